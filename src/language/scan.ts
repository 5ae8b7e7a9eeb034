/** What stands at a place of a plain text (letters.ts), for readers that go over it unit by unit. */
import { classOf, DIGIT, LETTER } from './letters';

export const STOP = 0x2e;
export const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;

/** Behind the end of a text stands no letter and no digit: its code is not a number. */
export function isLetter(text: string, at: number): boolean {
  return classOf(text.charCodeAt(at)) === LETTER;
}

export function isDigit(text: string, at: number): boolean {
  return classOf(text.charCodeAt(at)) === DIGIT;
}

/** Where initials end that begin here: two letters with a stop each at the least; null for anything else. */
export function initialsEnd(text: string, at: number): number | null {
  let end = at;
  while (isLetter(text, end) && text.charCodeAt(end + 1) === STOP) end += 2;
  return end - at >= 4 ? end : null;
}
