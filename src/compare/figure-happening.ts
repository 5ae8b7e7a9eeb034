import { wordsOf } from '../language/words';
import type { Surroundings } from './figure-surroundings';
import { type Happening, happeningOf, happeningOfWord, PEOPLE } from './happening';

/** The digest's word for it, which is English in every language. */
export const actedOf = (action: string): Happening | null => happeningOfWord(action) ?? null;

const firstHappening = (stems: readonly string[]): Happening | null => {
  for (const stem of stems) {
    const found = happeningOf(stem);
    if (found) return found;
  }
  return null;
};

/** What the label or the words around a figure tell to have happened to what it counts. `head`: stem of its noun. */
export const happeningRead = (label: readonly string[], head: string | null, around: Surroundings): Happening | null =>
  firstHappening(label) ?? happeningAround(around, head === null || PEOPLE.has(head));

const BOUNDARY = /[;:.!?—–]|,|\b(?:and|but|while|with|as|after|including|although|though)\b|\d/gi;

/**
 * What happened to those counted: the word nearest in the figure's own clause, to the right first ("12 were killed and
 * 30 hurt"), else to the left ("killing 12"); else, of people, what the sentence tells if it tells one thing
 * only.
 */
function happeningAround({ before, after }: Surroundings, alone: boolean): Happening | null {
  const end = after.search(BOUNDARY);
  const right = end < 0 ? after : after.slice(0, end);
  return (
    nearest(right) ?? nearestLast(before.slice(lastBoundary(before))) ?? (alone ? onlyOne(`${before} ${after}`) : null)
  );
}

function lastBoundary(text: string): number {
  let last = 0;
  for (const { index } of text.matchAll(BOUNDARY)) last = index;
  return last;
}

function happenings(text: string): Happening[] {
  const found: Happening[] = [];
  for (const { word } of wordsOf(text)) {
    const happening = happeningOfWord(word);
    if (happening) found.push(happening);
  }
  return found;
}

const nearest = (text: string): Happening | null => happenings(text)[0] ?? null;
const nearestLast = (text: string): Happening | null => happenings(text).at(-1) ?? null;
const onlyOne = (text: string): Happening | null => {
  const all = new Set(happenings(text));
  const [one] = all;
  return all.size === 1 && one ? one : null;
};
