import type { Figure } from '../digest/digest';

/** What a figure allows to be true: its bounds, and whether they are as exact as the text could have put them. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
  /** The size of the last digit that counts: 1,000 for 155,000, 100,000 for "4.3 million". */
  readonly grain: number;
}

/** How far a word of approximation reaches, as a share of the value. Set by hand from how newsrooms use these words. */
const REACH = { about: 0.1, aboutMost: 0.2, bothAbout: 0.05, nearly: 0.12, slightlyUnder: 0.02, cutOff: 0.1 } as const;
/** Round numbers from here on may be rounded without a word that says so. */
const ROUNDED_FROM = 100;

const SCALES: readonly (readonly [RegExp, number])[] = [
  [/\b(?:trillions?|billones|billions?\s+\(12\))\b/i, 1e12],
  [/\b(?:billions?|bn|milliards?|milliarden?|mil millones|miliardi|bilh(?:ão|ões))\b|\d\s?bn\b/i, 1e9],
  [/\b(?:millions?|mln|millionen|millones|millón|milioni|milh(?:ão|ões))\b|\d\s?m\b/i, 1e6],
  [/\b(?:thousands?|mil|mille|tausend|mila)\b|\d\s?k\b/i, 1e3],
];

/** The size of the last digit that counts, from the words of the text where they have a scale, else from the zeros at the end. */
export function grainOf(value: number, text: string): number {
  const size = Math.abs(value);
  if (!Number.isFinite(size) || size === 0) return 1;
  for (const [pattern, scale] of SCALES) {
    if (size < scale / 10 || !pattern.test(text)) continue;
    const decimals = decimalsOf(size / scale);
    return scale / 10 ** decimals;
  }
  if (!Number.isInteger(size)) return 1 / 10 ** decimalsOf(size);
  let grain = 1;
  while (grain < 1e15 && size % (grain * 10) === 0) grain *= 10;
  return grain;
}

function decimalsOf(value: number): number {
  const [, fraction = ''] = String(Math.round(value * 1e6) / 1e6).split('.');
  return Math.min(6, fraction.length);
}

type Measured = Pick<Figure, 'value' | 'upper' | 'qualifier' | 'text'>;

const known = new WeakMap<Measured, Bounds>();

/** Value, range and qualifier as bounds; remembered, since a figure is held against many. */
export function boundsOf(figure: Measured): Bounds {
  const found = known.get(figure);
  if (found) return found;
  const made = makeBounds(figure);
  known.set(figure, made);
  return made;
}

function makeBounds(figure: Pick<Figure, 'value' | 'upper' | 'qualifier' | 'text'>): Bounds {
  const { value, qualifier, text } = figure;
  const upper = figure.upper !== null && figure.upper > value ? figure.upper : value;
  const grain = Math.min(grainOf(value, text), upper === value ? Number.POSITIVE_INFINITY : grainOf(upper, text));
  const size = Math.abs(value);
  switch (qualifier) {
    case 'at least':
    case 'over':
      return { low: value, high: Number.POSITIVE_INFINITY, grain };
    case 'at most':
    case 'under':
    case 'as many as':
      return { low: Number.NEGATIVE_INFINITY, high: upper, grain };
    case 'nearly':
      return { low: value - size * REACH.nearly, high: upper + size * REACH.slightlyUnder, grain };
    case 'about':
      return { low: value - aboutReach(size, grain), high: upper + aboutReach(size, grain), grain };
    case null:
      return { low: value, high: upper, grain };
  }
}

/** Half of the last digit that counts, where that is not more than the word allows: "about 10,000" is not 15,000. */
const aboutReach = (size: number, grain: number): number =>
  Math.max(size * REACH.about, Math.min(grain / 2, size * REACH.aboutMost));

export type Accord = 'same' | 'compatible' | 'differs';

/** How two values of one quantity, in one unit, agree. */
export function agreementOf(
  a: Pick<Figure, 'value' | 'upper' | 'qualifier' | 'text'>,
  b: Pick<Figure, 'value' | 'upper' | 'qualifier' | 'text'>,
): Accord {
  if (a.value === b.value && a.upper === b.upper) return a.qualifier === b.qualifier ? 'same' : 'compatible';
  const first = boundsOf(a);
  const second = boundsOf(b);
  if (a.qualifier === 'about' && b.qualifier === 'about') return roundedAlike(a, b) ? 'compatible' : 'differs';
  if (first.low <= second.high && second.low <= first.high) return 'compatible';
  return mayBeRounded(a, first, b, second) ? 'compatible' : 'differs';
}

/**
 * "About 3,000" and "some 2,800": two roundings of one number. "About 380,000" and "some 420,000" are none, though both leave room:
 * whoever rounds to tens of thousands would have said the same.
 */
function roundedAlike(a: Measured, b: Measured): boolean {
  const gap = Math.abs((a.upper ?? a.value) - (b.upper ?? b.value));
  const size = Math.max(Math.abs(a.value), Math.abs(b.value));
  return gap < Math.max(boundsOf(a).grain, boundsOf(b).grain) / 2 || gap <= size * REACH.bothAbout;
}

/** One is the other with fewer digits: rounded, or cut off where it is written with a scale word ("$43 million"). */
function mayBeRounded(a: Measured, first: Bounds, b: Measured, second: Bounds): boolean {
  if (first.grain === second.grain) return false;
  const [coarse, coarseBounds, fine] = first.grain > second.grain ? [a, first, second] : [b, second, first];
  // "Nearly 900" says on which side of 900: what lies on the other was not rounded to it.
  if (coarse.qualifier !== null && coarse.qualifier !== 'about') return false;
  const size = Math.abs(coarse.value);
  if (size < ROUNDED_FROM && coarseBounds.grain >= 1) return false;
  if (coarseBounds.grain < 100 && coarseBounds.grain >= 1) return false;
  const gap = Math.max(fine.low - coarseBounds.high, coarseBounds.low - fine.high);
  if (gap <= coarseBounds.grain / 2) return true;
  // "$5 billion" is cut off from no 5.7.
  const mayBeCut = gap < coarseBounds.grain && gap <= size * REACH.cutOff && fine.low > coarse.value;
  return mayBeCut && SCALES.some(([pattern]) => pattern.test(coarse.text));
}
