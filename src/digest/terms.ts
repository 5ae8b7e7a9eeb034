import { isFunctionWord } from '../language/function-words';
import { stemOf } from '../language/stem';
import { type Word, wordsOf } from '../language/words';
import type { Term } from './digest';

/** What terms are taken from. */
export interface TermSource {
  readonly headline: string | null;
  /** In reading order; the place in this list is the term's place. */
  readonly sentences: readonly string[];
  /** BCP 47 primary language, null where unknown. */
  readonly language: string | null;
}

interface Count {
  inHeadline: number;
  inText: number;
  first: number;
}

/** Beyond this many sentences or terms nothing new is learned about the event, and a hostile page gains nothing. */
const SENTENCES = 400;
const TERMS = 2_000;
const LONGEST_WORD = 40;

/**
 * The terms of an article with raw frequency and place, in order of first occurrence, at most 2,000.
 *
 * A term is the stem of a word that is no function word, or a pair of stems joined by a space: every two adjacent words of
 * the headline, and in the text adjacent words with capitals (names; "supreme court"). Pairs tell "White House" from a white
 * house; pairs without names were measured not to help in a text.
 */
export function termsOf({ headline, sentences, language }: TermSource): Term[] {
  const counts = new Map<string, Count>();
  if (headline !== null) count(counts, wordsOf(headline), language, null);
  const read = Math.min(sentences.length, SENTENCES);
  for (let place = 0; place < read; place++) count(counts, wordsOf(sentences[place] ?? ''), language, place);
  return Array.from(counts, ([term, c]) => ({ term, ...c }));
}

/** `place`: the sentence's place, null for the headline. */
function count(
  counts: Map<string, Count>,
  words: readonly Word[],
  language: string | null,
  place: number | null,
): void {
  let before: { stem: string; capital: boolean } | null = null;
  for (const { word, capital } of words) {
    if (word.length > LONGEST_WORD || isFunctionWord(word, language)) {
      before = null;
      continue;
    }
    const stem = stemOf(word, language);
    add(counts, stem, place);
    if (before && (place === null || (capital && before.capital))) add(counts, `${before.stem} ${stem}`, place);
    before = { stem, capital };
  }
}

function add(counts: Map<string, Count>, term: string, place: number | null): void {
  let found = counts.get(term);
  if (!found) {
    if (counts.size >= TERMS) return;
    found = { inHeadline: 0, inText: 0, first: place ?? 0 };
    counts.set(term, found);
  } else if (place !== null && found.inText === 0) found.first = place;
  if (place === null) found.inHeadline++;
  else found.inText++;
}
