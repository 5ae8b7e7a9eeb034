import { IDBObjectStore } from 'fake-indexeddb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { dayOf, toFold } from '../../../src/extension/background/tidy-plan';
import { runUpdate } from '../../../src/extension/background/update';
import type { Commit, LiveSegment } from '../../../src/extension/storage/live';
import { openLiveStore } from '../../../src/extension/storage/live-store';
import { checkSegment } from '../../../src/index/check';
import { openSegment } from '../../../src/index/segment';
import { feedAt, type LiveWorld, liveWorld, serve, type Told } from './live-world';

const HOUR = 3_600_000;
const never = new Promise<never>(() => undefined);

/** A worker that is ended at its n-th step: from then on nothing that it asks for happens, and nothing is answered. */
interface Mortal {
  readonly world: LiveWorld;
  /** Done when the worker has ended. */
  readonly dead: Promise<'dead'>;
  steps(): number;
}

/** @param last the step that is its last; a call counts twice: as it is made, and as it is answered */
function mortal(world: LiveWorld, last: number): Mortal {
  let steps = 0;
  let die = (): void => undefined;
  const dead = new Promise<'dead'>((resolve) => {
    die = () => resolve('dead');
  });
  const step = (): boolean => {
    if (++steps < last) return true;
    die();
    return false;
  };
  const guard =
    <A extends unknown[], R>(call: (...given: A) => Promise<R>) =>
    async (...given: A): Promise<R> => {
      if (!step()) return never;
      const answer = await call(...given);
      return step() ? answer : never;
    };
  // Each request to the database is a step of its own: what had begun then is undone, as the browser does.
  for (const name of ['get', 'getAll', 'getAllKeys', 'put', 'delete'] as const) {
    const call = IDBObjectStore.prototype[name] as (...given: unknown[]) => IDBRequest;
    vi.spyOn(IDBObjectStore.prototype, name).mockImplementation(function (this: IDBObjectStore, ...given: unknown[]) {
      if (step()) return call.apply(this, given) as never;
      const request = call.apply(this, given);
      this.transaction.abort();
      return Object.create(request) as never; // never answers
    });
  }
  const { store, session } = world;
  return {
    dead,
    steps: () => steps,
    world: {
      ...world,
      store: {
        list: guard(store.list),
        open: guard(store.open),
        bytes: guard(store.bytes),
        feedStates: guard(store.feedStates),
        commit: guard(store.commit),
        repair: guard(store.repair),
        clear: guard(store.clear),
      },
      session: { get: guard(session.get), set: guard(session.set), remove: guard(session.remove) },
      chosen: guard(world.chosen),
      settings: guard(world.settings),
      mayFetch: guard(world.mayFetch),
      fetch: guard(world.fetch),
      pause: guard(world.pause),
    },
  };
}

afterEach(() => vi.restoreAllMocks());

/** What is stored, as a worker that starts anew finds it; throws where anything of it is not whole. */
async function found(world: Pick<LiveWorld, 'factory'>) {
  const store = openLiveStore({ factory: world.factory });
  const { segments } = await store.list();
  const paths: string[] = [];
  for (const { id, documents } of segments) {
    const bytes = await store.bytes(id);
    if (bytes === null) throw new Error(`${id} is listed and not there`);
    checkSegment(bytes);
    const segment = openSegment(bytes);
    expect(segment.summary.documents).toBe(documents);
    for (let at = 0; at < documents; at++) paths.push(new URL(segment.head(at).id).pathname.slice(1));
  }
  return { paths: paths.sort(), states: await store.feedStates() };
}

const told = (prefix: string, ages: readonly (number | null)[]): Told[] =>
  ages.map((age, i) => ({ path: `${prefix}${i}`, headline: `The ${prefix} of day ${i}`, age }));
const HOSTS = ['harbour.example', 'tribune.example', 'wire.example'];
const OLD = ['harbour', 'tribune'].flatMap((name) => Array.from({ length: 7 }, (_, i) => `${name}-${i}-0`)).sort();
const NEW = ['fresh-harbour0', 'fresh-tribune0', 'fresh-wire0', 'fresh-wire1'];

const endless = (): AbortSignal => new AbortController().signal;

/**
 * Two outlets that were read seven times, articles of different days each time: one segment more and they are folded.
 * Given as what the store holds, since a database cannot be copied.
 */
async function readBefore(): Promise<Commit & { readonly time: number }> {
  const world = liveWorld();
  for (let round = 0; round < 7; round++) {
    serve(world, 'harbour.example', [{ path: `harbour-${round}-0`, headline: `Round ${round}`, age: round }]);
    const age = round === 3 ? null : 2 * round;
    serve(world, 'tribune.example', [{ path: `tribune-${round}-0`, headline: `Round ${round}`, age }]);
    await runUpdate('due', world, endless());
    world.time += HOUR + HOUR / 5;
  }
  const { store, time } = world;
  const add: { segment: LiveSegment; bytes: Uint8Array }[] = [];
  for (const segment of (await store.list()).segments)
    add.push({ segment, bytes: new Uint8Array((await store.bytes(segment.id)) ?? new ArrayBuffer(0)) });
  return { add, feeds: await store.feedStates(), time };
}

async function worldAfter({ time, ...commit }: Commit & { readonly time: number }): Promise<LiveWorld> {
  const world = liveWorld();
  await world.store.commit(commit);
  world.time = time;
  serve(world, 'harbour.example', told('fresh-harbour', [0]));
  serve(world, 'tribune.example', told('fresh-tribune', [1]));
  serve(world, 'wire.example', told('fresh-wire', [0, null]));
  return world;
}

describe('a worker that is ended in the middle of an update', () => {
  test('leaves the index whole at every step, and the next goes on', async () => {
    const stored = await readBefore();
    expect(toFold({ generation: 1, segments: (stored.add ?? []).map(({ segment }) => segment) }, stored.time)).toEqual(
      [],
    );
    let last = 1;
    for (; ; last++) {
      const before = await worldAfter(stored);
      const { world, dead } = mortal(before, last);
      const end = await Promise.race([runUpdate('due', world, endless()), dead]);
      vi.restoreAllMocks();
      const after = await found(before);
      // Everything that was there is there; of what is new, a feed's articles are there if its state says so.
      expect(after.paths.filter((path) => !path.startsWith('fresh'))).toEqual(OLD);
      for (const host of HOSTS) {
        const own = NEW.filter((path) => path.startsWith(`fresh-${host.split('.')[0]}`));
        const isKnown = (after.states.get(feedAt(host))?.lastSuccess ?? 0) >= before.time;
        expect(
          after.paths.filter((path) => own.includes(path)),
          `step ${last}, ${host}`,
        ).toEqual(isKnown ? own : []);
      }
      if (end !== 'dead') {
        const { segments } = await before.store.list();
        expect(segments.map(dayOf), 'the update folds').not.toContain(null);
        break;
      }
      const next = liveWorld({ factory: before.factory, memory: last % 2 === 0 ? before.memory : new Map() });
      Object.assign(next, { answers: before.answers, chosenNow: before.chosenNow, time: before.time });
      await runUpdate('due', next, endless());
      expect((await found(before)).paths, `after step ${last}`).toEqual([...NEW, ...OLD].sort());
    }
    expect(last).toBeGreaterThan(100);
  }, 240_000);
});
