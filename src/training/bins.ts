/** Steps that a feature is divided into. */
export const BINS = 64;
/** Rows that the steps are taken from. */
const SAMPLE = 20_000;

/** Rows as steps of their features, row after row. */
export interface Binned {
  readonly bins: Uint8Array;
  readonly width: number;
  /** For each feature the upper edges of its steps, ascending. */
  readonly edges: readonly Float32Array[];
}

/** Divides each feature at its quantiles. */
export function binRows(rows: readonly Float32Array[]): Binned {
  const width = rows[0]?.length ?? 0;
  const edges = Array.from({ length: width }, (_, feature) => edgesOf(rows, feature));
  const bins = new Uint8Array(rows.length * width);
  rows.forEach((row, i) => {
    for (let f = 0; f < width; f++) bins[i * width + f] = binOf(row[f] ?? 0, edges[f] ?? new Float32Array());
  });
  return { bins, width, edges };
}

function edgesOf(rows: readonly Float32Array[], feature: number): Float32Array {
  const step = Math.max(1, Math.floor(rows.length / SAMPLE));
  const sample: number[] = [];
  for (let i = 0; i < rows.length; i += step) sample.push(rows[i]?.[feature] ?? 0);
  const sorted = Float32Array.from(sample).sort();
  const edges = new Set<number>();
  for (let b = 1; b < BINS; b++) edges.add(sorted[Math.floor((b * sorted.length) / BINS)] ?? 0);
  return Float32Array.from([...edges].sort((a, b) => a - b));
}

function binOf(value: number, edges: Float32Array): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (value <= (edges[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}
