import type { QuotationPart } from './comparison';
import { changesOf } from './word-changes';
import { diffOf } from './word-diff';
import { foldsOf, joinedLike, type Word, wordingOf } from './wording';

/**
 * Each text cut into runs of words that all other texts have too and runs that another has not, in order; joined they are
 * the text again. The longest is held against each other one, the others against the longest. `altered`: marked is only what
 * stands there in other words; what another left out at an end, or cut, is not.
 */
export function partsOf(texts: readonly string[], altered: boolean): QuotationPart[][] {
  const worded = texts.map((text) => wordingOf(text));
  const longest = worded.reduce((best, words, i) => (words.length > (worded[best]?.length ?? 0) ? i : best), 0);
  const anchor = worded[longest] ?? [];
  const shared = anchor.map(() => true);
  const cut = texts.map((text, i) => {
    if (i === longest) return null;
    const words = joinedLike(worded[i] ?? [], anchor);
    const against = joinedLike(anchor, words);
    const found = diffOf(foldsOf(words), foldsOf(against));
    const diff = altered ? changesOf(found) : found;
    markUnshared(shared, anchor, against, diff.b);
    return runs(text, words, diff.a);
  });
  return cut.map((parts) => parts ?? runs(texts[longest] ?? '', anchor, shared));
}

/** A word of the anchor is not shared where the word, or the joined one it went into, is not. */
function markUnshared(
  shared: boolean[],
  anchor: readonly Word[],
  joined: readonly Word[],
  same: readonly boolean[],
): void {
  let at = 0;
  joined.forEach(({ end }, k) => {
    for (; at < anchor.length && (anchor[at]?.end ?? 0) <= end; at++) if (!same[k]) shared[at] = false;
  });
}

/** Runs of the text; marks and spaces between two words go with the run before them, spaces at a change with the next. */
function runs(text: string, words: readonly Word[], same: readonly boolean[]): QuotationPart[] {
  const units = unitsOf(words, same);
  const parts: QuotationPart[] = [];
  let start = 0;
  units.forEach((unit, i) => {
    const before = units[i - 1];
    if (!before || before.same === unit.same) return;
    const between = text.slice(before.end, unit.start);
    const end = before.end + between.trimEnd().length;
    parts.push({ text: text.slice(start, end), same: before.same });
    start = end;
  });
  parts.push({ text: text.slice(start), same: units.at(-1)?.same ?? true });
  return parts.filter((part) => part.text !== '');
}

interface Unit {
  readonly start: number;
  readonly end: number;
  readonly same: boolean;
}

/** "Don't" is two folded words and one of the text: it is the same if both are. */
function unitsOf(words: readonly Word[], same: readonly boolean[]): Unit[] {
  const units: Unit[] = [];
  words.forEach(({ start, end }, i) => {
    const last = units.at(-1);
    const isSame = same[i] ?? true;
    if (last && last.start === start) units[units.length - 1] = { ...last, same: last.same && isSame };
    else units.push({ start, end, same: isSame });
  });
  return units;
}
