import type { Word } from '../language/words';
import type { Account } from './account';
import { initialsOf, isInitials, nameWords } from './people';
import { sentencesOf, timesOf } from './stem-places';

/** Where a text has a name that its digest does not list. */
export interface Mentioned {
  readonly mentions: number;
  readonly sentence: number;
}

/** Sentences looked at for one name; a name that is everywhere is known to be there. */
const SENTENCES_READ = 60;

/**
 * Whether an article's text has a name in one of its forms (`soughtFor`), written with capitals: the whole form, a person's surname, a
 * body's initials. What a digest has missed must not be told as named by others alone. Null where the text has none.
 */
export function mentionedIn(account: Account, sought: readonly (readonly string[])[]): Mentioned | null {
  const found = new Set<number>();
  for (const words of sought)
    for (const place of placesOf(account, words)) if (has(account.words[place] ?? [], words)) found.add(place);
  if (found.size === 0) return null;
  return { mentions: found.size, sentence: Math.min(...found) };
}

/** The runs of words by which a name is found in a text, from its forms. */
export function soughtFor(forms: readonly string[], isPerson: boolean): string[][] {
  const all: string[][] = [];
  for (const form of forms) {
    const words = nameWords(form);
    if (words.length === 0) continue;
    all.push(isInitials(form) ? [words.join('')] : words);
    if (isPerson && words.length > 1) all.push(words.slice(-1));
    const initials = isPerson ? null : initialsOf(words);
    if (initials !== null && initials.length > 2) all.push([initials]);
  }
  return all;
}

function placesOf(account: Account, words: readonly string[]): Uint16Array {
  const places = account.places();
  let fewest = -1;
  let least = Number.POSITIVE_INFINITY;
  for (const word of words) {
    const id = account.vocabulary.findWord(word, account.language) ?? -1;
    const times = timesOf(places, id);
    if (times > 0 && times < least) [fewest, least] = [id, times];
  }
  return sentencesOf(places, fewest).subarray(0, SENTENCES_READ);
}

/** The words stand side by side, the first and the last with a capital; small words between may be passed over. */
function has(told: readonly Word[], words: readonly string[]): boolean {
  const last = told.length - words.length;
  for (let start = 0; start <= last; start++) {
    if (!told[start]?.capital || !told[start + words.length - 1]?.capital) continue;
    if (words.every((word, k) => told[start + k]?.word === word)) return true;
  }
  return false;
}
