import { sigmoid, TREE, type Trees } from '../match/trees';
import { BINS, type Binned, binRows } from './bins';
import { randomFrom } from './random';

/** Rows to learn from: parallel lists. */
export interface Rows {
  readonly rows: readonly Float32Array[];
  readonly labels: Uint8Array;
  readonly weights: Float32Array;
}

export interface BoostOptions {
  readonly trees: number;
  /** Shrinkage of each tree. */
  readonly rate: number;
  /** Added to the curvature of a leaf: how much evidence a leaf needs. */
  readonly ridge: number;
  /** Least curvature in a leaf. */
  readonly leaf: number;
  /** Share of the rows and of the features that a tree sees. */
  readonly rowShare: number;
  readonly featureShare: number;
  readonly seed: number;
}

interface Split {
  readonly gain: number;
  readonly feature: number;
  readonly bin: number;
}

/** What is known of each row while a tree grows: the loss's slope and curvature, and the node that it stands in. */
interface State {
  readonly scores: Float64Array;
  readonly slope: Float64Array;
  readonly curve: Float64Array;
  readonly node: Uint16Array;
}

/**
 * Learns boosted trees with logistic loss, Newton leaves and histograms of features (T. Chen and C. Guestrin,
 * "XGBoost", 2016, sections 2 and 3). The same rows and options give the same trees.
 */
export function boost({ rows, labels, weights }: Rows, options: BoostOptions): Trees {
  const { trees } = options;
  const { inner } = TREE;
  const binned = binRows(rows);
  const made = {
    count: trees,
    base: baseOf(labels, weights),
    features: new Uint8Array(trees * inner),
    thresholds: new Float32Array(trees * inner).fill(Number.POSITIVE_INFINITY),
    leaves: new Float32Array(trees * TREE.leaves),
  };
  const state = {
    scores: new Float64Array(rows.length).fill(made.base),
    slope: new Float64Array(rows.length),
    curve: new Float64Array(rows.length),
    node: new Uint16Array(rows.length),
  };
  const random = randomFrom(options.seed);
  for (let tree = 0; tree < trees; tree++) {
    const seen = drawRows(state, labels, weights, options.rowShare, random);
    const features = binned.edges.map((_, f) => f).filter(() => random() < options.featureShare);
    state.node.fill(0);
    for (let level = 0; level < TREE.levels; level++) {
      const splits = bestSplits(binned, state, seen, features, 1 << level, options);
      splits.forEach(({ feature, bin }, n) => {
        if (feature < 0) return;
        const at = tree * inner + (1 << level) - 1 + n;
        made.features[at] = feature;
        made.thresholds[at] = binned.edges[feature]?.[bin] ?? Number.POSITIVE_INFINITY;
      });
      descend(binned, state.node, splits);
    }
    made.leaves.set(growLeaves(state, seen, TREE.leaves, options), tree * TREE.leaves);
  }
  return made;
}

/** The log-odds of a positive among all. */
function baseOf(labels: Uint8Array, weights: Float32Array): number {
  let positive = 0;
  let total = 0;
  weights.forEach((weight, i) => {
    total += weight;
    positive += labels[i] === 1 ? weight : 0;
  });
  return Math.log(positive / (total - positive));
}

function drawRows(
  { scores, slope, curve }: State,
  labels: Uint8Array,
  weights: Float32Array,
  share: number,
  random: () => number,
): Uint32Array {
  const seen: number[] = [];
  for (let i = 0; i < scores.length; i++) {
    const p = sigmoid(scores[i] ?? 0);
    const weight = weights[i] ?? 0;
    slope[i] = ((labels[i] ?? 0) - p) * weight;
    curve[i] = Math.max(1e-9, p * (1 - p) * weight);
    if (random() < share) seen.push(i);
  }
  return Uint32Array.from(seen);
}

/** For each of the `nodes` of a level the split that gains most; feature -1 where none does. */
function bestSplits(
  { bins, width }: Binned,
  { slope, curve, node }: State,
  seen: Uint32Array,
  features: readonly number[],
  nodes: number,
  options: BoostOptions,
): Split[] {
  const size = nodes * BINS;
  const columns = Uint8Array.from(features);
  const sums = new Float64Array(2 * size * columns.length);
  for (let s = 0; s < seen.length; s++) {
    const i = seen[s] ?? 0;
    const g = slope[i] ?? 0;
    const h = curve[i] ?? 0;
    const own = (node[i] ?? 0) * BINS;
    const row = i * width;
    for (let c = 0; c < columns.length; c++) {
      const at = 2 * (c * size + own + (bins[row + (columns[c] ?? 0)] ?? 0));
      sums[at] = (sums[at] ?? 0) + g;
      sums[at + 1] = (sums[at + 1] ?? 0) + h;
    }
  }
  return Array.from({ length: nodes }, (_, n) => {
    let best: Split = { gain: 1e-6, feature: -1, bin: 0 };
    features.forEach((feature, c) => {
      const from = 2 * (c * size + n * BINS);
      const found = bestBin(sums.subarray(from, from + 2 * BINS), options);
      if (found.gain > best.gain) best = { ...found, feature };
    });
    return best;
  });
}

/** The bin after which to cut. `sums`: slope and curvature of each bin. */
function bestBin(sums: Float64Array, { ridge, leaf }: BoostOptions): { gain: number; bin: number } {
  let g = 0;
  let h = 0;
  for (let b = 0; b < BINS; b++) {
    g += sums[2 * b] ?? 0;
    h += sums[2 * b + 1] ?? 0;
  }
  let best = { gain: 0, bin: 0 };
  let left = 0;
  let leftH = 0;
  for (let b = 0; b < BINS - 1; b++) {
    left += sums[2 * b] ?? 0;
    leftH += sums[2 * b + 1] ?? 0;
    const rightH = h - leftH;
    if (leftH < leaf || rightH < leaf) continue;
    const gain = left ** 2 / (leftH + ridge) + (g - left) ** 2 / (rightH + ridge) - g ** 2 / (h + ridge);
    if (gain > best.gain) best = { gain, bin: b };
  }
  return best;
}

/** Moves each row to its child; `node` counts from 0 within the level. */
function descend({ bins, width }: Binned, node: Uint16Array, splits: readonly Split[]): void {
  for (let i = 0; i < node.length; i++) {
    const own = node[i] ?? 0;
    const split = splits[own];
    const right = split !== undefined && split.feature >= 0 && (bins[i * width + split.feature] ?? 0) > split.bin;
    node[i] = 2 * own + (right ? 1 : 0);
  }
}

/** What each leaf adds, and adds it to the scores. */
function growLeaves({ scores, slope, curve, node }: State, seen: Uint32Array, count: number, options: BoostOptions) {
  const g = new Float64Array(count);
  const h = new Float64Array(count);
  for (const i of seen) {
    const leaf = node[i] ?? 0;
    g[leaf] = (g[leaf] ?? 0) + (slope[i] ?? 0);
    h[leaf] = (h[leaf] ?? 0) + (curve[i] ?? 0);
  }
  const leaves = Float32Array.from(g, (sum, leaf) => (options.rate * sum) / ((h[leaf] ?? 0) + options.ridge));
  for (let i = 0; i < scores.length; i++) scores[i] = (scores[i] ?? 0) + (leaves[node[i] ?? 0] ?? 0);
  return leaves;
}
