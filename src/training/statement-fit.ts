import { SENTENCE, WHOLE } from '../compare/statement-evidence';
import { sigmoid } from '../match/trees';
import { fitLogistic } from './logistic';
import type { Pair } from './statement-pairs';

/** Weights of the measures, and what stands for itself. */
export interface Fitted {
  readonly sentence: readonly number[];
  readonly whole: readonly number[];
  readonly base: number;
}

export const FIT = {
  /** Penalty on the squares of the weights of measures brought to a deviation of one. */
  ridge: 3,
  /** How many times the sentence that speaks most is chosen anew. */
  rounds: 6,
} as const;

const WIDTH = SENTENCE.length + WHOLE.length;

/**
 * Fits a logistic regression where of many sentences only the one that speaks most counts, by turns: choose it by the
 * weights so far, then fit the weights (Newton's method; the sums are small). The same pairs give the same weights.
 */
export function fitWeights(pairs: readonly Pair[]): Fitted {
  const scale = scaleOf(pairs);
  let weights: readonly number[] = [1, 1, 0, 0.3, 0, 0, 0];
  let base = 0;
  let chosen = pairs.map((pair) => mostOf(pair, weights));
  for (let round = 0; round < FIT.rounds; round++) {
    const rows = pairs.map((pair, i) =>
      [...(pair.sentences[chosen[i] ?? 0] ?? []), ...pair.whole].map((value, k) => value / (scale[k] ?? 1)),
    );
    const targets = pairs.map(({ told }) => (told ? 1 : 0));
    const found = fitLogistic({ rows, targets, weights: rows.map(() => 1) }, FIT.ridge);
    weights = found.weights.map((weight, k) => weight / (scale[k] ?? 1));
    base = found.base;
    chosen = pairs.map((pair) => mostOf(pair, weights));
  }
  return {
    sentence: weights.slice(0, SENTENCE.length),
    whole: weights.slice(SENTENCE.length, WIDTH),
    base,
  };
}

/** How likely a pair is told, by fitted weights. */
export function likelihood(pair: Pair, { sentence, whole, base }: Fitted): number {
  return sigmoid(
    sum(pair.sentences[mostOf(pair, sentence)] ?? new Float64Array(SENTENCE.length), sentence) +
      sum(pair.whole, whole) +
      base,
  );
}

function mostOf({ sentences }: Pair, weights: readonly number[]): number {
  let most = Number.NEGATIVE_INFINITY;
  let at = 0;
  sentences.forEach((row, i) => {
    const speaks = sum(row, weights);
    if (speaks > most) {
      most = speaks;
      at = i;
    }
  });
  return at;
}

function sum(row: ArrayLike<number>, weights: readonly number[]): number {
  let total = 0;
  for (let k = 0; k < row.length; k++) total += (row[k] ?? 0) * (weights[k] ?? 0);
  return total;
}

/** The deviation of each measure. */
function scaleOf(pairs: readonly Pair[]): number[] {
  const scale = Array.from({ length: SENTENCE.length }, (_, k) =>
    deviation(pairs.flatMap(({ sentences }) => sentences.map((row) => row[k] ?? 0))),
  );
  return [...scale, ...WHOLE.map((_, k) => deviation(pairs.map(({ whole }) => whole[k] ?? 0)))];
}

function deviation(values: readonly number[]): number {
  const mean = values.reduce((total, value) => total + value, 0) / values.length;
  return Math.sqrt(values.reduce((total, value) => total + (value - mean) ** 2, 0) / values.length) || 1;
}
