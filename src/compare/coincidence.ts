import type { Figure } from '../digest/digest';
import { digitsOf } from './figure-digits';
import type { Accord } from './figure-value';

/** A step of a table: up to this number, this chance. */
type Step = readonly [number, number];

/**
 * How often two figures of one kind that count different things have one number, by kind: measured on the figures of articles of
 * two events each, printed by `npm run tune:figures`. `small`: by the number itself, for whole ones; `digits`: by how many digits count.
 */
const CHANCES: Readonly<Record<'count' | 'age' | 'duration' | 'measure' | 'percent' | 'score' | 'rest', Chances>> = {
  count: {
    small: [
      [2, 0.13],
      [3, 0.065],
      [5, 0.037],
      [12, 0.02],
    ],
    digits: [0.006, 0.004, 0.0003, 0.00005],
  },
  age: { small: [], digits: [0.013, 0.013, 0.001, 0.001] },
  duration: {
    small: [
      [3, 0.12],
      [12, 0.05],
    ],
    digits: [0.02, 0.01, 0.001, 0.0005],
  },
  measure: { small: [], digits: [0.016, 0.007, 0.0005, 0.0005] },
  percent: { small: [], digits: [0.022, 0.008, 0.0005, 0.0005] },
  score: { small: [], digits: [0.02, 0.011, 0.0005, 0.0005] },
  rest: { small: [[12, 0.02]], digits: [0.006, 0.003, 0.0003, 0.00005] },
};

interface Chances {
  readonly small: readonly Step[];
  readonly digits: readonly [number, number, number, number];
}

/** The chance that a figure which counts another thing has the number of this one, 0 to 1. */
export function coincidence({ kind, value }: Pick<Figure, 'kind' | 'value'>): number {
  const { small, digits } = CHANCES[kind in CHANCES ? (kind as keyof typeof CHANCES) : 'rest'];
  const size = Math.abs(value);
  const step = Number.isInteger(size) ? small.find(([most]) => size <= most) : undefined;
  if (step) return step[1];
  return digits[Math.min(4, Math.max(1, digitsOf(value))) - 1] ?? digits[3];
}

/** How often two figures that count one quantity have one number, and have numbers that agree without being one; set by hand. */
const EQUAL = 0.8;
const AGREEING = 0.5;
/** How often those that count two things agree: where one says only on which side ("over 60"), and where one is rounded. */
const AGREEING_BY_CHANCE = { side: 0.4, rounded: 0.03 };
const SIDES: ReadonlySet<Figure['qualifier']> = new Set<Figure['qualifier']>([
  'over',
  'at least',
  'at most',
  'under',
  'as many as',
  'nearly',
]);

/** What the numbers add to the log-odds that two figures count one quantity, by Bayes' rule; 0 where they differ. */
export function evidenceOf(
  a: Pick<Figure, 'kind' | 'value' | 'qualifier'>,
  b: Pick<Figure, 'qualifier'>,
  isOne: boolean,
  agreement: Accord,
): number {
  if (agreement === 'differs') return 0;
  if (isOne) return Math.log(EQUAL / coincidence(a));
  const oneSided = SIDES.has(a.qualifier) || SIDES.has(b.qualifier);
  return Math.log(AGREEING / (oneSided ? AGREEING_BY_CHANCE.side : AGREEING_BY_CHANCE.rounded));
}
