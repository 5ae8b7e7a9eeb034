import { DAY_MS, type Span } from '../time/moment';
import { cosinesTo } from './cosines';
import { PAIR_FEATURES } from './features';
import type { Looked } from './looked';
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
  const cosines = cosinesTo(givers.flatMap((i) => looked[i]?.document ?? []));
  const spans = looked.map(({ document: { segment, document } }, i) =>
    twice.has(i) || givers.includes(i) ? segment.spanOf(document) : null,
  );
  const likely = givers.reduce((sum, i) => sum + (first[i] ?? 0), 0);
  const width = (looked[0]?.row.length ?? 0) + SUPPORT_FEATURES.length;
  const rows = new Float32Array(width * twice.size);
  let used = 0;
  return looked.map(({ document, row: before }, i) => {
    if (!twice.has(i)) return null;
    const cosine = cosines(document);
    const others: Neighbour[] = [];
    givers.forEach((j, giver) => {
      if (j !== i) others.push({ p: first[j] ?? 0, cosine: cosine[giver] ?? 0, days: gap(spans[i], spans[j]) });
    });
    const row = rows.subarray(used, used + width);
    used += width;
    row.set(before);
    row.set(supportOf(others, first[i] ?? 0, likely), before.length);
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
  const nearest = nearestOf(others);
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

/** The nearest first. */
function nearestOf(others: readonly Neighbour[]): Neighbour[] {
  const nearest: Neighbour[] = [];
  for (const other of others) {
    let place = nearest.length;
    while (place > 0 && (nearest[place - 1]?.cosine ?? 0) < other.cosine) place--;
    if (place >= SUPPORT.neighbours) continue;
    nearest.splice(place, 0, other);
    if (nearest.length > SUPPORT.neighbours) nearest.pop();
  }
  return nearest;
}
