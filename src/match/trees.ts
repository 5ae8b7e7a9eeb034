/**
 * Boosted regression trees on the log-odds of "the same event" (J. Friedman, "Greedy function approximation: a gradient
 * boosting machine", 2001). Each tree is complete: node i has the children 2i + 1 and 2i + 2.
 */
export interface Trees {
  readonly count: number;
  readonly depth: number;
  /** Log-odds before the first tree. */
  readonly base: number;
  /** For each inner node of each tree the feature that it asks for. */
  readonly features: Uint8Array;
  /** A row whose feature is at most this goes left. */
  readonly thresholds: Float32Array;
  /** For each leaf of each tree what it adds to the log-odds. */
  readonly leaves: Float32Array;
}

/** The log-odds that the trees give to a row of features. */
export function logOdds({ count, depth, base, features, thresholds, leaves }: Trees, row: Float32Array): number {
  const inner = (1 << depth) - 1;
  let sum = base;
  for (let tree = 0; tree < count; tree++) {
    let node = 0;
    for (let level = 0; level < depth; level++) {
      const at = tree * inner + node;
      node = 2 * node + ((row[features[at] ?? 0] ?? 0) <= (thresholds[at] ?? 0) ? 1 : 2);
    }
    sum += leaves[tree * (inner + 1) + node - inner] ?? 0;
  }
  return sum;
}

export const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));
