/** A calendar date and, where known, a time of day and its offset from UTC, as a source wrote them. */
export interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly time: Clock | null;
}

export interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** Offset from UTC in minutes; null where the source names no zone. */
  readonly offset: number | null;
}

/** Years outside this span are misread numbers, not dates of news. */
const FIRST_YEAR = 1600;
const LAST_YEAR = 2200;

/** Whether the numbers name a day that exists and a time that a clock can show. */
export function isReal({ year, month, day, time }: Civil): boolean {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1) return false;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return false;
  if (time === null) return true;
  const { hour, minute, second, offset } = time;
  return hour <= 23 && minute <= 59 && second <= 60 && (offset === null || Math.abs(offset) <= 14 * 60);
}

const two = (n: number): string => String(n).padStart(2, '0');

/** The ISO 8601 form: the day alone, or with seconds and the offset as the source gave it. */
export function isoOf({ year, month, day, time }: Civil): string {
  const date = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  if (time === null) return date;
  return `${date}T${two(time.hour)}:${two(time.minute)}:${two(Math.min(59, time.second))}${zoneOf(time.offset)}`;
}

function zoneOf(offset: number | null): string {
  if (offset === null) return '';
  if (offset === 0) return 'Z';
  const size = Math.abs(offset);
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
