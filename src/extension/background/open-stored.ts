import { IndexError } from '../../index/error';
import { openSegment, type Segment } from '../../index/segment';
import { StoreError } from '../storage/database';
import type { LiveSegment } from '../storage/live';
import type { StoredBytes } from '../storage/live-store';

/**
 * Opens a segment of the store and leaves its facts there until they are asked for. @throws IndexError where the bytes are damaged,
 * StoreError where the store fails; later on IndexError for both, since whoever reads a segment knows no store.
 */
export async function openStored(stored: StoredBytes, facts: LiveSegment['facts']): Promise<Segment> {
  const { size, read } = stored;
  if (!facts || facts.start >= facts.end || facts.end > size) return openSegment(await read(0, size));
  const [before, after] = await Promise.all([read(0, facts.start), read(facts.end, size)]);
  const bytes = new Uint8Array(size);
  bytes.set(new Uint8Array(before));
  bytes.set(new Uint8Array(after), facts.end);
  const readLater = (start: number, end: number): Promise<ArrayBuffer> =>
    read(start, end).catch((error: unknown) => {
      if (error instanceof StoreError) throw new IndexError('damaged', error.message);
      throw error;
    });
  return openSegment(bytes, { ...facts, read: readLater });
}
