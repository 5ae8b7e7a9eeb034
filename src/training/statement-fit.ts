import { SENTENCE, WHOLE } from '../compare/statement-evidence';
import { sigmoid } from '../match/trees';
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
  /** How many times the sentence that speaks most is chosen anew, and the steps of each fit. */
  rounds: 6,
  steps: 12,
} as const;

const WIDTH = SENTENCE.length + WHOLE.length;

/**
 * Fits a logistic regression where of many sentences only the one that speaks most counts, by turns: choose it by the
 * weights so far, then fit the weights (Newton's method; the sums are small). The same pairs give the same weights.
 */
export function fitWeights(pairs: readonly Pair[]): Fitted {
  const scale = scaleOf(pairs);
  let weights: number[] = [1, 1, 0, 0.3, 0, 0, 0];
  let chosen = pairs.map((pair) => mostOf(pair, weights));
  for (let round = 0; round < FIT.rounds; round++) {
    const rows = pairs.map((pair, i) => [
      ...[...(pair.sentences[chosen[i] ?? 0] ?? []), ...pair.whole].map((value, k) => value / (scale[k] ?? 1)),
      1,
    ]);
    const found = regress(
      rows,
      pairs.map(({ told }) => (told ? 1 : 0)),
    );
    weights = found.map((weight, k) => weight / (scale[k] ?? 1));
    chosen = pairs.map((pair) => mostOf(pair, weights));
  }
  return {
    sentence: weights.slice(0, SENTENCE.length),
    whole: weights.slice(SENTENCE.length, WIDTH),
    base: weights[WIDTH] ?? 0,
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

/** Newton's method on the penalised likelihood; the last column, of ones, is not penalised. */
function regress(rows: readonly (readonly number[])[], labels: readonly number[]): number[] {
  const width = WIDTH + 1;
  const weights = new Array<number>(width).fill(0);
  for (let step = 0; step < FIT.steps; step++) {
    const slope: number[] = weights.map((weight, k) => (k === WIDTH ? 0 : FIT.ridge * weight));
    const curve: number[][] = weights.map((_, k) => weights.map((__, l) => (k === l && k !== WIDTH ? FIT.ridge : 0)));
    rows.forEach((row, i) => {
      const p = sigmoid(sum(row, weights));
      const miss = p - (labels[i] ?? 0);
      for (let k = 0; k < width; k++) {
        slope[k] = (slope[k] ?? 0) + miss * (row[k] ?? 0);
        const line = curve[k];
        if (line)
          for (let l = 0; l < width; l++) line[l] = (line[l] ?? 0) + p * (1 - p) * (row[k] ?? 0) * (row[l] ?? 0);
      }
    });
    solve(curve, slope).forEach((by, k) => {
      weights[k] = (weights[k] ?? 0) - by;
    });
  }
  return weights;
}

/** Solves a small system whose matrix is symmetric and positive (Gauss's elimination). */
function solve(matrix: readonly number[][], right: readonly number[]): number[] {
  const lines = matrix.map((line, k) => [...line, right[k] ?? 0]);
  const width = lines.length;
  for (let k = 0; k < width; k++) {
    const pivot = lines[k];
    if (!pivot) continue;
    const head = pivot[k] || 1;
    for (let l = k; l <= width; l++) pivot[l] = (pivot[l] ?? 0) / head;
    lines.forEach((line, other) => {
      if (other === k) return;
      const times = line[k] ?? 0;
      for (let l = k; l <= width; l++) line[l] = (line[l] ?? 0) - times * (pivot[l] ?? 0);
    });
  }
  return lines.map((line) => line[width] ?? 0);
}
