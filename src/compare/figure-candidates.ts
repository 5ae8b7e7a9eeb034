import type { Subject } from './figure-subject';
import { PEOPLE } from './happening';

export const isPeople = ({ head }: Subject): boolean => head === null || PEOPLE.has(head);

/** Begins with a space, as no stem does. */
const NO_NOUN = ' ';

/**
 * Counts of people, and counts without a noun, are told apart by what happened to them alone, or by the verb before them: where
 * that is not told, or is another thing, only one number ties them, which is a key of its own.
 */
const nounOf = (subject: Subject): string =>
  isPeople(subject) ? NO_NOUN + (subject.happening() ?? subject.ending().at(-1) ?? '') : (subject.head ?? NO_NOUN);

const toldValue = ({ figure }: Subject): string => ` ${figure.value}`;

/** Under what another subject may count the same: its noun, words of its label, words beside mere "people", its number. */
function nounsFor(subject: Subject): string[] {
  const nouns = [nounOf(subject), toldValue(subject), ...subject.modifiers];
  if (isPeople(subject)) nouns.push(...subject.beside(), ...besidePeople(subject));
  return nouns;
}

/** Of people to whom nothing is told to have happened, the words beside them. */
const besidePeople = (subject: Subject): string[] =>
  subject.head !== null && isPeople(subject) && subject.happening() === null
    ? [...subject.beside()].map((stem) => NO_NOUN + stem)
    : [];

type Couple = readonly [Subject, Subject];

/**
 * Pairs of figures of one block and two accounts that are worth asking about, each once, in order: of counts those whose nouns meet or whose numbers are one, of
 * money, percentages and measures all, since there the noun is often told in other words.
 */
export function candidatePairs(subjects: readonly Subject[]): Couple[] {
  return subjects[0]?.family === 'count' ? countedPairs(subjects) : allPairs(subjects);
}

function allPairs(subjects: readonly Subject[]): Couple[] {
  const pairs: Couple[] = [];
  for (let i = 0; i < subjects.length; i++)
    for (let j = i + 1; j < subjects.length; j++) {
      const a = subjects[i];
      const b = subjects[j];
      if (a && b && a.account !== b.account) pairs.push([a, b]);
    }
  return pairs;
}

function countedPairs(subjects: readonly Subject[]): Couple[] {
  const byNoun = new Map<string, number[]>();
  subjects.forEach((subject, i) => {
    for (const noun of [nounOf(subject), toldValue(subject), ...besidePeople(subject)]) {
      const known = byNoun.get(noun);
      if (known) known.push(i);
      else byNoun.set(noun, [i]);
    }
  });
  /** By the earlier of a pair its later ones, some of them twice. */
  const later: number[][] = subjects.map(() => []);
  subjects.forEach((a, i) => {
    for (const noun of nounsFor(a))
      for (const j of noun === NO_NOUN ? [] : (byNoun.get(noun) ?? []))
        if (subjects[j]?.account !== a.account) later[Math.min(i, j)]?.push(Math.max(i, j));
  });
  const pairs: Couple[] = [];
  subjects.forEach((a, i) => {
    let last = i;
    for (const j of later[i]?.sort((p, q) => p - q) ?? []) {
      const b = subjects[j];
      if (b && j !== last) pairs.push([a, b]);
      last = j;
    }
  });
  return pairs;
}
