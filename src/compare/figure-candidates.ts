import type { Subject } from './figure-subject';
import { PEOPLE } from './happening';

/** Counts of people, of whom only what happened to them is told, and counts without a noun. */
const NO_NOUN = ' people';

export const isPeople = ({ head }: Subject): boolean => head === null || PEOPLE.has(head);

const nounOf = (subject: Subject): string => (isPeople(subject) ? NO_NOUN : (subject.head ?? NO_NOUN));

const toldValue = ({ figure }: Subject): string => ` ${figure.value}`;

/** Under what another subject may count the same: its noun, words of its label, words beside mere "people", its number. */
function nounsFor(subject: Subject): Set<string> {
  const nouns = new Set([nounOf(subject), ...subject.modifiers]);
  if (isPeople(subject)) for (const stem of subject.beside()) nouns.add(stem);
  nouns.add(toldValue(subject));
  return nouns;
}

/**
 * Pairs of figures of one block and two accounts that are worth asking about, each once, in order: of counts those whose nouns meet or whose numbers are one, of
 * money, percentages and measures all, since there the noun is often told in other words.
 */
export function candidatePairs(subjects: readonly Subject[]): (readonly [Subject, Subject])[] {
  const byNoun = new Map<string, number[]>();
  subjects.forEach((subject, i) => {
    for (const noun of subject.family === 'count' ? [nounOf(subject), toldValue(subject)] : [NO_NOUN]) {
      const known = byNoun.get(noun);
      if (known) known.push(i);
      else byNoun.set(noun, [i]);
    }
  });
  const met = new Set<number>();
  subjects.forEach((a, i) => {
    const nouns = a.family === 'count' ? nounsFor(a) : [NO_NOUN];
    for (const noun of nouns)
      for (const j of byNoun.get(noun) ?? [])
        if (subjects[j]?.account !== a.account) met.add(Math.min(i, j) * subjects.length + Math.max(i, j));
  });
  return [...met]
    .toSorted((a, b) => a - b)
    .flatMap((pair) => {
      const a = subjects[Math.floor(pair / subjects.length)];
      const b = subjects[pair % subjects.length];
      return a && b ? [[a, b] as const] : [];
    });
}
