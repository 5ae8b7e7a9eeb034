import { DAY_MS, type Span } from '../time/moment';
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
  'days from the likely ones',
] as const;

export const ALL_FEATURES = [...PAIR_FEATURES, ...STANDING_FEATURES, ...SUPPORT_FEATURES] as const;

/** Tuned with `npm run train -- --validate`. */
export const SUPPORT = {
  /** Candidates that give support: the likeliest of the first look. */
  givers: 32,
  /** Neighbours whose likelihood is averaged. */
  neighbours: 5,
  /** Candidates less likely than this are not looked at twice, but for the first few. */
  least: 0.02,
  few: 12,
  /** A candidate tells when the event was if it is at least this likely; days count up to a limit. */
  dating: 0.3,
  farthest: 30,
} as const;

/** Where no likely candidate tells when the event was. */
const UNDATED = -1;

const odds = (p: number): number => Math.log(Math.max(1e-6, p) / Math.max(1e-6, 1 - p));

/**
 * Rows for the second look, null for candidates that do not get one. `first`: the probability of each candidate by the
 * first.
 */
export function supportFeatures(looked: readonly Looked[], first: readonly number[]): (Float32Array | null)[] {
  const order = looked.map((_, i) => i).sort((a, b) => (first[b] ?? 0) - (first[a] ?? 0));
  const givers = order.slice(0, SUPPORT.givers);
  const twice = new Set(order.filter((i, place) => place < SUPPORT.few || (first[i] ?? 0) >= SUPPORT.least));
  const vectors = looked.map(({ document }, i) => (twice.has(i) || givers.includes(i) ? vectorOf(document) : null));
  const spans = looked.map(({ document: { segment, document } }) => segment.spanOf(document));
  const likely = givers.reduce((sum, i) => sum + (first[i] ?? 0), 0);
  return looked.map((one, i) => {
    const own = vectors[i];
    if (!own || !twice.has(i)) return null;
    const others: Neighbour[] = [];
    for (const j of givers) {
      const theirs = vectors[j];
      if (j !== i && theirs)
        others.push({ p: first[j] ?? 0, cosine: cosine(own, theirs), days: gap(spans[i], spans[j]) });
    }
    const row = new Float32Array(one.row.length + SUPPORT_FEATURES.length);
    row.set(one.row);
    row.set(supportOf(others, first[i] ?? 0, likely), one.row.length);
    return row;
  });
}

interface Neighbour {
  readonly p: number;
  readonly cosine: number;
  /** Days between the two, null where one has no date. */
  readonly days: number | null;
}

function supportOf(others: readonly Neighbour[], own: number, likely: number): number[] {
  let forIt = 0;
  let forWeight = 0;
  let against = 0;
  let againstWeight = 0;
  let nearestLikely = 0;
  let bestOther = 0;
  let likeliest: Neighbour = { p: 0, cosine: 0, days: null };
  let days = 0;
  let dated = 0;
  for (const other of others) {
    const { p, cosine } = other;
    forIt += p * cosine;
    forWeight += p;
    against += (1 - p) * cosine;
    againstWeight += 1 - p;
    nearestLikely = Math.max(nearestLikely, p * cosine);
    bestOther = Math.max(bestOther, p);
    if (p > likeliest.p) likeliest = other;
    if (other.days === null || p < SUPPORT.dating) continue;
    days += p * Math.min(SUPPORT.farthest, other.days);
    dated += p;
  }
  const nearest = [...others].sort((a, b) => b.cosine - a.cosine).slice(0, SUPPORT.neighbours);
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
    dated > 0 ? days / dated : UNDATED,
  ];
}

function gap(a: Span | null | undefined, b: Span | null | undefined): number | null {
  if (!a || !b) return null;
  return Math.max(0, Math.max(a.start, b.start) - Math.min(a.end, b.end)) / DAY_MS;
}

/** A document as a unit vector over term hashes, ascending, so that documents of different segments compare. */
interface Vector {
  readonly hashes: Uint32Array;
  readonly weights: Float32Array;
}

/** A segment's numbers are in the order of the hashes already. */
function vectorOf({ terms, ids, whole, mass }: WeighedDocument): Vector {
  const norm = mass.wholeNorm || 1;
  return { hashes: ids.map((id) => terms.hash[id] ?? 0), weights: whole.map((weight) => weight / norm) };
}

function cosine(a: Vector, b: Vector): number {
  let sum = 0;
  let i = 0;
  let j = 0;
  while (i < a.hashes.length && j < b.hashes.length) {
    const left = a.hashes[i] ?? 0;
    const right = b.hashes[j] ?? 0;
    if (left === right) sum += (a.weights[i++] ?? 0) * (b.weights[j++] ?? 0);
    else if (left < right) i++;
    else j++;
  }
  return sum;
}
