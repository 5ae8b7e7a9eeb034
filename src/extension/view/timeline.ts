import type { TimelineEntry } from '../../compare/comparison';
import type { Moment, Span } from '../../time/moment';
import { spanOf } from '../../time/span';

export interface TimelinePoint {
  readonly article: number;
  readonly published: Moment | null;
  readonly first: boolean;
  /** The page being read. */
  readonly isPage: boolean;
  /** Null: no date is known. */
  readonly place: TimelinePlace | null;
}

/** Places on the line, in per cent of its length. */
export interface TimelinePlace {
  readonly start: number;
  /** 0 for an instant; a day alone reaches over its day. */
  readonly reach: number;
  /** Where its mark stands: articles of one day of which no hour is known stand side by side within their day. */
  readonly at: number;
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
  return { points: sideBySide(points.sort(byTime(dated))), span: whole };
}

function wholeOf(spans: readonly Span[]): Span {
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  return end - start >= SHORTEST_MS ? { start, end } : { start, end: start + SHORTEST_MS };
}

function placeOn(whole: Span, span: Span): TimelinePlace {
  const length = whole.end - whole.start;
  const start = (100 * (span.start - whole.start)) / length;
  const reach = span.end - span.start > 1 ? (100 * (span.end - span.start)) / length : 0;
  return { start, reach, at: start + reach / 2 };
}

function sideBySide(points: readonly TimelinePoint[]): readonly TimelinePoint[] {
  const sameDay = ({ place }: TimelinePoint): readonly TimelinePoint[] =>
    points.filter((other) => place && other.place && place.reach > 0 && isSame(other.place, place));
  return points.map((point) => {
    const { place } = point;
    const day = sameDay(point);
    if (!place || day.length < 2) return point;
    return {
      ...point,
      place: { ...place, at: place.start + (place.reach * (day.indexOf(point) + 1)) / (day.length + 1) },
    };
  });
}

const isSame = (a: TimelinePlace, b: TimelinePlace): boolean => a.start === b.start && a.reach === b.reach;

function byTime(dated: readonly { readonly entry: TimelineEntry; readonly span: Span | null }[]) {
  const starts = new Map(dated.map(({ entry, span }) => [entry.article, span?.start ?? Number.POSITIVE_INFINITY]));
  const startOf = (point: TimelinePoint): number => starts.get(point.article) ?? Number.POSITIVE_INFINITY;
  return (a: TimelinePoint, b: TimelinePoint): number =>
    startOf(a) === startOf(b) ? a.article - b.article : startOf(a) - startOf(b);
}
