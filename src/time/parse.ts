import { type Civil, type Clock, isoOf, isReal } from './civil';
import { clockBeside } from './clock';
import type { Moment } from './moment';
import { monthNumber } from './months';
import { offsetOfZone } from './zones';

export interface ParseOptions {
  /** How to read "04/07/2017": day first, month first, or not at all where the numbers leave it open (the default). */
  readonly order?: 'day-first' | 'month-first' | null;
}

/** Longer texts are no dates; the cut also bounds the work. */
const MAX_LENGTH = 300;

/**
 * Reads the first date that a text holds, in any form that news writes it: ISO 8601, RFC 2822, seconds or milliseconds
 * since 1970, month names of all known languages, numeric dates. Out comes ISO 8601 with the offset as given, a time
 * without a zone where none is written, the day alone where no time is. Null where there is no date, or where its
 * numbers can be read two ways and `order` does not say.
 */
export function parseMoment(text: string, options: ParseOptions = {}): Moment | null {
  const clean = westernDigits(text.slice(0, MAX_LENGTH))
    .replace(/[\u200e\u200f\u061c\u202a-\u202e]/g, '')
    .trim();
  if (clean === '') return null;
  for (const read of [readIso, readEpoch, readCjk, readNamed, readNumeric]) {
    const civil = read(clean, options);
    if (civil !== null && isReal(civil)) return isoOf(civil);
  }
  return null;
}

/** Arabic, Persian and Devanagari digits and full-width ones become 0-9. */
function westernDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹०-९０-９]/g, (digit) => {
    const code = digit.charCodeAt(0);
    for (const zero of [0x660, 0x6f0, 0x966, 0xff10]) if (code >= zero && code < zero + 10) return String(code - zero);
    return digit;
  });
}

const ISO_DATE = /(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)|(?<!\d)(\d{4})(\d{2})(\d{2})(?=T\d|$)/;
const ISO_TIME =
  /^(?:T|\s+)(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,]\d{1,9})?)?\s?(?:(Z)|([+-])(\d{2}):?(\d{2})?|([A-Z]{2,4})\b)?/;

function readIso(text: string): Civil | null {
  const match = ISO_DATE.exec(text);
  if (match === null) return null;
  const [year, month, day] = [match[1] ?? match[4], match[2] ?? match[5], match[3] ?? match[6]].map(Number);
  if (year === undefined || month === undefined || day === undefined) return null;
  const time = ISO_TIME.exec(text.slice(match.index + match[0].length));
  return { year, month, day, time: time === null ? null : isoClock(time, year, month, day) };
}

function isoClock(match: RegExpExecArray, year: number, month: number, day: number): Clock {
  const [, hour, minute, second, utc, sign, hours, minutes, name] = match;
  let offset: number | null = null;
  if (utc !== undefined) offset = 0;
  else if (sign !== undefined) offset = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes ?? 0));
  else if (name !== undefined) offset = offsetOfZone(name, year, month, day);
  return { hour: Number(hour), minute: Number(minute), second: Number(second ?? 0), offset };
}

function readEpoch(text: string): Civil | null {
  if (!/^\d{10}(?:\d{3})?$/.test(text)) return null;
  const date = new Date(text.length === 10 ? Number(text) * 1000 : Number(text));
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    time: { hour: date.getUTCHours(), minute: date.getUTCMinutes(), second: date.getUTCSeconds(), offset: 0 },
  };
}

const CJK = /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/;

function readCjk(text: string): Civil | null {
  const match = CJK.exec(text);
  if (match === null) return null;
  return civilAt(
    text,
    match.index,
    match.index + match[0].length,
    Number(match[1]),
    Number(match[2]),
    Number(match[3]),
  );
}

const WORD = /[\p{L}\p{M}]+/gu;
const BEFORE = /(?<!\d)(\d{1,2})(?:st|nd|rd|th|º|er|ο)?[\s.,/-]{0,3}(?:of |de |den )?$/i;
const YEAR_AFTER = /^\.?[\s,./'’-]{0,4}(?:de |del |г\.? ?)?(\d{4})(?!\d)/;
const DAY_AND_YEAR = /^\.?[\s-]{0,3}(\d{1,2})(?:st|nd|rd|th)?(?:[\s,.-]{1,4}| de )(\d{4})(?!\d)/i;

const YEAR_BEFORE = /(?<!\d)(\d{4})[.,]?\s$/;
const DAY_AFTER = /^\.?\s(\d{1,2})(?![\d:])/;

/** "7 April 2017", "7 de abril de 2017", "April 7, 2017", "2017. április 7.", "Fri, 07 Apr 2017 18:02:11 -0400". */
function readNamed(text: string): Civil | null {
  for (const word of text.matchAll(WORD)) {
    const found = monthAt(text, word);
    if (found === null) continue;
    const { month, start, end } = found;
    const after = text.slice(end);
    const first = DAY_AND_YEAR.exec(after);
    const day = BEFORE.exec(text.slice(0, start));
    const year = YEAR_AFTER.exec(after);
    const yearFirst = YEAR_BEFORE.exec(text.slice(0, start));
    const dayLast = DAY_AFTER.exec(after);
    if (day !== null && year !== null)
      return civilAt(text, start - day[0].length, end + year[0].length, Number(year[1]), month, Number(day[1]));
    if (first !== null) return civilAt(text, start, end + first[0].length, Number(first[2]), month, Number(first[1]));
    if (yearFirst !== null && dayLast !== null) {
      const from = start - yearFirst[0].length;
      return civilAt(text, from, end + dayLast[0].length, Number(yearFirst[1]), month, Number(dayLast[1]));
    }
  }
  return null;
}

/** A month's name at this word, or at this and the next (Arabic has months of two words). */
function monthAt(text: string, word: RegExpExecArray): { month: number; start: number; end: number } | null {
  const start = word.index;
  const end = start + word[0].length;
  const pair = /^ [\p{L}\p{M}]+/u.exec(text.slice(end));
  const double = pair === null ? null : monthNumber(word[0] + pair[0]);
  if (double !== null && pair !== null) return { month: double, start, end: end + pair[0].length };
  const single = monthNumber(word[0]);
  return single === null ? null : { month: single, start, end };
}

const NUMERIC = /(?<![\d.])(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)|(?<!\d)(\d{4})([./])(\d{1,2})\6(\d{1,2})(?!\d)/;

function readNumeric(text: string, { order = null }: ParseOptions): Civil | null {
  const match = NUMERIC.exec(text);
  if (match === null) return null;
  const [start, end] = [match.index, match.index + match[0].length];
  if (match[5] !== undefined) return civilAt(text, start, end, Number(match[5]), Number(match[7]), Number(match[8]));
  const [a, b, year] = [Number(match[1]), Number(match[3]), Number(match[4])];
  // Dots are day first everywhere; otherwise a number over twelve, or a day equal to its month, settles it.
  const dayFirst =
    match[2] === '.' || a > 12 || a === b ? true : b > 12 ? false : order === null ? null : order === 'day-first';
  if (dayFirst === null) return null;
  return civilAt(text, start, end, year, dayFirst ? b : a, dayFirst ? a : b);
}

function civilAt(text: string, start: number, end: number, year: number, month: number, day: number): Civil {
  const time = clockBeside(text.slice(0, start), text.slice(end), year, month, day);
  return { year, month, day, time };
}
