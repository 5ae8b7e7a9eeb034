import type { QuotationPart } from './comparison';
import { diffOf } from './word-diff';
import { foldsOf, joinedLike, type Word, wordingOf } from './wording';

/**
 * Each text cut into runs of words that all other texts have too and runs that another has not, in order; joined they are
 * the text again. The longest is held against each other one, the others against the longest.
 */
export function partsOf(texts: readonly string[]): QuotationPart[][] {
  const worded = texts.map((text) => wordingOf(text));
  const longest = worded.reduce((best, words, i) => (words.length > (worded[best]?.length ?? 0) ? i : best), 0);
  const anchor = worded[longest] ?? [];
  const shared = anchor.map(() => true);
  const cut = texts.map((text, i) => {
    if (i === longest) return null;
    const words = joinedLike(worded[i] ?? [], anchor);
    const against = joinedLike(anchor, words);
    const diff = diffOf(foldsOf(words), foldsOf(against));
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

/** Runs of the text; marks and spaces between two words go with the run before them. */
function runs(text: string, words: readonly Word[], same: readonly boolean[]): QuotationPart[] {
  const parts: QuotationPart[] = [];
  let start = 0;
  for (let i = 1; i < words.length; i++) {
    if ((same[i] ?? true) === (same[i - 1] ?? true)) continue;
    const end = Math.max(start, words[i]?.start ?? start);
    const tail = text.slice(words[i - 1]?.end ?? start, end);
    const kept = end - (tail.length - tail.trimEnd().length);
    parts.push({ text: text.slice(start, kept), same: same[i - 1] ?? true });
    start = kept;
  }
  parts.push({ text: text.slice(start), same: same[words.length - 1] ?? true });
  return parts.filter((part) => part.text !== '');
}
