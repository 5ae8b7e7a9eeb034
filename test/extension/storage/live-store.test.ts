import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { OPENING_MS, openDatabase, resultOf, StoreError } from '../../../src/extension/storage/database';
import type { LiveSegment } from '../../../src/extension/storage/live';
import { openLiveStore } from '../../../src/extension/storage/live-store';
import { newFeedState } from '../../../src/feeds/state';

const segment = (id: string, changes: Partial<LiveSegment> = {}): LiveSegment => ({
  id,
  origin: { kind: 'feeds' },
  added: 1_000,
  documents: 2,
  dated: 2,
  outlets: 1,
  bytes: 3,
  span: { start: 0, end: 1 },
  outletHashes: [7],
  ...changes,
});
const bytes = (...values: number[]): Uint8Array => new Uint8Array(values);
const ADDRESS = 'https://harbour.example/feed.xml';
const state = { ...newFeedState(ADDRESS), etag: '"1"', body: 4, seen: [[1, 2]] as const, nextTry: 99 };

afterEach(() => vi.restoreAllMocks());

/** A database as another version, or a fault of the disk, may have left it. */
async function spoil(factory: IDBFactory, shelf: string, key: string, value: unknown): Promise<void> {
  const database = await openDatabase(
    factory,
    () => undefined,
    () => undefined,
  );
  const change = database.transaction([shelf], 'readwrite').objectStore(shelf);
  await (value === undefined ? resultOf(change.delete(key)) : resultOf(change.put(value, key)));
  database.close();
}

