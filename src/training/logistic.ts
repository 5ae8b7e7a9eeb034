import { sigmoid } from '../match/trees';

/** What a logistic regression learns from: parallel lists, a row's probability between 0 and 1. */
export interface Examples {
  readonly rows: readonly (readonly number[])[];
  readonly targets: readonly number[];
  readonly weights: readonly number[];
}

export interface Logistic {
  readonly base: number;
  readonly weights: readonly number[];
}

const ROUNDS = 25;

/**
 * Fits a weighted logistic regression by Newton's method (P. McCullagh and J. Nelder, "Generalized Linear Models", 1989). `ridge`: penalty
 * on the squares of the weights, so that a feature which is always the same gets none; the base has no penalty.
 */
export function fitLogistic({ rows, targets, weights }: Examples, ridge = 1): Logistic {
  const width = (rows[0]?.length ?? 0) + 1;
  const beta = new Array<number>(width).fill(0);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = new Array<number>(width).fill(0);
    const curve = Array.from({ length: width }, () => new Array<number>(width).fill(0));
    rows.forEach((row, i) => {
      const x = [1, ...row];
      const p = sigmoid(x.reduce((sum, value, j) => sum + value * (beta[j] ?? 0), 0));
      const weight = weights[i] ?? 0;
      const error = ((targets[i] ?? 0) - p) * weight;
      const bend = p * (1 - p) * weight;
      for (let j = 0; j < width; j++) {
        const value = x[j] ?? 0;
        if (value === 0) continue;
        slope[j] = (slope[j] ?? 0) + error * value;
        const line = curve[j] ?? [];
        for (let k = 0; k < width; k++) line[k] = (line[k] ?? 0) + bend * value * (x[k] ?? 0);
      }
    });
    for (let j = 1; j < width; j++) {
      slope[j] = (slope[j] ?? 0) - ridge * (beta[j] ?? 0);
      const line = curve[j] ?? [];
      line[j] = (line[j] ?? 0) + ridge;
    }
    const step = solve(curve, slope);
    step.forEach((value, j) => {
      beta[j] = (beta[j] ?? 0) + value;
    });
    if (Math.max(...step.map(Math.abs)) < 1e-6) break;
  }
  return { base: beta[0] ?? 0, weights: beta.slice(1) };
}

/** Solves a positive definite system by Gaussian elimination. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const lines = matrix.map((line, i) => [...line, right[i] ?? 0]);
  const width = lines.length;
  for (let i = 0; i < width; i++) {
    const pivot = lines[i] ?? [];
    for (let j = i + 1; j < width; j++) {
      const line = lines[j] ?? [];
      const factor = (line[i] ?? 0) / (pivot[i] ?? 1);
      for (let k = i; k <= width; k++) line[k] = (line[k] ?? 0) - factor * (pivot[k] ?? 0);
    }
  }
  const found = new Array<number>(width).fill(0);
  for (let i = width - 1; i >= 0; i--) {
    const line = lines[i] ?? [];
    let sum = line[width] ?? 0;
    for (let k = i + 1; k < width; k++) sum -= (line[k] ?? 0) * (found[k] ?? 0);
    found[i] = sum / (line[i] ?? 1);
  }
  return found;
}

export const logOddsOf = ({ base, weights }: Logistic, row: readonly number[]): number =>
  row.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), base);
