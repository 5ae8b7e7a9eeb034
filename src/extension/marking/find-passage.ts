/**
 * Where a passage stands in a text. What is compared is the words alone: white space, marks of quotation, dashes and what
 * cannot be seen may be written differently in the page than in what was read of it.
 */

export interface Place {
  readonly start: number;
  readonly end: number;
}

/** Longer passages are looked for by their first and last words, so that neither length nor repetition costs time. */
const WORDS_AT_ONCE = 24;
const ANCHOR_WORDS = 12;
/** Characters of a passage that are looked at; no sentence is as long. */
const LONGEST = 4_000;
/** Between first and last words there may stand what was cleaned away: a label, a note, a line of an advertisement. */
const MOST_BETWEEN = 200;
/** Places given; a page that says one thing more often than this is no article. */
const MOST_PLACES = 50;

const WORD = String.raw`[\p{L}\p{M}\p{N}]`;
const WORDS = new RegExp(`${WORD}+`, 'gu');
/** Soft hyphens, joiners, marks of direction: they stand inside words and nobody sees them. */
const UNSEEN = String.raw`[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]`;
const ALL_UNSEEN = new RegExp(UNSEEN, 'gu');

/** Places of a passage, in the text's order, at most 50. None for a passage without a word. */
export function findPassage(text: string, passage: string): readonly Place[] {
  const words = passage.slice(0, LONGEST).replace(ALL_UNSEEN, '').match(WORDS) ?? [];
  if (words.length === 0) return [];
  if (words.length <= WORDS_AT_ONCE) return placesOf(text, words);
  const tail = patternOf(words.slice(-ANCHOR_WORDS));
  return placesOf(text, words.slice(0, ANCHOR_WORDS)).flatMap((head) => {
    const reach = text.slice(head.end, head.start + 2 * passage.length + MOST_BETWEEN);
    tail.lastIndex = 0;
    const found = tail.exec(reach);
    return found ? [{ start: head.start, end: head.end + found.index + found[0].length }] : [];
  });
}

function placesOf(text: string, words: readonly string[]): readonly Place[] {
  const places: Place[] = [];
  for (const { index, 0: found } of text.matchAll(patternOf(words))) {
    places.push({ start: index, end: index + found.length });
    if (places.length === MOST_PLACES) break;
  }
  return places;
}

/**
 * Whole words in their order, whatever stands between. Letters, what is unseen and what parts words are three classes with
 * nothing in common, so that no text makes the pattern go back and forth.
 */
function patternOf(words: readonly string[]): RegExp {
  const loose = words.map((word) => [...word].join(`${UNSEEN}*`));
  return new RegExp(`(?<!${WORD})${loose.join(`[^\\p{L}\\p{M}\\p{N}]+`)}(?!${WORD})`, 'gu');
}

/** A place widened by the marks that touch it: a quotation mark or a currency before, a full stop after. */
export function withMarks(text: string, { start, end }: Place): Place {
  const before = /[^\s\p{L}\p{M}\p{N}]{0,4}$/u.exec(text.slice(Math.max(0, start - 4), start))?.[0] ?? '';
  const after = /^[^\s\p{L}\p{M}\p{N}]{0,4}/u.exec(text.slice(end, end + 4))?.[0] ?? '';
  return { start: start - before.length, end: end + after.length };
}
