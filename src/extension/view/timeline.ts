import type { TimelineEntry } from '../../compare/comparison';
import type { Moment, Span } from '../../time/moment';
import { spanOf } from '../../time/span';

export interface TimelinePoint {
  readonly article: number;
  readonly published: Moment | null;
  readonly first: boolean;
  /** The page being read. */
  readonly isPage: boolean;
  /** Where on the line it starts and how far it reaches, in per cent; null: no date is known. A day alone reaches over its day. */
  readonly place: { readonly start: number; readonly reach: number } | null;
}

export interface Timeline {
  /** In order of publication, those without a date last. */
  readonly points: readonly TimelinePoint[];
  /** What the line stands for; null where no article has a date. */
  readonly span: Span | null;
}

/** Shortest time that the whole line stands for: a few minutes should not look like days. */
const SHORTEST_MS = 3_600_000;

/** Where each article stands on a line of time. Article 0 is the page being read. */
export function layTimeline(entries: readonly TimelineEntry[]): Timeline {
  const dated = entries.map((entry) => ({ entry, span: entry.published === null ? null : spanOf(entry.published) }));
  const spans = dated.flatMap(({ span }) => (span ? [span] : []));
  const whole = spans.length === 0 ? null : wholeOf(spans);
  const points = dated.map(
    ({ entry, span }): TimelinePoint => ({
      article: entry.article,
      published: entry.published,
      first: entry.first,
      isPage: entry.article === 0,
      place: span && whole ? placeOn(whole, span) : null,
    }),
  );
  return { points: points.sort(byTime(dated)), span: whole };
}

function wholeOf(spans: readonly Span[]): Span {
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  return end - start >= SHORTEST_MS ? { start, end } : { start, end: start + SHORTEST_MS };
}

function placeOn(whole: Span, span: Span): { start: number; reach: number } {
  const length = whole.end - whole.start;
  const start = (100 * (span.start - whole.start)) / length;
  const reach = span.end - span.start > 1 ? (100 * (span.end - span.start)) / length : 0;
  return { start, reach };
}

function byTime(dated: readonly { readonly entry: TimelineEntry; readonly span: Span | null }[]) {
  const starts = new Map(dated.map(({ entry, span }) => [entry.article, span?.start ?? Number.POSITIVE_INFINITY]));
  const startOf = (point: TimelinePoint): number => starts.get(point.article) ?? Number.POSITIVE_INFINITY;
  return (a: TimelinePoint, b: TimelinePoint): number =>
    startOf(a) === startOf(b) ? a.article - b.article : startOf(a) - startOf(b);
}
