import { formsAgree, nameWords } from './people';
import type { Quoted } from './quotation-sources';
import type { Weigh } from './weigher';

/**
 * How much two wordings have in common by meaning (`meaningOf`), as stems and as their share of both, weighted by rarity (Dice): of more
 * stems less will do. Set by reading all pairs of 768 groups of real accounts.
 */
const ENOUGH = [
  { stems: 4, share: 0.5 },
  { stems: 3, share: 0.7 },
] as const;
/** A bound for hostile input. */
const ASKED = 5_000;

/**
 * Groups of one joined with the wording of the same named speaker that says the same in other words: two translations of one speech, as a
 * rule, or one that was recalled. No wording ties them, so that only much of what they say does.
 */
export function withReworded(groups: readonly (readonly Quoted[])[], weigh: Weigh): (readonly Quoted[])[] {
  const joined = new Map<readonly Quoted[], Quoted[]>();
  const alone = new Set<readonly Quoted[]>();
  const bySurname = new Map<string, (readonly Quoted[])[]>();
  for (const group of groups) {
    const surname = surnameOf(group[0]);
    if (surname !== null) bySurname.set(surname, [...(bySurname.get(surname) ?? []), group]);
  }
  const meanings = new Map<Quoted, ReadonlySet<number>>();
  let asked = 0;
  for (const group of groups) {
    const [one] = group;
    const surname = surnameOf(one);
    if (!one || surname === null || group.length > 1 || joined.has(group)) continue;
    let best: readonly Quoted[] | null = null;
    let most = 0;
    for (const other of bySurname.get(surname) ?? []) {
      const [anchor] = other;
      if (!anchor || other === group || alone.has(other) || asked++ > ASKED) continue;
      if (!mayReword(one, joined.get(other) ?? other)) continue;
      const share = sharedMeaning(one, anchor, weigh, meanings);
      if (share > most) [best, most] = [other, share];
    }
    if (best === null) continue;
    joined.set(best, [...(joined.get(best) ?? best), one]);
    alone.add(group);
  }
  return groups.filter((group) => !alone.has(group)).map((group) => joined.get(group) ?? group);
}

/** Of a speaker who is named the last word of the name, folded; null where none is. */
function surnameOf(one: Quoted | undefined): string | null {
  if (!one || one.speaker === null || one.kind === 'phrase') return null;
  return nameWords(one.speaker).at(-1) ?? null;
}

const mayReword = (one: Quoted, group: readonly Quoted[]): boolean =>
  group.every(
    ({ account, speaker }) =>
      account !== one.account &&
      account.language === one.account.language &&
      (speaker === null || formsAgree(speaker, one.speaker ?? '')),
  );

/** Share of both meanings, 0 to 1, where it is enough; else 0. */
function sharedMeaning(a: Quoted, b: Quoted, weigh: Weigh, known: Map<Quoted, ReadonlySet<number>>): number {
  const [first, second] = [meaningOf(a, known), meaningOf(b, known)];
  const both = [...first].filter((stem) => second.has(stem));
  if (both.length < 3) return 0;
  const weight = (stems: Iterable<number>): number => {
    let sum = 0;
    for (const stem of stems) sum += Math.max(0, weigh.rarityAt(stem));
    return sum;
  };
  const share = (2 * weight(both)) / (weight(first) + weight(second));
  return ENOUGH.some((needed) => both.length >= needed.stems && share >= needed.share) ? share : 0;
}

function meaningOf(one: Quoted, known: Map<Quoted, ReadonlySet<number>>): ReadonlySet<number> {
  const { vocabulary, language } = one.account;
  const found = known.get(one) ?? new Set(vocabulary.idsOf(one.text, language));
  known.set(one, found);
  return found;
}
