/** Levels of a tree, nodes that ask and leaves. */
export const TREE = { levels: 3, inner: 7, leaves: 8 } as const;

/**
 * Boosted regression trees on the log-odds of "the same event" (J. Friedman, "Greedy function approximation: a gradient
 * boosting machine", 2001). Each tree is complete and of three levels: node i has the children 2i + 1 and 2i + 2.
 */
export interface Trees {
  readonly count: number;
  /** Log-odds before the first tree. */
  readonly base: number;
  /** For each inner node of each tree the feature that it asks for. */
  readonly features: Uint8Array;
  /** A row whose feature is at most this goes left. */
  readonly thresholds: Float32Array;
  /** For each leaf of each tree what it adds to the log-odds. */
  readonly leaves: Float32Array;
}

/** The log-odds that the trees give to a row of features. The levels are written out: it runs for every tree of every candidate. */
export function logOdds({ count, base, features, thresholds, leaves }: Trees, row: Float32Array): number {
  let sum = base;
  for (let tree = 0; tree < count; tree++) {
    const root = TREE.inner * tree;
    const child = root + ((row[features[root] ?? 0] ?? 0) <= (thresholds[root] ?? 0) ? 1 : 2);
    const last = 2 * child - root + ((row[features[child] ?? 0] ?? 0) <= (thresholds[child] ?? 0) ? 1 : 2);
    const leaf = 2 * (last - root) + ((row[features[last] ?? 0] ?? 0) <= (thresholds[last] ?? 0) ? 1 : 2);
    sum += leaves[TREE.leaves * tree + leaf - TREE.inner] ?? 0;
  }
  return sum;
}

export const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));
