/** The list of live segments as it comes back from the store, checked. */
import { isRecord, list, number, oneOf, orNull, record, type Shape, ShapeError, text } from '../shape';
import type { LiveList, LiveSegment, Origin } from './live';
import { NO_LIVE_LIST } from './live';

const count: Shape<number> = (value, place) => {
  const checked = number(value, place);
  if (!Number.isInteger(checked) || checked < 0) throw new ShapeError(place, 'a count');
  return checked;
};

const kind = record({ kind: oneOf(['feeds', 'pack']) });
const pack = record({ pack: text(500) });

const origin: Shape<Origin> = (value, place) => {
  const found = kind(value, place);
  return found.kind === 'pack' ? { kind: 'pack', ...pack(value, place) } : { kind: 'feeds' };
};

const range = record({ start: count, end: count });

const segment: Shape<LiveSegment> = (value, place) => {
  const checked = record({
    id: text(200),
    origin,
    added: number,
    documents: count,
    dated: count,
    outlets: count,
    bytes: count,
    span: orNull(record({ start: number, end: number })),
  })(value, place);
  const { outletHashes, terms, facts }: Record<string, unknown> = isRecord(value) ? value : {};
  return {
    ...checked,
    ...(outletHashes === undefined ? {} : { outletHashes: list(number, 100_000)(outletHashes, place) }),
    ...(terms === undefined ? {} : { terms: count(terms, place) }),
    ...(facts === undefined ? {} : { facts: range(facts, place) }),
  };
};

/** What could be read of the list. */
export interface CheckedList {
  readonly list: LiveList;
  /** Whether something that was in it could not: an entry, or all of it. */
  readonly damaged: boolean;
}

/** The list out of whatever was stored, each entry checked by itself. Never throws. */
export function liveListFrom(stored: unknown): CheckedList {
  if (stored === undefined) return { list: NO_LIVE_LIST, damaged: false };
  if (!isRecord(stored) || !Array.isArray(stored.segments)) return { list: NO_LIVE_LIST, damaged: true };
  const segments = new Map<string, LiveSegment>();
  for (const entry of stored.segments) {
    const read = segmentFrom(entry);
    if (read && !segments.has(read.id)) segments.set(read.id, read);
  }
  const { generation } = stored;
  const known = typeof generation === 'number' && Number.isSafeInteger(generation) ? generation : 0;
  return {
    list: { generation: known, segments: [...segments.values()] },
    damaged: segments.size < stored.segments.length,
  };
}

function segmentFrom(entry: unknown): LiveSegment | null {
  try {
    return segment(entry, 'segment');
  } catch (error) {
    if (error instanceof ShapeError) return null;
    throw error;
  }
}
