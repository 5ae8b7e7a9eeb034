import { isPlain } from '../language/letters';
import { mayBeOneGiven } from '../language/nicknames';
import { foldWord } from '../language/words';

/** Titles that are no part of a name. */
const TITLES = new Set(
  'mr mrs ms miss dr prof professor sir dame lord lady sen senator rep representative gov governor president minister justice judge gen general col colonel lt capt captain sgt rev reverend chief secretary mayor the'.split(
    ' ',
  ),
);
const SUFFIXES = new Set('jr sr ii iii iv phd md'.split(' '));
/** Words that an initialism passes over. */
const SMALL = new Set(
  'of and the for in on to a an de la le du des der die und y e et del di da dos do und'.split(' '),
);

/** What is neither letter nor digit; among plain letters (language/letters.ts) that is a short list. */
const SIGNS = /[^\p{L}\p{N}]/gu;
const PLAIN_SIGNS = /[^0-9A-Za-z\u00c0-\u024f]|[×÷]/g;

/** The words of a name, folded, without titles, dots and suffixes. */
export function nameWords(name: string): string[] {
  return name
    .split(/[\s\-–,]+/)
    .map((word) =>
      foldWord(word)
        .replace(/['’]s?$/, '')
        .replace(isPlain(word) ? PLAIN_SIGNS : SIGNS, ''),
    )
    .filter((word) => word !== '' && !TITLES.has(word) && !SUFFIXES.has(word));
}

/** "American Civil Liberties Union" is "aclu"; null for a name of one word. */
export function initialsOf(words: readonly string[]): string | null {
  const told = words.filter((word) => !SMALL.has(word));
  return told.length < 2 ? null : told.map((word) => word.charAt(0)).join('');
}

/** Whether a form is written as initials: "A.C.L.U.", "CBP". */
export const isInitials = (form: string): boolean => !/[a-z]/.test(form) && /^(?:\p{Lu}\.?){2,8}$/u.test(form.trim());

/** Whether two forms can name one person or body: equal words, a surname, a given name in short or cut to its initial, or initials. */
export function formsAgree(a: string, b: string): boolean {
  if (a === b) return true;
  const first = nameWords(a);
  const second = nameWords(b);
  if (first.length === 0 || second.length === 0) return false;
  if (first.join(' ') === second.join(' ')) return true;
  if (isInitials(a) && initialsOf(second) === first.join('')) return true;
  if (isInitials(b) && initialsOf(first) === second.join('')) return true;
  if (first.at(-1) !== second.at(-1)) return false;
  const [short, long] = first.length <= second.length ? [first, second] : [second, first];
  if (short.length === 1) return true;
  const given = short[0] ?? '';
  const other = long[0] ?? '';
  return (
    mayBeOneGiven(given, other) ||
    (given.length === 1 && other.startsWith(given)) ||
    (other.length === 1 && given.startsWith(other))
  );
}
