import { type Account, indexedStem } from './account';
import { sameWord, type Word } from './wording';

/** Words of an article's own text that are a quotation elsewhere. */
export interface Unmarked {
  readonly text: string;
  readonly sentence: number;
}

/** Fewer words stand in another's text by chance. */
export const UNMARKED_WORDS = 6;
/** A quotation may run over this many sentences. */
const SENTENCES_JOINED = 12;

interface Placed extends Word {
  readonly sentence: number;
}

/**
 * Where a quotation of another account stands word for word in this article's text, marks or none: an embedded post, a
 * court filing set as a paragraph. Null where it does not. Only sentences that have the quotation's rarest word are read.
 */
export function unmarkedIn(account: Account, words: readonly string[]): Unmarked | null {
  if (words.length < UNMARKED_WORDS) return null;
  const anchor = rarestWord(account, words);
  if (anchor === null) return null;
  for (const place of anchor.places.slice(0, 40)) {
    if (!hasBeside(account.wording(place), words, anchor.at)) continue;
    const found = around(account, words, anchor.at, place);
    if (found) return found;
  }
  return null;
}

function rarestWord(account: Account, words: readonly string[]): { at: number; places: readonly number[] } | null {
  let best: { at: number; places: readonly number[] } | null = null;
  for (const [at, word] of words.entries()) {
    if (word.length < 4 || word.includes("'") || word.includes('*')) continue;
    const places = account.places.get(indexedStem(word, account));
    if (places && (best === null || places.length < best.places.length)) best = { at, places };
  }
  return best;
}

/** Whether the anchor stands in the sentence beside the word it stands beside in the quotation: most sentences fail here. */
function hasBeside(told: readonly Word[], words: readonly string[], at: number): boolean {
  const anchor = words[at] ?? '';
  const before = words[at - 1];
  const after = words[at + 1];
  for (let i = 0; i < told.length; i++) {
    if (!sameWord(told[i]?.fold ?? '', anchor)) continue;
    const left = told[i - 1];
    const right = told[i + 1];
    if (
      (!left || before === undefined || sameWord(left.fold, before)) &&
      (!right || after === undefined || sameWord(right.fold, after))
    )
      return true;
  }
  return false;
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
  const stream: Placed[] = [];
  for (let sentence = start; sentence <= end; sentence++)
    for (const word of account.wording(sentence)) stream.push({ ...word, sentence });
  const from = match(stream, words);
  if (from < 0) return null;
  return slice(account, stream.slice(from, from + words.length));
}

function match(stream: readonly Placed[], words: readonly string[]): number {
  for (let start = 0; start + words.length <= stream.length; start++) {
    let k = 0;
    while (k < words.length && sameWord(words[k] ?? '', stream[start + k]?.fold ?? '')) k++;
    if (k === words.length) return start;
  }
  return -1;
}

function slice(account: Account, run: readonly Placed[]): Unmarked | null {
  const [first] = run;
  const last = run.at(-1);
  if (!first || !last) return null;
  const texts: string[] = [];
  for (let sentence = first.sentence; sentence <= last.sentence; sentence++) {
    const whole = account.digest.sentences[sentence] ?? '';
    const start = sentence === first.sentence ? first.start : 0;
    const end = sentence === last.sentence ? closing(whole, last.end) : whole.length;
    texts.push(whole.slice(start, end));
  }
  return { text: texts.join(' ').trim(), sentence: first.sentence };
}

/** A full stop right after the last word belongs to it. */
function closing(sentence: string, end: number): number {
  return /^[.!?]/.test(sentence.slice(end, end + 1)) ? end + 1 : end;
}
