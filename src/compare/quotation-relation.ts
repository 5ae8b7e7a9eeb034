import { holesOf } from './word-changes';
import { type Diff, diffOf } from './word-diff';
import { foldsOf, joinedLike, sameWord, type Word } from './wording';

export interface Relation {
  readonly relation: 'identical' | 'shortened' | 'altered';
  /** Share of the shorter one's words that the other has, 0 to 1. */
  readonly share: number;
}

/** Tuned on the labelled accounts: `npm run score:compare`. */
export const WORDING = {
  /** The fewest words of which it can be said that they are part of a longer quotation. */
  partWords: 3,
  /** A cut inside is told from a changed word by the length of what stands on either side of it. */
  spliceRun: 4,
  alteredWords: 5,
  /** As few words will do where one has but another ending, and has as many letters. */
  endingWords: 4,
  /** Below this the longer may not be more than twice as long: formulas of law and of speech recur. */
  fewWords: 10,
  alteredShare: 0.6,
  alteredRun: 3,
} as const;

/** How two wordings of a quotation relate, from their folded words; null: two quotations. */
export function relationOf(first: readonly Word[], second: readonly Word[]): Relation | null {
  if (isIdentical(first, second)) return { relation: 'identical', share: 1 };
  const one = joinedLike(first, second);
  const two = joinedLike(second, first);
  const a = foldsOf(one);
  const b = foldsOf(two);
  if (a.length === 0 || b.length === 0) return null;
  if (isIdentical(one, two)) return { relation: 'identical', share: 1 };
  const [short, long, cut, whole] = a.length <= b.length ? [a, b, one, two] : [b, a, two, one];
  if (short.length < WORDING.partWords) return null;
  if (placeOf(short, long) >= 0) return { relation: 'shortened', share: 1 };
  if (!shareWords(short, long)) return null;
  return diffed(short, long, cut, whole);
}

function isIdentical(a: readonly Word[], b: readonly Word[]): boolean {
  return a.length === b.length && a.length > 0 && a.every(({ fold }, i) => sameWord(fold, b[i]?.fold ?? ''));
}

/** Where `part` stands in `whole` word for word; -1: nowhere. */
export function placeOf(part: readonly string[], whole: readonly string[], from = 0): number {
  const last = whole.length - part.length;
  for (let start = from; start <= last; start++) {
    let k = 0;
    while (k < part.length && sameWord(part[k] ?? '', whole[start + k] ?? '')) k++;
    if (k === part.length) return start;
  }
  return -1;
}

function shareWords(short: readonly string[], long: readonly string[]): boolean {
  const words = new Set(long);
  let found = 0;
  for (const word of short) if (words.has(word)) found++;
  return found >= 0.4 * short.length;
}

/** `cut`, `whole`: the words of both, which know where an editor left something out. */
function diffed(
  short: readonly string[],
  long: readonly string[],
  cut: readonly Word[],
  whole: readonly Word[],
): Relation | null {
  const diff = diffOf(short, long);
  const share = diff.inRuns / short.length;
  if (diff.a.every(Boolean) && isSplice(diff, cut)) return { relation: 'shortened', share: 1 };
  if (isOverlap(diff.a, diff.b) || isCutOnly(diff, cut, whole)) return { relation: 'shortened', share };
  if (short.length < WORDING.alteredWords) return isEnding(short, long) ? { relation: 'altered', share } : null;
  if (short.length < WORDING.fewWords && long.length > 2 * short.length) return null;
  const scattered = runLengths(diff.a).length > 2 + short.length / 5;
  if (share < WORDING.alteredShare || diff.longestRun < WORDING.alteredRun || scattered) return null;
  return { relation: 'altered', share };
}

/** Few words, of which one has another ending ("a false accusation there", "false accusations there"). */
function isEnding(short: readonly string[], long: readonly string[]): boolean {
  if (short.length !== long.length || short.length < WORDING.endingWords) return false;
  const others = short.flatMap((word, i) => (sameWord(word, long[i] ?? '') ? [] : [[word, long[i] ?? ''] as const]));
  const [one = ['', ''], ...more] = others;
  const [less, longer] = one[0].length < one[1].length ? one : [one[1], one[0]];
  return more.length === 0 && less.length >= WORDING.endingWords && longer.startsWith(less);
}

/** Whether all of the shorter is in the longer and each cut is marked, or stands between runs too long for a changed word. */
function isSplice(diff: Diff, cut: readonly Word[]): boolean {
  if (runLengths(diff.b).every((run) => run >= WORDING.spliceRun)) return true;
  const kept = diff.b.flatMap((same, place) => (same ? [place] : []));
  return kept.every((place, k) => k === 0 || place === (kept[k - 1] ?? 0) + 1 || cut[k]?.gap === true);
}

/** So many words in common that two cuts of one speech share them by no chance. */
const OVERLAP = 6;

/** One ends in what the other begins with: both were cut from one longer speech. */
function isOverlap(a: readonly boolean[], b: readonly boolean[]): boolean {
  const head = (flags: readonly boolean[]): number => {
    const end = flags.indexOf(false);
    return end < 0 ? flags.length : end;
  };
  const tail = (flags: readonly boolean[]): number => flags.length - 1 - flags.lastIndexOf(false);
  const total = (flags: readonly boolean[]): number => flags.filter(Boolean).length;
  const matched = total(a);
  if (matched < OVERLAP) return false;
  return (head(a) === matched && tail(b) === matched) || (tail(a) === matched && head(b) === matched);
}

/** Nothing stands in the place of other words: what one has alone is at an end, or where the other marks that something is missing. */
function isCutOnly({ a, b }: Diff, first: readonly Word[], second: readonly Word[]): boolean {
  if (a.filter(Boolean).length < OVERLAP) return false;
  const hasGap = (words: readonly Word[], from: number, size: number): boolean =>
    words.slice(from, from + size + 1).some(({ gap }) => gap);
  return holesOf(a, b).every(({ from, sizes: [own, others], edge }) => {
    const [inFirst, inSecond] = [hasGap(first, from[0], own), hasGap(second, from[1], others)];
    if (edge !== null) return own === 0 || others === 0 || inFirst || inSecond;
    return (own === 0 || inSecond) && (others === 0 || inFirst);
  });
}

function runLengths(flags: readonly boolean[]): number[] {
  const runs: number[] = [];
  flags.forEach((flag, i) => {
    if (!flag) return;
    if (i > 0 && flags[i - 1]) runs[runs.length - 1] = (runs.at(-1) ?? 0) + 1;
    else runs.push(1);
  });
  return runs;
}
