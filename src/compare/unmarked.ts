import type { Account } from './account';
import { placeOf } from './quotation-relation';
import { sentencesOf, timesOf } from './stem-places';
import { sameWord, type Word } from './wording';

/** Words of an article's own text that are a quotation elsewhere. */
export interface Unmarked {
  readonly text: string;
  readonly sentence: number;
}

/** Fewer words stand in another's text by chance. */
export const UNMARKED_WORDS = 6;
/** Sentences with its rarest word that are read at most. */
const SENTENCES_READ = 40;
/** A quotation may run over this many sentences. */
const SENTENCES_JOINED = 12;

/**
 * Where a quotation of another account stands word for word in this article's text, marks or none: an embedded post, a
 * court filing set as a paragraph. Null where it does not. Only sentences that have the quotation's rarest word are read.
 * `sought`: the words as `soughtIn` gives them for this account's language.
 */
export function unmarkedIn(account: Account, words: readonly string[], sought: readonly number[]): Unmarked | null {
  if (words.length < UNMARKED_WORDS) return null;
  const places = account.places();
  const ids = sought.map((id) => (timesOf(places, id) > 0 ? id : NOWHERE));
  if (lacks(sought, ids)) return null;
  const at = rarest(account, ids);
  if (at < 0) return null;
  const has = (id: number | undefined, place: number): boolean =>
    account.stems[place]?.includes(id ?? NOWHERE) === true;
  const before = ids.findLast((id, i) => i < at && id !== NOWHERE);
  const after = ids.find((id, i) => i > at && id !== NOWHERE);
  for (const place of sentencesOf(account.places(), ids[at] ?? NOWHERE).subarray(0, SENTENCES_READ)) {
    // A sentence with neither of the words beside it is not read, unless the quotation may begin or end in it.
    if (
      before !== undefined &&
      after !== undefined &&
      !has(before, place) &&
      !has(after, place) &&
      !isShort(account, place)
    )
      continue;
    if (!hasAround(account.wording(place), words, at)) continue;
    const found = around(account, words, at, place);
    if (found) return found;
  }
  return null;
}

/** The article has too few of the words to have the quotation; a word or two it may spell otherwise. */
function lacks(sought: readonly number[], ids: readonly number[]): boolean {
  let missing = 0;
  for (let i = 0; i < ids.length; i++) if (ids[i] === NOWHERE && sought[i] !== NOWHERE) missing++;
  return missing > 1 + ids.length / 20;
}

/** A sentence of hardly more than one word that tells something. */
const isShort = ({ stems }: Account, place: number): boolean => (stems[place]?.length ?? 0) <= 2;

/** Under which numbers the words of a quotation are looked for in texts of a language; none for those that may be spelled otherwise. */
export const soughtIn = (
  { vocabulary, language }: Pick<Account, 'vocabulary' | 'language'>,
  words: readonly string[],
): number[] =>
  words.map((word) =>
    word.length < 4 || word.includes("'") || word.includes('*')
      ? NOWHERE
      : (vocabulary.findWord(word, language) ?? NOWHERE),
  );
const NOWHERE = -1;

function rarest(account: Account, ids: readonly number[]): number {
  let best = -1;
  let fewest = Number.POSITIVE_INFINITY;
  ids.forEach((id, i) => {
    const times = timesOf(account.places(), id);
    if (times === 0 || times >= fewest) return;
    best = i;
    fewest = times;
  });
  return best;
}

/**
 * Whether the anchor stands in the sentence among the words it stands among in the quotation, as far as both reach: most
 * sentences fail here.
 */
function hasAround(told: readonly Word[], words: readonly string[], at: number): boolean {
  for (let i = 0; i < told.length; i++) {
    const first = Math.max(0, i - at);
    const end = Math.min(told.length, i - at + words.length);
    let k = i;
    while (k < end && sameWord(told[k]?.fold ?? '', words[at + k - i] ?? '')) k++;
    if (k < end) continue;
    k = i - 1;
    while (k >= first && sameWord(told[k]?.fold ?? '', words[at + k - i] ?? '')) k--;
    if (k < first) return true;
  }
  return false;
}

/** Words of neighbouring sentences, each sentence with the count of the words before it. */
interface Stream {
  readonly folds: readonly string[];
  readonly from: number;
  readonly starts: readonly number[];
}

function around(account: Account, words: readonly string[], at: number, place: number): Unmarked | null {
  const count = account.stems.length;
  let start = place;
  for (
    let before = at;
    start > 0 && place - start < SENTENCES_JOINED && before > 0;
    before -= account.wording(start).length
  )
    start--;
  let end = place;
  for (let after = words.length - at; end + 1 < count && end - place < SENTENCES_JOINED && after > 0; ) {
    end++;
    after -= account.wording(end).length;
  }
  const folds: string[] = [];
  const starts: number[] = [];
  for (let sentence = start; sentence <= end; sentence++) {
    starts.push(folds.length);
    for (const { fold } of account.wording(sentence)) folds.push(fold);
  }
  const from = placeOf(words, folds);
  return from < 0 ? null : slice(account, { folds, from: start, starts }, from, from + words.length - 1);
}

/** The text from one word of the stream to another. */
function slice(account: Account, stream: Stream, first: number, last: number): Unmarked {
  const sentenceOf = (word: number): number => stream.starts.findLastIndex((start) => start <= word);
  const [opening, ending] = [sentenceOf(first), sentenceOf(last)];
  const wordAt = (row: number, word: number): Word | undefined =>
    account.wording(stream.from + row)[word - (stream.starts[row] ?? 0)];
  const texts: string[] = [];
  for (let row = opening; row <= ending; row++) {
    const whole = account.digest.sentences[stream.from + row] ?? '';
    const start = row === opening ? (wordAt(row, first)?.start ?? 0) : 0;
    const end = row === ending ? closing(whole, wordAt(row, last)?.end ?? whole.length) : whole.length;
    texts.push(whole.slice(start, end));
  }
  return { text: texts.join(' ').trim(), sentence: stream.from + opening };
}

/** A full stop right after the last word belongs to it. */
function closing(sentence: string, end: number): number {
  return /^[.!?]/.test(sentence.slice(end, end + 1)) ? end + 1 : end;
}
