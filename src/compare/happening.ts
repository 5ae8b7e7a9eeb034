import { stemOf } from '../language/stem';
import { stemEnglish } from '../language/stem-english';
import { meaningOf } from './meaning';
import { stemsOf } from './vocabulary';

/** What happened to those counted: "12 people killed", "a death toll of 12" and "12 bodies" count the same. */
export type Happening =
  | 'death'
  | 'injury'
  | 'missing'
  | 'arrest'
  | 'evacuation'
  | 'rescue'
  | 'infection'
  | 'hospital'
  | 'job loss'
  | 'charge'
  | 'destruction'
  | 'damage';

/** Counts that only grow while an event is reported: a later, larger one is an update. */
const GROWING: ReadonlySet<Happening> = new Set<Happening>([
  'death',
  'injury',
  'arrest',
  'evacuation',
  'rescue',
  'infection',
  'charge',
  'destruction',
  'damage',
]);

const WORDS: Readonly<Record<Exclude<Happening, 'hospital'>, string>> = {
  death:
    'kill killed killing kills die died dies dying dead death deaths fatality fatalities fatal toll body bodies perished perish slain drowned lives fatally',
  injury: 'injure injured injuring injury injuries wounded wounding hurt maimed',
  missing: 'missing unaccounted',
  arrest: 'arrest arrested arresting arrests detained detain detaining custody detentions rounded',
  evacuation: 'evacuate evacuated evacuating evacuations evacuees displaced homeless fled flee',
  rescue: 'rescue rescued rescuing survivor survivors',
  infection: 'infected infections infection sickened',
  'job loss': 'laid layoff layoffs redundant redundancies sacked',
  charge: 'charged indicted prosecuted',
  destruction: 'destroyed destroying flattened razed collapsed',
  damage: 'damaged damaging',
};

const BY_STEM = new Map<string, Happening>();
for (const [happening, words] of Object.entries(WORDS) as [Happening, string][])
  for (const word of words.split(' ')) {
    BY_STEM.set(stemEnglish(word), happening);
    BY_STEM.set(meaningOf(stemEnglish(word)), happening);
  }

/** What a word tells to have happened; undefined for words that tell nothing of the kind. `stem`: of an English word. */
export const happeningOf = (stem: string): Happening | undefined => BY_STEM.get(stem);

/** The same of a whole English word: "hospitalised" is told by the word, since no stem tells it from a hospital. */
export const happeningOfWord = (word: string): Happening | undefined =>
  /^hospitali[sz]/.test(word) ? 'hospital' : happeningOf(stemOf(word, 'en'));

export const isGrowing = (happening: Happening | null): boolean => happening !== null && GROWING.has(happening);

/** Words for people in the other languages read (PEOPLE). */
const PEOPLE_ABROAD: Readonly<Record<string, string>> = {
  de: 'menschen personen tote verletzte opfer',
  es: 'personas muertos muertas heridos heridas fallecidos víctimas',
  fr: 'personnes morts mortes blessés blessées victimes',
  pt: 'pessoas mortos mortas feridos feridas vítimas',
  it: 'persone morti feriti vittime',
};
const peopleAbroad = Object.entries(PEOPLE_ABROAD).flatMap(([language, words]) => stemsOf(words, language));

/** Heads that say nothing but "people": what they count is told by what happened to them. */
export const PEOPLE: ReadonlySet<string> = new Set(
  'people person persons individual individuals victim victims human humans life lives dead deaths death fatality fatalities body bodies injured wounded casualties toll'
    .split(' ')
    .map((word) => meaningOf(stemEnglish(word)))
    .concat(peopleAbroad),
);

/** What a reader is told happened, a word each, for a label that does not say it. */
export const HAPPENED: Readonly<Record<Happening, string>> = {
  death: 'killed',
  injury: 'injured',
  missing: 'missing',
  arrest: 'arrested',
  evacuation: 'evacuated',
  rescue: 'rescued',
  infection: 'infected',
  hospital: 'hospitalised',
  'job loss': 'laid off',
  charge: 'charged',
  destruction: 'destroyed',
  damage: 'damaged',
};
