import { DAY_MS, type Moment } from '../time/moment';
import { parseMoment } from '../time/parse';
import { spanOf } from '../time/span';

/** How a feed writes "04/07/2026"; null where it never gives a number that settles it. */
export type DateOrder = 'day-first' | 'month-first' | null;

/** What was read of an item's dates; `dropped`: one was there, and no article can have it. */
export interface ItemDate {
  readonly moment: Moment | null;
  readonly dropped: boolean;
}

/** No feed is older; earlier dates are a clock's or a database's zero. */
const FIRST = Date.UTC(1995, 0, 1);
/** A clock may be wrong by a day and an article dated tomorrow; beyond that the date is not one of publication. */
const AHEAD = 2 * DAY_MS;

/**
 * The first of an item's dates that can be read and be true.
 * @param now milliseconds since 1970; null: dates are not held against the present
 */
export function readItemDate(dates: readonly string[], order: DateOrder, now: number | null): ItemDate {
  let dropped = false;
  for (const text of dates) {
    const moment = parseMoment(rewritten(text), { order });
    const span = moment === null ? null : spanOf(moment);
    if (span === null) continue;
    if (span.start >= FIRST && (now === null || span.start <= now + AHEAD)) return { moment, dropped: false };
    dropped = true;
  }
  return { moment: null, dropped };
}

const SHORT_YEAR = /^\s{0,9}(?:\p{L}{2,9}\.?,?\s{1,3})?(\d{1,2}\s{1,3}\p{L}{3,9}\.?)\s{1,3}(\d\d)(?=\s{1,3}\d{1,2}:)/u;
const YEAR_LAST =
  /^\s{0,9}\p{L}{3}\s{1,3}(\p{L}{3})\s{1,3}(\d{1,2})\s{1,3}(\d{1,2}:\d\d:\d\d)\s{1,3}([A-Z]{1,5}\s{1,3}|[+-]\d{4}\s{1,3})?(\d{4})\s{0,9}$/u;

/**
 * Two forms that only software writes, turned into one that news writes: a year of two digits, as RFC 822 has it (which
 * RSS 2.0 names as its own), and the year behind the time, as C's ctime and Java's Date write it.
 */
function rewritten(text: string): string {
  return text
    .slice(0, 100)
    .replace(SHORT_YEAR, (_, day: string, year: string) => `${day} ${Number(year) < 70 ? '20' : '19'}${year}`)
    .replace(YEAR_LAST, (_, month: string, day: string, time: string, zone: string | undefined, year: string) =>
      `${day} ${month} ${year} ${time} ${zone ?? ''}`.trim(),
    );
}

const NUMERIC = /^\s{0,9}(?:[a-z]{3,9},?\s{1,9})?(\d{1,2})[/-](\d{1,2})[/-]\d{4}/i;

/** The order of day and month in a feed, from those of its numeric dates that leave no choice; null where they disagree. */
export function dateOrderOf(dates: Iterable<string>): DateOrder {
  let dayFirst = false;
  let monthFirst = false;
  for (const text of dates) {
    const match = NUMERIC.exec(text);
    if (match === null) continue;
    if (Number(match[1]) > 12) dayFirst = true;
    if (Number(match[2]) > 12) monthFirst = true;
  }
  return dayFirst === monthFirst ? null : dayFirst ? 'day-first' : 'month-first';
}
