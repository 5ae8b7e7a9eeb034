/**
 * "Not the same event", as the reader said it. A page is kept as a hash of its address, so that the marks are no list of
 * what was read; they never leave this machine.
 */
import { isRecord } from '../shape';

export interface PageMarks {
  /** Hash of the page's address. */
  readonly page: string;
  /** Ids of the articles that are not of its event. */
  readonly not: readonly string[];
}

/** Oldest first. */
export type Marks = readonly PageMarks[];

export const MARKS_KEY = 'not-the-same-event';
/** Pages remembered; the oldest are forgotten first. */
const MOST_PAGES = 1_000;
const MOST_PER_PAGE = 100;

/** Marks out of whatever was stored; what is no mark is left out. Never throws. */
export function marksFrom(stored: unknown): Marks {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((entry: unknown): Marks => {
    if (!isRecord(entry) || typeof entry.page !== 'string' || !Array.isArray(entry.not)) return [];
    const not = entry.not.filter((id): id is string => typeof id === 'string').slice(-MOST_PER_PAGE);
    return not.length > 0 ? [{ page: entry.page, not }] : [];
  });
}

export const markedOn = (marks: Marks, page: string): readonly string[] =>
  marks.find((entry) => entry.page === page)?.not ?? [];

export const withMarks = (marks: Marks, page: string, ids: readonly string[]): Marks =>
  withPage(marks, page, [...unmarked(marks, page, ids), ...ids]);

export const withoutMarks = (marks: Marks, page: string, ids: readonly string[]): Marks =>
  withPage(marks, page, unmarked(marks, page, ids));

const unmarked = (marks: Marks, page: string, ids: readonly string[]): readonly string[] =>
  markedOn(marks, page).filter((id) => !ids.includes(id));

function withPage(marks: Marks, page: string, not: readonly string[]): Marks {
  const others = marks.filter((entry) => entry.page !== page);
  return not.length > 0 ? [...others, { page, not: not.slice(-MOST_PER_PAGE) }].slice(-MOST_PAGES) : others;
}

/** Hash of a page's address without its fragment. */
export async function pageKey(url: string): Promise<string> {
  const address = new TextEncoder().encode(url.split('#', 1)[0]);
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', address));
  return [...hash.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
