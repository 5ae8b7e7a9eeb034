import { LANGUAGES } from '../language/clutter/languages';

const PLAIN = /^[A-Za-z]*$/;

/** Lower case, accents and dots off: "Févr." and "fevr" are one. The marks of Indic scripts are vowels and stay: "जून" is not "जन". */
export function foldWord(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase();
  return word
    .normalize('NFKD')
    .replace(/[\p{M}.]+/gu, (marks) => (/[\u0900-\u0dff]/.test(marks) ? marks : ''))
    .toLowerCase();
}

/** From a month's folded name in any language to its number, 1 to 12. The languages agree wherever they share a form. */
const MONTHS: ReadonlyMap<string, number> = new Map(
  LANGUAGES.flatMap(({ months }) =>
    months.flatMap((names, i) => names.map((name) => [foldWord(name), i + 1] as const)),
  ),
);

/** The number of a month by its name in any known language, null for another word. */
export function monthNumber(word: string): number | null {
  return MONTHS.get(foldWord(word)) ?? null;
}
