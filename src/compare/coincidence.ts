import type { Figure } from '../digest/digest';
import { digitsOf } from './figure-digits';
import type { Accord } from './figure-value';

/** A step of a table: up to this number, this chance. */
type Step = readonly [number, number];

/**
 * How often two figures of one kind that count different things have one number, by kind: as `npm run tune:figures` measures it on the
 * figures of real events, rounded; where that has too few, the chance of the digits before or a tenth of it. `small`: by the number
 * itself, for whole ones; `digits`: by how many digits count, four and more together.
 */
const CHANCES: Readonly<
  Record<'count' | 'age' | 'duration' | 'measure' | 'multiple' | 'percent' | 'score' | 'rest', Chances>
> = {
  count: {
    small: [
      [2, 0.1],
      [3, 0.057],
      [5, 0.034],
      [12, 0.018],
    ],
    digits: [0.006, 0.0027, 0.0002, 0.00003],
  },
  age: { small: [], digits: [0.012, 0.012, 0.0013, 0.0013] },
  duration: {
    small: [
      [2, 0.17],
      [3, 0.11],
      [12, 0.045],
    ],
    digits: [0.021, 0.01, 0.0001, 0.0001],
  },
  measure: { small: [], digits: [0.015, 0.007, 0.0007, 0.0007] },
  multiple: { small: [], digits: [0.24, 0.06, 0.06, 0.1] },
  percent: { small: [], digits: [0.02, 0.006, 0.0003, 0.0003] },
  score: { small: [], digits: [0.008, 0.008, 0.0008, 0.0008] },
  rest: { small: [], digits: [0.006, 0.0022, 0.00025, 0.00003] },
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
