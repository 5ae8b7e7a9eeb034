import { stemOf } from '../language/stem';

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
  | 'damage'
  | 'gathering';

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

/** The stems of the words that tell of it (stem-english.ts), written as such as those of meaning.ts are. */
const STEMS: Readonly<Record<Exclude<Happening, 'hospital' | 'gathering'>, string>> = {
  death: 'kill die di dy dead death fatal toll bodi perish slain drown live',
  injury: 'injur injuri wound hurt maim',
  missing: 'miss unaccount',
  arrest: 'arrest detain custodi detent round',
  evacuation: 'evacu evacue displac homeless fled flee',
  rescue: 'rescu survivor',
  infection: 'infect sicken',
  'job loss': 'laid lai layoff redund sack',
  charge: 'charg indict prosecut',
  destruction: 'destroi flatten raze collaps',
  damage: 'damag',
};

const BY_STEM = new Map<string, Happening>();
for (const [happening, stems] of Object.entries(STEMS) as [Happening, string][])
  for (const stem of stems.split(' ')) BY_STEM.set(stem, happening);

/** What a word tells to have happened; undefined for words that tell nothing of the kind. `stem`: of an English word. */
export const happeningOf = (stem: string): Happening | undefined => BY_STEM.get(stem);

/** The same of a whole English word: "hospitalised" is told by the word, since no stem tells it from a hospital. */
export const happeningOfWord = (word: string): Happening | undefined =>
  /^hospitali[sz]/.test(word) ? 'hospital' : happeningOf(stemOf(word, 'en'));

export const isGrowing = (happening: Happening | null): boolean => happening !== null && GROWING.has(happening);

/**
 * Heads that say nothing but "people", as stems: what they count is told by what happened to them. Then those of the other languages
 * that are read: German, Spanish, French, Portuguese, Italian.
 */
export const PEOPLE: ReadonlySet<string> = new Set(
  [
    'peopl person individu victim human life live kill dead wound bodi injur casualti toll',
    'mensch tote verletzt opfer',
    'muert herid fallecid',
    'personn mort bless blesse',
    'pesso ferid vitim',
    'ferit vittim',
  ].flatMap((stems) => stems.split(' ')),
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
  gathering: 'gathered',
};
