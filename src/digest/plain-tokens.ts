/**
 * What the expression of tokens.ts finds in a sentence of plain letters and marks (language/letters.ts) without addresses and handles,
 * as most are: the expression is large to compile, and a click waits for it.
 */
import { classOf, DIGIT, isPlain, LETTER } from '../language/letters';
import { initialsEnd, isApostrophe, isDigit, isLetter, STOP } from '../language/scan';

/** Where the tokens of a sentence begin and end, in turn; null for one that only the expression can read. Time: linear. */
export function plainTokenPlaces(sentence: string): number[] | null {
  if (/[@#]|https?:|www\./.test(sentence) || !isPlain(sentence)) return null;
  const places: number[] = [];
  for (let at = 0; at < sentence.length; ) {
    const end = tokenEnd(sentence, at);
    if (end > at) places.push(at, end);
    at = Math.max(end, at + 1);
  }
  return places;
}

/** A mark is a token of one unit; at white space none begins. */
function tokenEnd(sentence: string, at: number): number {
  const code = sentence.charCodeAt(at);
  const kind = classOf(code);
  if (kind === DIGIT) return numberEnd(sentence, at);
  if (kind === LETTER) return initialsEnd(sentence, at) ?? wordEnd(sentence, at);
  return isSpace(code) ? at : at + 1;
}

const isSpace = (code: number): boolean => code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0;
/** Between the digits of a number, and between the letters of a word. */
const joinsNumber = (code: number): boolean => code === STOP || code === 0x2c || isApostrophe(code);
const joinsWord = (code: number): boolean =>
  isApostrophe(code) || code === 0x26 || code === 0x2d || code === 0x2010 || code === 0x2011;

const isOfWord = (text: string, at: number): boolean => isLetter(text, at) || isDigit(text, at);

function numberEnd(text: string, at: number): number {
  let end = at + 1;
  while (isDigit(text, end) || (joinsNumber(text.charCodeAt(end)) && isDigit(text, end + 1))) end++;
  return end;
}

function wordEnd(text: string, at: number): number {
  let end = at + 1;
  while (isOfWord(text, end) || (joinsWord(text.charCodeAt(end)) && isOfWord(text, end + 1))) end++;
  return end;
}
