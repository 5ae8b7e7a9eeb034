import { grammarOf } from '../language/grammar';
import { GROUP_NOUNS, PERSON_NOUNS, TITLES } from '../language/titles';
import type { Phrase } from './clause';
import type { NameAt } from './names';
import type { Line } from './reading';
import { isSaying } from './saying-verb';

/** The name that a phrase is, and not one that it only holds ("a spokesman for Twitter", "Twitter’s lawyers"). */
export function headName(names: readonly NameAt[], line: Line, phrase: Phrase, language: string | null): NameAt | null {
  const grammar = grammarOf(language);
  const inside = names.filter((n) => n.title >= phrase.from && n.from < phrase.to);
  // "Bank of Arden Governor Ann Lee": the office before the one person is held in all that stands before it.
  const holder = inside.at(-1);
  if (
    holder?.name.kind === 'person' &&
    holder.to === phrase.to &&
    holder.title < holder.from &&
    inside.every((n) => n === holder || n.name.kind !== 'person') &&
    line.tokens
      .slice(phrase.from, holder.title)
      .every((t) => (t.shape !== 'lower' && t.kind === 'word' && !t.possessive) || /^(?:of|for|the)$/.test(t.lower))
  )
    return holder;
  const firstPreposition = line.tokens.findIndex(
    (t, i) =>
      i >= phrase.from &&
      i < phrase.to &&
      // "a lawyer representing the Guild"
      (grammar.prepositions.has(t.lower) || /^(?:representing|heading|leading|covering)$/.test(t.lower)) &&
      !inside.some((n) => i >= n.title && i < n.to),
  );
  const limit = firstPreposition < 0 ? phrase.to : firstPreposition;
  // "Senate Leader Ann Lee": the chamber is part of what she is.
  const heads = inside.filter(
    (n) =>
      n.from < limit &&
      !line.tokens[n.to - 1]?.possessive &&
      !inside.some((other) => other.title <= n.from && n.to <= other.from),
  );
  const persons = heads.filter((n) => n.name.kind === 'person');
  // "Lee met Noor": a verb between two people ends the first one’s phrase; "Lee press secretary Noor" is Noor.
  const [one, two] = persons;
  const gap = line.tokens.slice(one?.to, two?.title);
  const named = two !== undefined && (two.title < two.from || PERSON_NOUNS.has(gap.at(-1)?.lower ?? ''));
  const says = line.tokens.findIndex(
    (_, i) => i >= (one?.to ?? 0) && i < (two?.title ?? 0) && isSaying(line.tokens, i, language),
  );
  const apart = two !== undefined && (!named || says >= 0) && gap.some((t) => t.shape === 'lower');
  const person = apart ? one : persons.at(-1);
  const [first] = heads;
  if (
    heads.length === 2 &&
    line.tokens.slice(first?.to, heads[1]?.title).some((t) => grammar.conjunctions.has(t.lower))
  )
    return null;
  const last = inside.at(-1);
  // "Kell Rovers fan @tarr_n"
  if (last?.name.text.startsWith('@') && last.to === phrase.to) return last;
  const titled =
    last && last.name.kind === 'person' && last.to === phrase.to && TITLES.has(line.tokens[phrase.from]?.lower ?? '');
  if (titled && !grammar.prepositions.has(line.tokens[last.title - 1]?.lower ?? '')) return last;
  const head = person ?? first;
  if (head === undefined) return null;
  const next = line.tokens[head.to];
  // "Marsh officials", "the Marsh campaign": others than the person.
  if (head.name.kind === 'person' && head.to < limit && next?.shape === 'lower' && isOthers(next.lower)) return null;
  if (next !== undefined && head.to < limit && next.kind === 'word' && head.name.kind !== 'person') {
    // "the Ohio Democrat" is somebody, and no place.
    if (PARTISAN.test(next.lower)) return null;
    if (PERSON_NOUNS.has(next.lower.replace(/s$/, '')) || PERSON_NOUNS.has(line.tokens[head.to + 1]?.lower ?? ''))
      return null;
    // "The Gaza ministry", "the Gaza health ministry"
    const noun = GROUP_NOUNS.has(next.lower) ? next : line.tokens[head.to + 1];
    if (
      GROUP_NOUNS.has(noun?.lower ?? '') &&
      next.shape === 'lower' &&
      next.lower !== 'account' &&
      next.lower !== 'user' &&
      head.name.kind === 'place'
    )
      return null;
  }
  return head;
}

const isOthers = (word: string): boolean =>
  GROUP_NOUNS.has(word) ||
  /^(?:officials|aides|allies|supporters|voters|lawyers|attorneys|administration|campaign|presidency|family)$/.test(
    word,
  );

/** Members of a party, by whom a place before tells who they are. */
export const PARTISAN = /^(?:democrat|republican|conservative|independent|lawmaker)s?$/;
