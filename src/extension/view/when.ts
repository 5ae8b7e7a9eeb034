import { DAY_MS, type Moment, type Span } from '../../time/moment';
import { spanOf } from '../../time/span';

/** A span of one instant is a time; anything longer is known by its day alone. */
const isInstant = (span: Span): boolean => span.end - span.start < DAY_MS / 24;

/**
 * A moment as the reader's language writes it: day and time in the reader's zone, or the day alone where the source gives no
 * more. Null where there is no moment or it cannot be read.
 */
export function writeMoment(moment: Moment | null, locale: string, zone?: string): string | null {
  const span = moment === null ? null : spanOf(moment);
  if (!span) return null;
  return isInstant(span)
    ? new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: zone }).format(span.start)
    : writeDay(span.start, locale);
}

/** A day, given as its start in UTC. */
export const writeDay = (start: number, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(start);

/** First and last day of a span, as one text ("3 – 9 April 2017"). */
export const writeSpan = (span: Span, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).formatRange(
    span.start,
    Math.max(span.start, span.end - 1),
  );

/** How long ago, in the largest unit that fits ("2 hours", "3 days"). */
export function writeDistance(ms: number, locale: string): string {
  const [unit, size] = UNITS.find(([, length]) => Math.abs(ms) >= length) ?? (['minute', 60_000] as const);
  const count = Math.max(1, Math.round(Math.abs(ms) / size));
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(count);
}

const UNITS = [
  ['year', 365.25 * DAY_MS],
  ['day', DAY_MS],
  ['hour', DAY_MS / 24],
] as const;

/** Calendar days that a set of moments touches; 0 where none can be read. */
export function daysCovered(moments: readonly (Moment | null)[]): number {
  const spans = moments.map((moment) => (moment === null ? null : spanOf(moment))).filter((span) => span !== null);
  if (spans.length === 0) return 0;
  const first = Math.floor(Math.min(...spans.map((span) => span.start)) / DAY_MS);
  const last = Math.floor(Math.max(...spans.map((span) => span.end - 1)) / DAY_MS);
  return last - first + 1;
}
