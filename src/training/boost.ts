import { sigmoid, type Trees } from '../match/trees';

/** Rows to learn from: parallel lists. */
export interface Rows {
  readonly rows: readonly Float32Array[];
  readonly labels: Uint8Array;
  readonly weights: Float32Array;
}

export interface BoostOptions {
  readonly trees: number;
  readonly depth: number;
  /** Shrinkage of each tree. */
  readonly rate: number;
  /** Added to the curvature of a leaf: how much evidence a leaf needs. */
  readonly ridge: number;
  /** Least curvature in a leaf. */
  readonly leaf: number;
  /** Share of the rows and of the features that a tree sees. */
  readonly rowShare: number;
  readonly featureShare: number;
  /** Places in the row that may be asked for; all without it. */
  readonly allowed?: readonly number[];
}

const BINS = 64;

/** Repeatable random numbers from 0 to 1: the linear congruential generator of Numerical Recipes. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Learns boosted trees with logistic loss, Newton leaves and histograms of features. The same rows give the same trees. */
export function boost({ rows, labels, weights }: Rows, options: BoostOptions): Trees {
  const { trees, depth, rate, ridge, leaf, rowShare, featureShare } = options;
  const count = rows.length;
  const width = rows[0]?.length ?? 0;
  const allowed = options.allowed ?? Array.from({ length: width }, (_, i) => i);
  const edges = allowed.map((feature) => edgesOf(rows, feature));
  const bins = allowed.map((feature, a) => binsOf(rows, feature, edges[a] ?? new Float32Array()));
  const inner = (1 << depth) - 1;
  const features = new Uint8Array(trees * inner);
  const thresholds = new Float32Array(trees * inner).fill(Number.POSITIVE_INFINITY);
  const leaves = new Float32Array(trees * (inner + 1));
  const random = randomFrom(20170407);
  let positive = 0;
  let total = 0;
  for (let i = 0; i < count; i++) {
    positive += (labels[i] ?? 0) * (weights[i] ?? 0);
    total += weights[i] ?? 0;
  }
  const base = Math.log(positive / (total - positive));
  const scores = new Float64Array(count).fill(base);
  const slope = new Float64Array(count);
  const curve = new Float64Array(count);
  const node = new Uint16Array(count);
  for (let tree = 0; tree < trees; tree++) {
    const drawn: number[] = [];
    for (let i = 0; i < count; i++) {
      const p = sigmoid(scores[i] ?? 0);
      const w = weights[i] ?? 0;
      slope[i] = ((labels[i] ?? 0) - p) * w;
      curve[i] = Math.max(1e-9, p * (1 - p) * w);
      if (random() < rowShare) drawn.push(i);
    }
    const seen = Uint32Array.from(drawn);
    const seenSlope = Float64Array.from(seen, (i) => slope[i] ?? 0);
    const seenCurve = Float64Array.from(seen, (i) => curve[i] ?? 0);
    const seenNode = new Uint16Array(seen.length);
    node.fill(0);
    for (let level = 0; level < depth; level++) {
      const nodes = 1 << level;
      for (let s = 0; s < seen.length; s++) seenNode[s] = (node[seen[s] ?? 0] ?? 0) - (nodes - 1);
      const best = Array.from({ length: nodes }, () => ({ gain: 0, feature: -1, bin: 0 }));
      for (let a = 0; a < allowed.length; a++) {
        if (random() >= featureShare) continue;
        const column = bins[a] ?? new Uint8Array();
        const g = new Float64Array(nodes * BINS);
        const h = new Float64Array(nodes * BINS);
        for (let s = 0; s < seen.length; s++) {
          const at = (seenNode[s] ?? 0) * BINS + (column[seen[s] ?? 0] ?? 0);
          g[at] = (g[at] ?? 0) + (seenSlope[s] ?? 0);
          h[at] = (h[at] ?? 0) + (seenCurve[s] ?? 0);
        }
        for (let n = 0; n < nodes; n++) {
          const found = bestSplit(
            g.subarray(n * BINS, (n + 1) * BINS),
            h.subarray(n * BINS, (n + 1) * BINS),
            ridge,
            leaf,
          );
          const before = best[n];
          if (before && found.gain > before.gain) best[n] = { ...found, feature: a };
        }
      }
      for (let n = 0; n < nodes; n++) {
        const split = best[n];
        const at = tree * inner + nodes - 1 + n;
        if (!split || split.feature < 0) continue;
        features[at] = allowed[split.feature] ?? 0;
        thresholds[at] = edges[split.feature]?.[split.bin] ?? Number.POSITIVE_INFINITY;
      }
      for (let i = 0; i < count; i++) {
        const own = node[i] ?? 0;
        const split = best[own - (nodes - 1)];
        const right = split && split.feature >= 0 && (bins[split.feature]?.[i] ?? 0) > split.bin;
        node[i] = 2 * own + (right ? 2 : 1);
      }
    }
    const g = new Float64Array(inner + 1);
    const h = new Float64Array(inner + 1);
    for (const i of seen) {
      const at = (node[i] ?? 0) - inner;
      g[at] = (g[at] ?? 0) + (slope[i] ?? 0);
      h[at] = (h[at] ?? 0) + (curve[i] ?? 0);
    }
    for (let l = 0; l <= inner; l++) leaves[tree * (inner + 1) + l] = (rate * (g[l] ?? 0)) / ((h[l] ?? 0) + ridge);
    for (let i = 0; i < count; i++)
      scores[i] = (scores[i] ?? 0) + (leaves[tree * (inner + 1) + (node[i] ?? 0) - inner] ?? 0);
  }
  return { count: trees, depth, base, features, thresholds, leaves };
}

function bestSplit(g: Float64Array, h: Float64Array, ridge: number, leaf: number): { gain: number; bin: number } {
  let allG = 0;
  let allH = 0;
  for (let b = 0; b < BINS; b++) {
    allG += g[b] ?? 0;
    allH += h[b] ?? 0;
  }
  const whole = (allG * allG) / (allH + ridge);
  let best = { gain: 1e-6, bin: -1 };
  let leftG = 0;
  let leftH = 0;
  for (let b = 0; b < BINS - 1; b++) {
    leftG += g[b] ?? 0;
    leftH += h[b] ?? 0;
    const rightH = allH - leftH;
    if (leftH < leaf || rightH < leaf) continue;
    const rightG = allG - leftG;
    const gain = (leftG * leftG) / (leftH + ridge) + (rightG * rightG) / (rightH + ridge) - whole;
    if (gain > best.gain) best = { gain, bin: b };
  }
  return best.bin < 0 ? { gain: 0, bin: 0 } : best;
}

/** Upper edges of the bins: quantiles of the feature. */
function edgesOf(rows: readonly Float32Array[], feature: number): Float32Array {
  const step = Math.max(1, Math.floor(rows.length / 20_000));
  const sample: number[] = [];
  for (let i = 0; i < rows.length; i += step) sample.push(rows[i]?.[feature] ?? 0);
  const sorted = Float32Array.from(sample).sort();
  const edges = new Set<number>();
  for (let b = 1; b < BINS; b++) edges.add(sorted[Math.floor((b * sorted.length) / BINS)] ?? 0);
  return Float32Array.from([...edges].sort((a, b) => a - b));
}

function binsOf(rows: readonly Float32Array[], feature: number, edges: Float32Array): Uint8Array {
  return Uint8Array.from(rows, (row) => {
    const value = row[feature] ?? 0;
    let low = 0;
    let high = edges.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (value <= (edges[middle] ?? 0)) high = middle;
      else low = middle + 1;
    }
    return low;
  });
}
