/** Live segments and what is remembered of feeds, in the browser's database. */
import type { FeedState } from '../../feeds/state';
import { feedStateFrom } from '../../feeds/state-check';
import { openDatabase, resultOf, SHELVES, type ShelfName, storeError, transact } from './database';
import { type Commit, type LiveList, type LiveSegment, listAfter } from './live';
import { type CheckedList, liveListFrom } from './live-check';

/** Bytes as the store has them. What was opened can be read though the segment leaves the list meanwhile. */
export interface StoredBytes {
  readonly size: number;
  /** Those from `start` to `end`. Throws StoreError. */
  read(start: number, end: number): Promise<ArrayBuffer>;
}

/** Every method throws StoreError where the store cannot do what is asked, and has then done nothing of it. */
export interface LiveStore {
  /** Which segments there are: one record. */
  list(): Promise<LiveList>;
  /** A segment's bytes, none of them read yet; null where they are gone or cannot be read. */
  open(id: string): Promise<StoredBytes | null>;
  /** All bytes of a segment; null where they are gone or cannot be read. */
  bytes(id: string): Promise<ArrayBuffer | null>;
  /** By the feed's configured address. A state that cannot be read is left out, so that its feed is read anew. */
  feedStates(): Promise<ReadonlyMap<string, FeedState>>;
  /** In one transaction; gives the list as it is now. Bytes that are not listed then are dropped. */
  commit(change: Commit): Promise<LiveList>;
  /**
   * Takes segments from the list: those named, and those without bytes. Where articles of feeds are lost, what feeds were
   * seen to hold is forgotten, so that what they still hold is read again. Gives how many segments were lost; an unreadable
   * list counts as one.
   */
  repair(lost: readonly string[]): Promise<number>;
  clear(): Promise<void>;
}

const LIST = 'live';

export interface StoreSurroundings {
  readonly factory?: IDBFactory | undefined;
  /** Called when the database could not be read and was made anew, empty. */
  readonly remade?: (cause: unknown) => void;
}

/** The store; the database is opened when first asked, and again where the browser closed it. */
export function openLiveStore({
  factory = globalThis.indexedDB,
  remade = () => undefined,
}: StoreSurroundings = {}): LiveStore {
  let opening: Promise<IDBDatabase> | null = null;
  const close = (): void => {
    opening = null;
  };
  const database = (): Promise<IDBDatabase> => {
    opening ??= openDatabase(factory, remade, close).catch((error: unknown) => {
      close();
      throw error;
    });
    return opening;
  };

  async function run<T>(
    shelves: readonly ShelfName[],
    mode: 'readonly' | 'readwrite',
    work: (transaction: IDBTransaction) => Promise<T>,
  ): Promise<T> {
    try {
      return await transact(await database(), shelves, mode, work);
    } catch (error) {
      if (!isClosed(error)) throw storeError(error);
    }
    close();
    try {
      return await transact(await database(), shelves, mode, work);
    } catch (error) {
      throw storeError(error);
    }
  }

  const open = (id: string): Promise<StoredBytes | null> =>
    unlessCorrupt(async () => storedBytes(await run(['segments'], 'readonly', (from) => readBytes(from, id))));

  return {
    list: () => run(['records'], 'readonly', async (from) => (await readList(from)).list),
    open,
    bytes: (id) =>
      unlessCorrupt(async () => {
        const stored = await open(id);
        return stored === null ? null : stored.read(0, stored.size);
      }),
    feedStates: () => run(['feeds'], 'readonly', readFeeds),
    commit: (change) => run(SHELVES, 'readwrite', (to) => write(to, change)),
    repair: (lost) => run(SHELVES, 'readwrite', (to) => repairList(to, new Set(lost))),
    clear: () =>
      run(SHELVES, 'readwrite', async (from) => {
        for (const shelf of SHELVES) await resultOf(from.objectStore(shelf).clear());
      }),
  };
}

