/** What feeds brought, gathered until there is enough for a segment. */
import type { FeedState } from '../../feeds/state';
import { buildSegment } from '../../index/build';
import type { IndexEntry } from '../../index/entry';
import { openSegment } from '../../index/segment';
import { liveSegmentOf } from '../storage/live';
import type { LiveStore } from '../storage/live-store';
import { commitMakingRoom } from './make-room';

export interface Batch {
  /** Takes a feed's state together with what it brought: they are kept in one transaction, or neither is. */
  take(address: string, state: FeedState, entries: readonly IndexEntry[]): Promise<void>;
  /** Keeps what was taken so far. Throws StoreError. */
  keep(): Promise<void>;
}

export interface BatchSurroundings {
  readonly store: Pick<LiveStore, 'commit' | 'list'>;
  readonly now: () => number;
  readonly newId: () => string;
  /** Called where old articles made way for new ones. */
  readonly madeRoom: (details: string) => Promise<void>;
}

/** So many articles or so many milliseconds, and what was gathered is kept: a worker that dies loses no more than that. */
export const BATCH = { articles: 600, milliseconds: 4_000 } as const;

export function batchOf({ store, now, newId, madeRoom }: BatchSurroundings): Batch {
  let entries: IndexEntry[] = [];
  let feeds = new Map<string, FeedState>();
  let since = now();
  let keeping: Promise<void> = Promise.resolve();

  async function keep(): Promise<void> {
    const [taken, states] = [entries, feeds];
    entries = [];
    feeds = new Map();
    since = now();
    if (states.size === 0) return;
    if (taken.length === 0) {
      await store.commit({ feeds: states });
      return;
    }
    const bytes = buildSegment(onceEach(taken));
    const segment = liveSegmentOf(openSegment(bytes), { id: newId(), origin: { kind: 'feeds' }, added: now() });
    await commitMakingRoom(store, { add: [{ segment, bytes }], feeds: states }, madeRoom);
  }

  /** One after another: two feeds that are read at once may fill the batch at once. */
  const keepNext = (): Promise<void> => {
    keeping = keeping.then(keep);
    return keeping;
  };

  return {
    async take(address, state, added) {
      entries.push(...added);
      feeds.set(address, state);
      if (entries.length >= BATCH.articles || now() - since >= BATCH.milliseconds) await keepNext();
    },
    keep: keepNext,
  };
}

/** Of articles that two feeds of an outlet brought the later is kept. */
const onceEach = (entries: readonly IndexEntry[]): readonly IndexEntry[] => [
  ...new Map(entries.map((entry) => [entry.id, entry])).values(),
];
