import { DAY_MS, type Moment, type Span } from './moment';

const DAY_ALONE = /^\d{4}-\d\d-\d\d$/;
const WITH_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;
const WITH_ZONE = /(?:Z|[+-]\d\d:\d\d)$/;

/**
 * The span of time that a moment stands for: a day alone is 24 hours of UTC, an exact moment one millisecond.
 * A time without a zone is read as UTC. Null for what is not a moment.
 */
export function spanOf(moment: Moment): Span | null {
  if (DAY_ALONE.test(moment)) {
    const start = Date.parse(`${moment}T00:00:00Z`);
    return Number.isNaN(start) ? null : { start, end: start + DAY_MS };
  }
  if (!WITH_TIME.test(moment)) return null;
  const start = Date.parse(WITH_ZONE.test(moment) ? moment : `${moment}Z`);
  return Number.isNaN(start) ? null : { start, end: start + 1 };
}

/**
 * Days between two moments, never negative, with fraction: the gap between their spans, and 0 where they overlap
 * (a day alone and a time within it are no days apart). Null where either is not a moment.
 */
export function daysBetween(a: Moment, b: Moment): number | null {
  const first = spanOf(a);
  const second = spanOf(b);
  if (first === null || second === null) return null;
  const gap = Math.max(first.start, second.start) - Math.min(first.end, second.end);
  return Math.max(0, gap) / DAY_MS;
}
