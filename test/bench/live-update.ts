/**
 * `npm run bench:live`: 200 feeds of 50 items polled, parsed, digested and committed, then polled again with nothing new.
 * The extension's own update over an IndexedDB in memory and answers without a network, so that what is counted is the
 * worker's own work: seconds of processor time, and the most memory beyond what the process had before. Segments are files there as in a
 * browser (Blob), and not counted.
 */
import { IDBFactory } from 'fake-indexeddb';
import { runUpdate, type UpdateSurroundings } from '../../src/extension/background/update';
import type { Chosen } from '../../src/extension/storage/chosen';
import { openLiveStore } from '../../src/extension/storage/live-store';
import { DEFAULTS } from '../../src/extension/storage/settings';
import { feedAt, feedsOf, hostOf } from './live-feeds';

const FEEDS = Number(process.env.FEEDS ?? 200);
const ITEMS = 50;
const HOUR = 3_600_000;

const bodies = feedsOf(FEEDS, ITEMS, Date.now(), 10);
let commits = 0;
let clock = 0;
const kept = openLiveStore({ factory: new IDBFactory() });
const session = new Map<string, unknown>();
const chosen: Chosen = Array.from({ length: FEEDS }, (_, feed) => ({
  domain: hostOf(feed),
  name: `Outlet ${feed}`,
  country: null,
  language: 'en',
  feeds: [feedAt(feed)],
}));
const world: UpdateSurroundings = {
  store: {
    ...kept,
    commit: (change) => {
      commits++;
      return kept.commit(change);
    },
  },
  session: { get: async (key) => session.get(key), set: async (key, value) => void session.set(key, value) },
  chosen: async () => chosen,
  settings: async () => DEFAULTS,
  mayFetch: async () => true,
  isConnected: () => true,
  fetch: async (url) => Object.defineProperty(new Response(bodies.get(url)), 'url', { value: url }),
  now: () => Date.now() + clock,
  random: () => 0,
  timeOut: () => new AbortController().signal,
  newId: () => crypto.randomUUID(),
  pause: () => new Promise((resolve) => setImmediate(resolve)),
  trouble: async (told) => console.log(told),
  report: (error) => console.error(error),
};

async function measured(what: string): Promise<void> {
  globalThis.gc?.();
  const before = process.memoryUsage();
  let most = 0;
  const look = setInterval(() => {
    const { heapUsed, external, arrayBuffers } = process.memoryUsage();
    most = Math.max(most, heapUsed + external + arrayBuffers - before.heapUsed - before.external - before.arrayBuffers);
  }, 50);
  commits = 0;
  const [start, cpu] = [performance.now(), process.cpuUsage()];
  await runUpdate('due', world, new AbortController().signal);
  const { user, system } = process.cpuUsage(cpu);
  clearInterval(look);
  const { segments } = await kept.list();
  const bytes = segments.reduce((sum, segment) => sum + segment.bytes, 0);
  console.log(
    `${what}: ${((user + system) / 1e6).toFixed(1)} s of processor time (${((performance.now() - start) / 1000).toFixed(1)} s by the clock), ` +
      `at most ${(most / 1e6).toFixed(0)} MB more memory, ${commits} commits; ` +
      `${segments.reduce((sum, { documents }) => sum + documents, 0)} articles in ${segments.length} segments, ${(bytes / 1e6).toFixed(1)} MB`,
  );
}

console.log(
  `${FEEDS} feeds of ${ITEMS} items, ${([...bodies.values()].join('').length / 1e6).toFixed(1)} million characters`,
);
await measured('first poll');
clock = HOUR / 10;
await measured('the alarm rings, no feed is due');
clock = 2 * HOUR;
await measured('second poll, nothing new');
