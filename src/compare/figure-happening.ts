import { wordsOf } from '../language/words';
import type { Surroundings } from './figure-surroundings';
import { type Happening, happeningOf, happeningOfWord, PEOPLE } from './happening';
import { stemsOf } from './vocabulary';

/** The digest's word for it, which is English in every language. */
export const actedOf = (action: string): Happening | null => happeningOfWord(action) ?? null;

const firstHappening = (stems: readonly string[]): Happening | null => {
  for (const stem of stems) {
    const found = happeningOf(stem);
    if (found) return found;
  }
  return null;
};

const JOBS = new Set(stemsOf('job post position role', 'en'));
const LOSING =
  /\b(?:los(?:s of|e|es|ing|t)|cut(?:s|ting)?|ax(?:e|es|ed|ing)|shed(?:s|ding)?|eliminat(?:e|es|ed|ing)|slash(?:es|ed|ing)?|scrap(?:s|ped|ping)?)\b[^.;:,]{0,24}$/i;
const LOST = /^[^.;:,]{0,24}\b(?:to go|go|gone|lost|cut|axed|shed|eliminated|scrapped)\b/i;
const LOSE_JOBS = /^[^.;:]{0,24}\b(?:los(?:e|es|ing|t) their (?:jobs?|posts?|livelihoods?)|out of work)\b/i;

/** "The loss of 640 jobs", "780 people will lose their jobs": a job lost is one person laid off. */
export const tellsJobLoss = (head: string | null, { before, after }: Surroundings): boolean =>
  head !== null && JOBS.has(head)
    ? LOSING.test(before.slice(-48)) || LOST.test(after.slice(0, 40))
    : (head === null || PEOPLE.has(head)) && LOSE_JOBS.test(after.slice(0, 60));

/** What the label or the words around a figure tell to have happened to what it counts. `head`: stem of its noun. */
export const happeningRead = (label: readonly string[], head: string | null, around: Surroundings): Happening | null =>
  firstHappening(label) ?? happeningAround(around, head === null || PEOPLE.has(head));

const BOUNDARY = /[;:.!?—–]|,|\b(?:and|but|while|with|as|after|including|although|though)\b|\d/gi;

/** "Seven were killed and more than 50 taken to hospital": what happened to others that are counted before. */
const COUNTED_BEFORE =
  /(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?)\b)[^.;:]*\band\b/i;

/**
 * What happened to those counted: the word nearest in the figure's own clause, to the right first ("12 were killed and
 * 30 hurt"), else to the left ("killing 12"); else, of people, what the sentence tells if it tells one thing
 * only.
 */
function happeningAround({ before, after }: Surroundings, alone: boolean): Happening | null {
  const end = after.search(BOUNDARY);
  const right = end < 0 ? after : after.slice(0, end);
  return (
    nearest(right) ??
    nearestLast(before.slice(lastBoundary(before))) ??
    (alone && !COUNTED_BEFORE.test(before) ? onlyOne(`${before} ${after}`) : null)
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
    // A toll is of a bridge as often as of a storm: the label tells which is counted.
    const happening = word === 'toll' ? undefined : happeningOfWord(word);
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
