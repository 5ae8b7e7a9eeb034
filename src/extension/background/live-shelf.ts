/** Live segments as the background holds them: opened when a question needs them, kept while the worker lives. */
import { checkSegment } from '../../index/check';
import { IndexError } from '../../index/error';
import type { Segment } from '../../index/segment';
import { isTouched } from '../../match/retrieve';
import type { Span } from '../../time/moment';
import { StoreError } from '../storage/database';
import { type LiveList, type LiveSegment, NO_LIVE_LIST } from '../storage/live';
import type { LiveStore } from '../storage/live-store';
import { openStored } from './open-stored';

export interface Opened {
  readonly listed: LiveSegment;
  readonly segment: Segment;
}

export interface LiveShelf {
  /** What there is now. A store that cannot be read is told to `trouble`, and is as good as empty: never throws. */
  list(): Promise<LiveList>;
  /** The segments that a page of this moment can find something in, in the order of the list; the damaged left out. */
  open(list: LiveList, moment: Span | null): Promise<readonly Opened[]>;
  /** Reads all that is open whole, and leaves out from now on what is damaged. Whether anything was. */
  leaveOutDamaged(): Promise<boolean>;
}

export interface ShelfSurroundings {
  readonly store: Pick<LiveStore, 'list' | 'open' | 'bytes'>;
  /** Segments that are of no use any more. */
  readonly lost: (ids: readonly string[], cause: string) => void;
  readonly trouble: (error: StoreError) => void;
}

const GONE = 'its bytes are gone or cannot be read';

/** Bytes of segments that are kept open beyond those that the last question needed. */
const MOST_KEPT = 100_000_000;

export function liveShelf({ store, lost, trouble }: ShelfSurroundings): LiveShelf {
  const opened = new Map<string, Promise<Opened | null>>();
  const damaged = new Set<string>();

  async function openOne(listed: LiveSegment): Promise<Opened | null> {
    try {
      const stored = await store.open(listed.id);
      if (stored !== null) return { listed, segment: await openStored(stored, listed.facts) };
      drop(listed.id, GONE);
    } catch (error) {
      if (error instanceof IndexError) drop(listed.id, error.message);
      else if (error instanceof StoreError) trouble(error);
      else throw error;
    }
    opened.delete(listed.id);
    return null;
  }

  function drop(id: string, cause: string): void {
    damaged.add(id);
    lost([id], cause);
  }

  return {
    async list() {
      try {
        const list = await store.list();
        const ids = new Set(list.segments.map(({ id }) => id));
        for (const id of opened.keys()) if (!ids.has(id)) opened.delete(id);
        return list;
      } catch (error) {
        if (!(error instanceof StoreError)) throw error;
        trouble(error);
        return NO_LIVE_LIST;
      }
    },
    async open(list, moment) {
      const needed = list.segments.filter((listed) => isTouched(listed, moment) && !damaged.has(listed.id));
      const openings = needed.map((listed) => {
        const opening = opened.get(listed.id) ?? openOne(listed);
        opened.set(listed.id, opening);
        return opening;
      });
      const found = (await Promise.all(openings)).filter((one) => one !== null);
      const kept = new Set(needed.map(({ id }) => id));
      let bytes = found.reduce((sum, { listed }) => sum + listed.bytes, 0);
      for (const { id, bytes: own } of list.segments)
        if (opened.has(id) && !kept.has(id)) {
          bytes += own;
          if (bytes > MOST_KEPT) opened.delete(id);
        }
      return found;
    },
    async leaveOutDamaged() {
      const before = damaged.size;
      for (const [id, opening] of opened) {
        const open = await opening;
        if (open === null) continue;
        try {
          const bytes = await store.bytes(id);
          if (bytes === null) throw new IndexError('damaged', GONE);
          checkSegment(bytes);
        } catch (error) {
          if (!(error instanceof IndexError)) throw error;
          opened.delete(id);
          drop(id, error.message);
        }
      }
      return damaged.size > before;
    },
  };
}
