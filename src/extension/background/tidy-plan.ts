/**
 * How the reader's segments are kept few and of one day each: each update adds a segment of whatever days its articles are
 * of; those are folded into segments of a day; segments of one day become one. So that what is old is dropped whole, and a
 * page opens the days around it and no others.
 */
import { DAY_MS } from '../../time/moment';
import type { LiveList, LiveSegment } from '../storage/live';

/** Chosen by what they cost, not tuned: a fold reads what it writes, and each open segment costs a page some milliseconds. */
export const TIDY = {
  /** Segments of several days that may stand as they were added. */
  loose: 6,
  /** Of them those folded at a time, the oldest first. */
  folded: 8,
  /** Segments of one day that may stand beside each other. */
  ofDay: 3,
  /** Milliseconds of an update after which nothing more is begun; the next update goes on. */
  budget: 4_000,
} as const;

/** A day of UTC, counted from 1970; or the undated articles that were added on one. */
export type Day = `${number}` | `undated ${number}`;

/** The day of UTC, counted from 1970, that a time is on. */
export const dayAt = (time: number): number => Math.floor(time / DAY_MS);

/** The segments that the reader's feeds made, the freshest first. */
export const ofFeeds = ({ segments }: LiveList): readonly LiveSegment[] =>
  segments.filter(({ origin }) => origin.kind === 'feeds');

/** The day that all of a segment is of; null where it is of several. */
export function dayOf({ span, documents, dated, added }: LiveSegment): Day | null {
  if (span === null) return `undated ${dayAt(added)}`;
  const day = dayAt(span.start);
  return documents === dated && day === dayAt(span.end - 1) ? `${day}` : null;
}

/** Segments of which every document is older than `oldest`, the undated by when they were added. */
export const expired = (list: LiveList, oldest: number): readonly LiveSegment[] =>
  ofFeeds(list).filter(
    ({ span, documents, dated, added }) =>
      (span === null || span.end <= oldest) && (documents === dated || added <= oldest),
  );

/** Segments to fold into days now: the oldest of too many, and what has stood for a day. */
export function toFold(list: LiveList, now: number): readonly LiveSegment[] {
  const loose = ofFeeds(list).filter((segment) => dayOf(segment) === null);
  const due = loose.length > TIDY.loose ? loose : loose.filter(({ added }) => added <= now - DAY_MS);
  return due.slice(-TIDY.folded);
}

/** The segments of a day that has too many, the freshest first; empty where none has. */
export function toJoin(list: LiveList): readonly LiveSegment[] {
  const days = groups(ofFeeds(list), dayOf);
  for (const [day, segments] of days) if (day !== null && segments.length > TIDY.ofDay) return segments;
  return [];
}

/** Segments by the day on which they were added. */
export const addedOnOneDay = (segments: readonly LiveSegment[]): readonly (readonly LiveSegment[])[] => [
  ...groups(segments, ({ added }) => dayAt(added)).values(),
];

function groups<K>(segments: readonly LiveSegment[], key: (segment: LiveSegment) => K): Map<K, LiveSegment[]> {
  const found = new Map<K, LiveSegment[]>();
  for (const segment of segments) found.set(key(segment), [...(found.get(key(segment)) ?? []), segment]);
  return found;
}