describe('the live store', () => {
  test('holds what was committed: the list the freshest first, bytes, states', async () => {
    const store = openLiveStore({ factory: new IDBFactory() });
    expect(await store.list()).toEqual({ generation: 0, segments: [] });
    await store.commit({ add: [{ segment: segment('a'), bytes: bytes(1, 2, 3) }] });
    const part = bytes(9, 4, 5, 9).subarray(1, 3);
    const list = await store.commit({
      add: [{ segment: segment('b', { added: 2_000, origin: { kind: 'pack', pack: 'x' } }), bytes: part }],
      feeds: new Map([[ADDRESS, state]]),
    });
    expect(list.generation).toBe(2);
    expect(await store.list()).toEqual(list);
    expect(list.segments.map(({ id }) => id)).toEqual(['b', 'a']);
    expect([...new Uint8Array((await store.bytes('b')) ?? new ArrayBuffer(0))]).toEqual([4, 5]);
    expect(await store.bytes('c')).toBeNull();
    expect(await store.feedStates()).toEqual(new Map([[ADDRESS, state]]));
  });

  test('reads parts of a segment, also of one that leaves the list meanwhile', async () => {
    const store = openLiveStore({ factory: new IDBFactory() });
    const facts = { start: 1, end: 3 };
    await store.commit({ add: [{ segment: segment('a', { terms: 5, facts }), bytes: bytes(1, 2, 3, 4) }] });
    expect((await store.list()).segments[0]).toMatchObject({ terms: 5, facts });
    const opened = await store.open('a');
    expect(opened?.size).toBe(4);
    await store.commit({ remove: ['a'] });
    expect([...new Uint8Array((await opened?.read(1, 3)) ?? new ArrayBuffer(0))]).toEqual([2, 3]);
    expect(await store.open('a')).toBeNull();
  });

  test('drops the bytes of what is removed, and raises no generation for states alone', async () => {
    const store = openLiveStore({ factory: new IDBFactory() });
    await store.commit({ add: ['a', 'b'].map((id) => ({ segment: segment(id), bytes: bytes(1) })) });
    const { generation, segments } = await store.commit({ remove: ['a'] });
    expect(segments.map(({ id }) => id)).toEqual(['b']);
    expect(await store.bytes('a')).toBeNull();
    const after = await store.commit({ feeds: new Map([[ADDRESS, state]]) });
    expect(after.generation).toBe(generation);
    await store.commit({ forgetFeeds: [ADDRESS] });
    expect((await store.feedStates()).size).toBe(0);
  });

  test('merges nothing whose parts are gone, so that what was erased stays erased', async () => {
    const store = openLiveStore({ factory: new IDBFactory() });
    await store.commit({ add: [{ segment: segment('a'), bytes: bytes(1) }] });
    await store.clear();
    const merge = { add: [{ segment: segment('m'), bytes: bytes(1) }], remove: ['a'], ifListed: ['a'] };
    expect((await store.commit(merge)).segments).toEqual([]);
    expect(await store.bytes('m')).toBeNull();
  });

  test('keeps all of a commit or nothing', async () => {
    const factory = new IDBFactory();
    const store = openLiveStore({ factory });
    const before = await store.commit({ add: [{ segment: segment('a'), bytes: bytes(1) }] });
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
      if (this.name === 'feeds') throw new DOMException('the disk is full', 'QuotaExceededError');
      return put.call(this, value, key);
    });
    const change = {
      add: [{ segment: segment('b'), bytes: bytes(2) }],
      remove: ['a'],
      feeds: new Map([[ADDRESS, state]]),
    };
    await expect(store.commit(change)).rejects.toMatchObject({ name: 'StoreError', code: 'quota' });
    vi.restoreAllMocks();
    expect(await openLiveStore({ factory }).list()).toEqual(before);
    expect(await store.bytes('b')).toBeNull();
  });

  test('says that it is not there where the browser offers no database or forbids it', async () => {
    await expect(openLiveStore({ factory: undefined }).list()).rejects.toBeInstanceOf(StoreError);
    const factory = new IDBFactory();
    vi.spyOn(factory, 'open').mockImplementation(() => {
      throw new DOMException('not in a private window', 'InvalidStateError');
    });
    await expect(openLiveStore({ factory }).list()).rejects.toMatchObject({ code: 'unavailable' });
  });

  test('opens the database anew where the browser closed it', async () => {
    const factory = new IDBFactory();
    const store = openLiveStore({ factory });
    await store.commit({ add: [{ segment: segment('a'), bytes: bytes(1) }] });
    const opened: IDBDatabase[] = [];
    const open = factory.open.bind(factory);
    vi.spyOn(factory, 'open').mockImplementation((...given) => {
      const request = open(...given);
      request.addEventListener('success', () => opened.push(request.result as unknown as IDBDatabase));
      return request;
    });
    const other = openLiveStore({ factory });
    await other.list();
    opened[0]?.close();
    expect((await other.list()).segments).toHaveLength(1);
    expect(opened).toHaveLength(2);
  });

  test('makes a database anew that cannot be read, says so, and leaves one alone that fails for another reason', async () => {
    const factory = new IDBFactory();
    await openLiveStore({ factory }).commit({ add: [{ segment: segment('a'), bytes: bytes(1) }] });
    const open = factory.open.bind(factory);
    let broken = true;
    const failing = (name: string) => {
      vi.spyOn(factory, 'open').mockImplementation((...given) => {
        if (broken) throw new DOMException('internal error', name);
        return open(...given);
      });
      vi.spyOn(factory, 'deleteDatabase').mockImplementation(function (this: IDBFactory, name) {
        broken = false;
        return IDBFactory.prototype.deleteDatabase.call(this, name);
      });
    };
    failing('AbortError');
    await expect(openLiveStore({ factory }).list()).rejects.toMatchObject({ code: 'unavailable' });
    expect(factory.deleteDatabase).not.toHaveBeenCalled();
    failing('UnknownError');
    const remade = vi.fn();
    expect((await openLiveStore({ factory, remade }).list()).segments).toEqual([]);
    expect(remade).toHaveBeenCalledOnce();
  });
});