/** The browser closed the connection between two questions. */
const isClosed = (error: unknown): boolean => error instanceof DOMException && error.name === 'InvalidStateError';

const readList = async (from: IDBTransaction): Promise<CheckedList> =>
  liveListFrom(await resultOf<unknown>(from.objectStore('records').get(LIST)));

/** What the browser cannot read is as good as gone. */
async function unlessCorrupt<T>(read: () => Promise<T>): Promise<T | null> {
  try {
    return await read();
  } catch (error) {
    const fault = storeError(error);
    if (fault.code === 'corrupt') return null;
    throw fault;
  }
}

/** What was stored for a segment: a file of its own, of which parts can be read; a question needs a third of most. */
function storedBytes(found: unknown): StoredBytes | null {
  const file = found instanceof ArrayBuffer ? new Blob([found]) : found;
  if (!(file instanceof Blob)) return null;
  return {
    size: file.size,
    read: async (start, end) => {
      try {
        return await file.slice(start, end).arrayBuffer();
      } catch (error) {
        throw storeError(error);
      }
    },
  };
}

const readBytes = (from: IDBTransaction, id: string): Promise<unknown> =>
  resultOf<unknown>(from.objectStore('segments').get(id));

async function readFeeds(from: IDBTransaction): Promise<ReadonlyMap<string, FeedState>> {
  const shelf = from.objectStore('feeds');
  const keys = await resultOf(shelf.getAllKeys());
  const values = await resultOf<unknown[]>(shelf.getAll());
  const states = keys.flatMap((key, at): [string, FeedState][] => {
    const state = feedStateFrom(values[at]);
    return state === null ? [] : [[String(key), state]];
  });
  return new Map(states);
}

async function write(to: IDBTransaction, change: Commit): Promise<LiveList> {
  const { list } = await readList(to);
  const listed = new Set(list.segments.map(({ id }) => id));
  if (change.ifListed?.some((id) => !listed.has(id))) return list;
  const next = listAfter(list, change);
  const segments = to.objectStore('segments');
  for (const { segment, bytes } of change.add ?? [])
    await resultOf(segments.put(new Blob([new Uint8Array(bytes)]), segment.id));
  if (next !== list) await putList(to, next);
  const feeds = to.objectStore('feeds');
  for (const address of change.forgetFeeds ?? []) await resultOf(feeds.delete(address));
  for (const [address, state] of change.feeds ?? []) await resultOf(feeds.put(state, address));
  return next;
}

/** The list, and no bytes but those it lists. */
async function putList(to: IDBTransaction, list: LiveList): Promise<void> {
  await resultOf(to.objectStore('records').put(list, LIST));
  const segments = to.objectStore('segments');
  const listed = new Set(list.segments.map(({ id }) => id));
  for (const key of await resultOf(segments.getAllKeys()))
    if (!listed.has(String(key))) await resultOf(segments.delete(key));
}

async function repairList(to: IDBTransaction, named: ReadonlySet<string>): Promise<number> {
  const { list, damaged } = await readList(to);
  const keys = new Set((await resultOf(to.objectStore('segments').getAllKeys())).map(String));
  const isLost = ({ id }: LiveSegment): boolean => !keys.has(id) || named.has(id);
  const gone = list.segments.filter(isLost);
  const lost = gone.length + (damaged ? 1 : 0);
  if (lost === 0) return 0;
  await putList(to, { generation: list.generation + 1, segments: list.segments.filter((one) => !isLost(one)) });
  if (!damaged && gone.every(({ origin }) => origin.kind === 'pack')) return lost;
  for (const [address, state] of await readFeeds(to))
    await resultOf(to.objectStore('feeds').put(unseen(state), address));
  return lost;
}

/** As if nothing had been read of the feed yet; when it may be asked stays. */
const unseen = (state: FeedState): FeedState => ({ ...state, etag: null, lastModified: null, body: null, seen: [] });
