/** What a text says of time around a figure, in parts that can be compared: years, months, weekdays, lengths, seasons of reports. */
type Part = 'reckoned' | 'year' | 'month' | 'weekday' | 'quarter' | 'length' | 'relative';
export type Period = ReadonlyMap<Part, ReadonlySet<string>>;

const MONTHS =
  /\b(january|february|march|april|june|july|august|september|october|november|december)\b|\b(?:in|since|by|of|from|until|last|this|early|late|mid) (may)\b/g;
const WEEKDAYS = /\b(monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?\b/g;
const YEARS = /\b(1[6-9]\d\d|20\d\d)\b/g;
const QUARTERS = /\b(first|second|third|fourth|1st|2nd|3rd|4th) (quarter|half)\b|\b(q[1-4]|h[12])\b/g;
const NUMBER = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a|an|\\d{1,3}';
const LENGTHS = new RegExp(
  `\\b(${NUMBER})(?: and a half)?[ -](?:(?:full|straight|fiscal|calendar|consecutive) )?(minute|hour|day|week|month|year|decade)s?\\b`,
  'g',
);
const RATES =
  /\b(?:per|each|every|a|an) (minute|hour|day|night|week|month|year|season)\b|\b(daily|nightly|weekly|monthly|yearly|annual|annually)\b/g;
const RELATIVE =
  /\b(last|previous|this|next|current|past|same) (year|month|week|season|night|quarter|decade|century|weekend)\b|\b(yesterday|today|tomorrow|year-ago|overnight)\b/g;

const WORDS: ReadonlyMap<string, string> = new Map(
  'one two three four five six seven eight nine ten eleven twelve'.split(' ').map((word, i) => [word, String(i + 1)]),
);
const RATE_OF: ReadonlyMap<string, string> = new Map([
  ['daily', 'day'],
  ['nightly', 'night'],
  ['weekly', 'week'],
  ['monthly', 'month'],
  ['yearly', 'year'],
  ['annual', 'year'],
  ['annually', 'year'],
]);

const NONE: Period = new Map();

/**
 * The parts that a text names. Input is cut at 400 characters; time is linear. `published`: the year of the report, from which
 * "last year" is reckoned; it is told apart from a year that the text names.
 */
export function periodOf(text: string, published: number | null = null): Period {
  if (text === '') return NONE;
  const folded = text.slice(0, 400).toLowerCase();
  const parts = new Map<Part, Set<string>>();
  const add = (part: Part, value: string): void => {
    const set = parts.get(part) ?? new Set<string>();
    set.add(value);
    parts.set(part, set);
  };
  for (const match of folded.matchAll(MONTHS)) add('month', match[1] ?? match[2] ?? '');
  for (const [, day] of folded.matchAll(WEEKDAYS)) add('weekday', day ?? '');
  for (const [, year] of folded.matchAll(YEARS)) add('year', year ?? '');
  for (const match of folded.matchAll(QUARTERS)) add('quarter', quarter(match[0]));
  for (const [, count = '', unit = ''] of folded.matchAll(LENGTHS))
    if (count !== 'a' && count !== 'an') add('length', `${WORDS.get(count) ?? count} ${unit}`);
  for (const [, noun, adverb] of folded.matchAll(RATES)) add('length', `1 ${noun ?? RATE_OF.get(adverb ?? '') ?? ''}`);
  for (const [whole] of folded.matchAll(RELATIVE)) {
    const back = / year$/.test(whole) ? BACK[whole.slice(0, 4)] : undefined;
    if (published !== null && back !== undefined) add('reckoned', String(published - back));
    add('relative', whole.replace(/^previous|^past/, 'last').replace(/^current/, 'this'));
  }
  return parts;
}

const ORDINAL: ReadonlyMap<string, string> = new Map([
  ['first', '1'],
  ['second', '2'],
  ['third', '3'],
  ['fourth', '4'],
]);
function quarter(text: string): string {
  if (/^[qh]\d$/.test(text)) return text;
  const [which = '', what = ''] = text.split(' ');
  return `${what === 'half' ? 'h' : 'q'}${ORDINAL.get(which) ?? which.charAt(0)}`;
}

/** How many years back: "last year", "this year". "The previous year" is reckoned from another that the text tells. */
const BACK: Readonly<Record<string, number>> = { last: 1, this: 0 };

/** Two periods conflict where both name a part of one sort and share none of it; a year reckoned and a year named are of one sort. */
export function periodsConflict(a: Period, b: Period): boolean {
  return partsConflict(a, b) || yearsConflict(a, b) || yearsConflict(b, a);
}

function yearsConflict(a: Period, b: Period): boolean {
  const [reckoned, named] = [a.get('reckoned'), b.get('year')];
  return reckoned !== undefined && named !== undefined && ![...reckoned].some((year) => named.has(year));
}

function partsConflict(a: Period, b: Period): boolean {
  for (const [part, values] of a) {
    const others = b.get(part);
    if (others && ![...values].some((value) => others.has(value))) return true;
  }
  return false;
}