describe('a store that was damaged', () => {
  /** Two segments, one of a pack, and a feed that was read. */
  async function filled() {
    const factory = new IDBFactory();
    const store = openLiveStore({ factory });
    await store.commit({
      add: ['a', 'b'].map((id) => ({ segment: segment(id), bytes: bytes(1) })),
      feeds: new Map([[ADDRESS, state]]),
    });
    return { factory, store };
  }
  const unread = { ...state, etag: null, body: null, seen: [] };

  test('is as it was where nothing is wrong with it', async () => {
    const { store } = await filled();
    const before = await store.list();
    expect(await store.repair([])).toBe(0);
    expect(await store.list()).toEqual(before);
    expect((await store.feedStates()).get(ADDRESS)).toEqual(state);
  });

  test('loses the segment whose bytes are gone, and reads the feeds anew, when they are due', async () => {
    const { factory, store } = await filled();
    await spoil(factory, 'segments', 'a', undefined);
    expect(await store.repair([])).toBe(1);
    expect((await store.list()).segments.map(({ id }) => id)).toEqual(['b']);
    expect((await store.feedStates()).get(ADDRESS)).toEqual(unread);
  });

  test('reads no feed anew because a pack was lost', async () => {
    const { store } = await filled();
    const pack = segment('p', { origin: { kind: 'pack', pack: 'nightly' } });
    await store.commit({ add: [{ segment: pack, bytes: bytes(1) }] });
    expect(await store.repair(['p'])).toBe(1);
    expect((await store.feedStates()).get(ADDRESS)).toEqual(state);
  });

  test('loses a segment that somebody found to be damaged', async () => {
    const { store } = await filled();
    expect(await store.repair(['b', 'unknown'])).toBe(1);
    expect((await store.list()).segments.map(({ id }) => id)).toEqual(['a']);
    expect(await store.bytes('b')).toBeNull();
  });

  test.each([
    ['no list', 'three segments'],
    ['a list of something else', { segments: { a: 1 } }],
  ])('is empty where there is %s, and is repaired', async (_, value) => {
    const { factory, store } = await filled();
    await spoil(factory, 'records', 'live', value);
    expect((await store.list()).segments).toEqual([]);
    expect(await store.repair([])).toBe(1);
    expect(await store.bytes('a')).toBeNull();
    expect((await store.feedStates()).get(ADDRESS)).toEqual(unread);
    expect(await store.repair([])).toBe(0);
  });

  test('loses no more of the list than what is wrong in it', async () => {
    const { factory, store } = await filled();
    const { segments } = await store.list();
    const wrong = [
      { ...segments[0], id: 'w', documents: -1 },
      { ...segments[0], id: 'x', span: { start: 'now' } },
      { ...segments[0], id: 'y', origin: { kind: 'elsewhere' } },
      null,
    ];
    await spoil(factory, 'records', 'live', { generation: 'many', segments: [...wrong, ...segments] });
    expect((await store.list()).segments.map(({ id }) => id)).toEqual(['a', 'b']);
    await spoil(factory, 'feeds', 'https://other.example/feed', { address: 7 });
    expect([...(await store.feedStates()).keys()]).toEqual([ADDRESS]);
  });

  test('gives no bytes where something else stands in their place', async () => {
    const { factory, store } = await filled();
    await spoil(factory, 'segments', 'a', 'not bytes');
    expect(await store.bytes('a')).toBeNull();
  });

  test('does not wait for ever for a database that hangs, and opens it when it answers again', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const factory = new IDBFactory();
      const hanging = vi.spyOn(factory, 'open').mockReturnValueOnce({} as IDBOpenDBRequest);
      const store = openLiveStore({ factory });
      const asked = store.list();
      const refused = expect(asked).rejects.toMatchObject({ code: 'unavailable' });
      await vi.advanceTimersByTimeAsync(OPENING_MS);
      await refused;
      vi.useRealTimers();
      expect(await store.list()).toEqual({ generation: 0, segments: [] });
      expect(hanging).toHaveBeenCalledTimes(2);
    } finally {
      vi.useRealTimers();
    }
  });
});
