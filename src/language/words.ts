import { withoutMarks } from './diacritics';
import { classOf, DIGIT, isPlain, LETTER } from './letters';
import { initialsEnd, isApostrophe, isDigit, isLetter, STOP } from './scan';

/** One word of a text, folded for comparing. */
export interface Word {
  /** Lower case, without diacritics, possessive or inner punctuation ("U.S." is "us", "1,800" is "1800"). */
  readonly word: string;
  /** Written with a capital first letter. */
  readonly capital: boolean;
}

/**
 * Initials with dots, numbers with their separators, words with inner apostrophes. Each alternative is linear in the text. Made where a
 * text needs it, as is the next: most do without.
 */
const tokens = (): RegExp => /(?:\p{L}\.){2,}|\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:['’]\p{L}+)*/gu;
/** Whether there is a script written without spaces between words, where a run of letters is no word. */
const isSpaceless = (text: string): boolean =>
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u.test(text);
const ASCII = /^[\0-\x7f]*$/;

/** Folds one word: lower case, compatibility forms and diacritics to their base letter, German sharp s to "ss". */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (ASCII.test(lower)) return lower;
  return withoutMarks(lower, 'NFKD').replace(/ß/g, 'ss').replace(/ø/g, 'o').replace(/ł/g, 'l');
}

function foldToken(token: string): string {
  const folded = foldWord(token);
  const first = folded.charCodeAt(0);
  if (first >= 48 && first <= 57) return foldNumber(folded);
  if (folded.includes('.')) return folded.replaceAll('.', '');
  if (!/['’]/.test(folded)) return folded;
  return folded.replace(/['’]s$/, '').replace(/['’]/g, '');
}

/** "1,800" to "1800"; "6.1" stays; other chains of separators (dates, versions) stay as they are. */
function foldNumber(number: string): string {
  return /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(number) ? number.replaceAll(',', '') : number;
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenter(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  const made = new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, made);
  return made;
}

/** The language whose dictionary the segmenter should use: the text's own script decides. */
function segmentLanguage(run: string): string {
  if (/[\p{sc=Hiragana}\p{sc=Katakana}]/u.test(run)) return 'ja';
  if (/\p{sc=Thai}/u.test(run)) return 'th';
  return 'zh';
}

/**
 * The words of a text in order, folded. Runs of a script without spaces are cut by Intl.Segmenter.
 * Time is linear in the text's length.
 */
export function wordsOf(text: string): Word[] {
  return isPlain(text) ? plainWords(text) : anyWords(text);
}

function anyWords(text: string): Word[] {
  const words: Word[] = [];
  for (const [token] of text.matchAll(tokens())) {
    if (!ASCII.test(token) && isSpaceless(token)) {
      for (const { segment, isWordLike } of segmenter(segmentLanguage(token)).segment(token))
        if (isWordLike) words.push({ word: foldToken(segment), capital: false });
      continue;
    }
    const word = foldToken(token);
    if (word) words.push({ word, capital: isCapital(token) });
  }
  return words;
}

/** What `tokens` finds in a text of plain letters and marks. */
function plainWords(text: string): Word[] {
  const words: Word[] = [];
  for (let at = 0; at < text.length; ) {
    const kind = classOf(text.charCodeAt(at));
    if (kind !== LETTER && kind !== DIGIT) {
      at++;
      continue;
    }
    const end = kind === DIGIT ? numberEnd(text, at) : (initialsEnd(text, at) ?? wordEnd(text, at));
    const token = text.slice(at, end);
    const word = isSmall(token) ? token : foldToken(token);
    if (word) words.push({ word, capital: isCapital(token) });
    at = end;
  }
  return words;
}

const isSeparator = (code: number): boolean => code === STOP || code === 0x2c;

function numberEnd(text: string, at: number): number {
  let end = at + 1;
  while (isDigit(text, end) || (isSeparator(text.charCodeAt(end)) && isDigit(text, end + 1))) end++;
  return end;
}

function wordEnd(text: string, at: number): number {
  let end = at + 1;
  while (isLetter(text, end) || isDigit(text, end)) end++;
  while (isApostrophe(text.charCodeAt(end)) && isLetter(text, end + 1)) for (end++; isLetter(text, end); ) end++;
  return end;
}

/** Small plain letters alone, as most words are: folded already. */
function isSmall(token: string): boolean {
  for (let i = 0; i < token.length; i++) {
    const code = token.charCodeAt(i);
    if (code < 97 || code > 122) return false;
  }
  return true;
}
function isCapital(token: string): boolean {
  const code = token.charCodeAt(0);
  if (code < 128) return code >= 65 && code <= 90;
  return /^\p{Lu}/u.test(token);
}
