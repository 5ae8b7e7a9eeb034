/**
 * A set of segments as a folder of files with a list, which says of each what days it spans: a question about one day reads the
 * segments that it touches and no others.
 */

import { malformed } from './error';
import { isLoose, looseIn } from './loose';
import type { SegmentOutline } from './outline';

/** A segment of the list. */
export interface ListedSegment extends SegmentOutline {
  /** Its name in the folder of the list. */
  readonly file: string;
}

export interface SegmentList {
  readonly segments: readonly ListedSegment[];
}

/** The list's name in its folder. */
export const SEGMENT_LIST = 'list.json';

/** More are no list that anybody made: of 1,000 articles each that is the news of centuries. */
const MOST_SEGMENTS = 10_000;

export const listBytes = (list: SegmentList): Uint8Array => new TextEncoder().encode(`${JSON.stringify(list)}\n`);

/** Reads a list. @throws IndexError ("malformed") where it is none, or names what is no file of its folder. */
export function parseSegmentList(bytes: ArrayBuffer | Uint8Array): SegmentList {
  const segments = looseIn(bytes)?.segments;
  if (!Array.isArray(segments) || segments.length > MOST_SEGMENTS) throw malformed('its list names no segments');
  const wrong = segments.findIndex((entry: unknown) => !isListed(entry));
  if (wrong >= 0) throw malformed(`entry ${wrong + 1} of its list is none`);
  return { segments };
}

/** A name of a file in the list's own folder: no path, no address. */
const FILE = /^[\w-]+(?:\.[\w-]+)*$/;
const COUNTS = ['documents', 'dated', 'terms', 'outlets', 'bytes'] as const;

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0;

const isRange = (value: unknown): boolean =>
  isLoose(value) && Number.isFinite(value.start) && Number.isFinite(value.end);

const isListed = (entry: unknown): entry is ListedSegment =>
  isLoose(entry) &&
  typeof entry.file === 'string' &&
  FILE.test(entry.file) &&
  COUNTS.every((count) => isCount(entry[count])) &&
  (entry.span === null || isRange(entry.span)) &&
  isRange(entry.facts) &&
  Array.isArray(entry.outletHashes) &&
  entry.outletHashes.every(isCount);
