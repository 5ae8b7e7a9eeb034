import { withoutMarks } from '../language/diacritics';
import { isPlain } from '../language/letters';

/** Whitespace of every kind becomes one space; marks of direction and zero-width characters go; lone surrogates too. */
export function tidy(text: string): string {
  return text
    .replace(/[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u00ad]/g, '')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/** Letters without accents and the marks of printing, which most paragraphs consist of: the same is asked of them with less work. */
const PLAIN = /^[\x20-\x7e\n\t\u00a0«»‐-…]*$/;

/**
 * The form in which phrases are compared: lower case, accents off, apostrophes of contractions off, all other
 * punctuation a space, except what carries meaning in a phrase (":", "@", "©").
 */
export function fold(text: string): string {
  if (PLAIN.test(text))
    return text
      .toLowerCase()
      .replace(/['’‘`](?=(?:s|t|re|ve|ll|d|m)(?![a-z]))/g, '')
      .replace(/[^a-z0-9:@]+/g, ' ')
      .trim();
  if (isPlain(text))
    return withoutMarks(text, 'NFKD')
      .toLowerCase()
      .replace(/['’‘`](?=(?:s|t|re|ve|ll|d|m)(?![a-z\u00c0-\u024f]))/g, '')
      .replace(/[^a-z0-9\u00c0-\u024f:@©]+|[×÷]/g, ' ')
      .trim();
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}+/gu, (marks) => (/[\u0900-\u0dff]/.test(marks) ? marks : ''))
    .toLowerCase()
    .replace(/['’‘`](?=(?:s|t|re|ve|ll|d|m)(?![\p{L}]))/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}:@©]+/gu, ' ')
    .trim();
}

/** Words of a text; in scripts without spaces two characters count as one. */
export function wordCount(text: string): number {
  let words = 0;
  let inWord = false;
  let unspaced = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (
      (code >= 0x3040 && code <= 0x30ff) ||
      (code >= 0x3400 && code <= 0x9fff) ||
      (code >= 0x0e00 && code <= 0x0e7f)
    ) {
      unspaced += 1;
      inWord = false;
    } else if (code <= 32 || code === 0xa0) {
      inWord = false;
    } else if (!inWord) {
      inWord = true;
      words += 1;
    }
  }
  return words + Math.ceil(unspaced / 2);
}
