import type { WeighedDocument } from './document';
import { PAIR_FEATURES } from './features';
import type { Looked } from './rank';
import { STANDING_FEATURES } from './standing';

/** What the other candidates say of one: do those most like it tell the page's event, or another? */
export const SUPPORT_FEATURES = [
  'first log-odds',
  'best other log-odds',
  'likely candidates',
  'cosine to the likely ones',
  'cosine to the unlikely ones',
  'nearest likely one',
  'likelihood of the nearest neighbours',
  'nearest neighbour',
  'cosine to the likeliest',
] as const;

export const ALL_FEATURES = [...PAIR_FEATURES, ...STANDING_FEATURES, ...SUPPORT_FEATURES] as const;

/** Candidates that give support: the likeliest of the first look. */
export const SUPPORTERS = 48;
/** Neighbours whose likelihood is averaged. */
const NEIGHBOURS = 5;

const odds = (p: number): number => Math.log(Math.max(1e-6, p) / Math.max(1e-6, 1 - p));

/** Rows for the second look. `first`: the probability of each candidate by the first. */
export function supportFeatures(looked: readonly Looked[], first: readonly number[]): Float32Array[] {
  const order = looked.map((_, i) => i).sort((a, b) => (first[b] ?? 0) - (first[a] ?? 0));
  const supporters = order.slice(0, SUPPORTERS);
  const vectors = new Vectors(looked.map(({ document }) => document));
  const likely = supporters.reduce((sum, i) => sum + (first[i] ?? 0), 0);
  return looked.map((one, i) => {
    const cosines = supporters.filter((j) => j !== i).map((j) => ({ p: first[j] ?? 0, cosine: vectors.cosine(i, j) }));
    const row = new Float32Array(one.row.length + SUPPORT_FEATURES.length);
    row.set(one.row);
    row.set(supportOf(cosines, first[i] ?? 0, likely), one.row.length);
    return row;
  });
}

interface Neighbour {
  readonly p: number;
  readonly cosine: number;
}

function supportOf(others: readonly Neighbour[], own: number, likely: number): number[] {
  let forIt = 0;
  let forWeight = 0;
  let against = 0;
  let againstWeight = 0;
  let nearestLikely = 0;
  let bestOther = 0;
  let likeliest: Neighbour = { p: 0, cosine: 0 };
  for (const other of others) {
    const { p, cosine } = other;
    forIt += p * cosine;
    forWeight += p;
    against += (1 - p) * cosine;
    againstWeight += 1 - p;
    nearestLikely = Math.max(nearestLikely, p * cosine);
    bestOther = Math.max(bestOther, p);
    if (p > likeliest.p) likeliest = other;
  }
  const nearest = [...others].sort((a, b) => b.cosine - a.cosine).slice(0, NEIGHBOURS);
  const weight = nearest.reduce((sum, { cosine }) => sum + cosine, 0);
  const neighbours = nearest.reduce((sum, { p, cosine }) => sum + p * cosine, 0);
  return [
    odds(own),
    odds(bestOther),
    Math.log(1 + likely - own),
    forWeight > 0 ? forIt / forWeight : 0,
    againstWeight > 0 ? against / againstWeight : 0,
    nearestLikely,
    weight > 0 ? neighbours / weight : 0,
    nearest[0]?.cosine ?? 0,
    likeliest.cosine,
  ];
}

/** Documents as unit vectors over term hashes, so that documents of different segments compare. */
class Vectors {
  private readonly numbers: readonly Uint32Array[];
  private readonly weights: readonly Float32Array[];

  constructor(documents: readonly WeighedDocument[]) {
    const single = documents.every(({ segment }) => segment === documents[0]?.segment);
    const made = documents.map((document) => vectorOf(document, single));
    this.numbers = made.map(({ numbers }) => numbers);
    this.weights = made.map(({ weights }) => weights);
  }

  cosine(i: number, j: number): number {
    const a = this.numbers[i] ?? new Uint32Array();
    const b = this.numbers[j] ?? new Uint32Array();
    const x = this.weights[i] ?? new Float32Array();
    const y = this.weights[j] ?? new Float32Array();
    let sum = 0;
    for (let m = 0, n = 0; m < a.length && n < b.length; ) {
      const left = a[m] ?? 0;
      const right = b[n] ?? 0;
      if (left === right) sum += (x[m++] ?? 0) * (y[n++] ?? 0);
      else if (left < right) m++;
      else n++;
    }
    return sum;
  }
}

/** Within one segment the numbers of its terms do, and are ascending already: hashes are in the same order. */
function vectorOf({ segment, ids, whole, mass }: WeighedDocument, single: boolean) {
  const norm = mass.wholeNorm || 1;
  const numbers = single ? ids : ids.map((id) => segment.dictionary.hash(id));
  return { numbers, weights: whole.map((weight) => weight / norm) };
}
