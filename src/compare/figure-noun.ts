import { isPeople } from './figure-candidates';
import type { Subject } from './figure-subject';
import { LIKENESS } from './figure-tuned';
import { isLength } from './figure-unit';

/** How the nouns counted go together; `loose`: two nouns, of which only one number can make one thing. */
export type Noun = 'named' | 'people' | 'unnamed' | 'loose';

/** Of two nouns that say nothing of each other one large number makes a loose couple. */
export const nounOf = (a: Subject, b: Subject): Noun | null =>
  nounBetween(a, b) ?? (a.figure.value === b.figure.value && isLarge(a) ? 'loose' : null);

/** The same by the words alone, whatever the numbers. */
export function nounBetween(a: Subject, b: Subject): Noun | null {
  if (a.family === 'count' && isPeople(a) && isPeople(b)) {
    if (a.happening() !== null && b.happening() !== null) return 'people';
    if (a.head === null && b.head === null) return 'unnamed';
    return a.head === b.head && (toldByOneVerb(a, b) || haveBeside(a, b)) ? 'named' : 'unnamed';
  }
  if (a.head === null && b.head === null) return toldByOneVerb(a, b) ? 'named' : 'unnamed';
  if (a.head === b.head) return 'named';
  if (namedBeside(a, b) || namedBeside(b, a)) return 'named';
  if (a.family !== 'count') return a.head === null || b.head === null ? 'unnamed' : 'loose';
  // "Will cut 640 jobs" counts people, "640 jobs will disappear" jobs.
  if (a.figure.label !== '' && a.figure.label === b.figure.label) return 'named';
  return tellsNoun(a, b) || tellsNoun(b, a) ? 'loose' : null;
}

/**
 * "The train was doing 148 km/h", "the mine employs 640 people" in both: people or a measure, with one subject and one verb before
 * it. Distances are told from many places, and times of many things.
 */
export const toldByOneVerb = (a: Subject, b: Subject): boolean =>
  (a.family === 'count' || (a.figure.kind === 'measure' && !isLength(a.family))) && sameEnd(a, b);

/** The two words before both are the same. */
export function sameEnd(a: Subject, b: Subject): boolean {
  const [first, second] = [a.ending(), b.ending()];
  return first.length > 1 && first[0] === second[0] && first[1] === second[1];
}

/** "Employs 11,600 people" counts employees: where one says only "people", the other's noun stands beside it. */
const namedBeside = (a: Subject, b: Subject): boolean =>
  a.family === 'count' && a.head !== null && b.head !== null && isPeople(a) && !isPeople(b) && a.beside().has(b.head);

/** "Some 300 people marched", "400 people marched": what mere people do stands beside both. */
const haveBeside = (a: Subject, b: Subject): boolean =>
  a.head !== null && [...a.beside()].some((stem) => stem !== a.head && b.beside().has(stem) && isPlainWord(stem, a));

/** "Had estimated it at $900,000", "the estimate had been $900,000": a word that is no name stands beside both. */
export const shareBeside = (a: Subject, b: Subject): boolean =>
  [...a.beside()].some((stem) => b.beside().has(stem) && isPlainWord(stem, a) && isPlainWord(stem, b));

/** No number and no part of a name. */
const isPlainWord = (stem: string, { account: { vocabulary, nameStems } }: Subject): boolean =>
  !/^\d/.test(stem) && !nameStems.has(vocabulary.find(stem) ?? -1);

/** One's noun is a word of the other's label: "tickets", "ticket holders". */
export const tellsNoun = (a: Subject, b: Subject): boolean => a.head !== null && b.modifiers.has(a.head);

export const isLarge = ({ figure }: Subject): boolean => Math.abs(figure.value) >= LIKENESS.largeFrom;
