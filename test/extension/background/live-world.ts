import { IDBFactory } from 'fake-indexeddb';
import type { LiveSurroundings } from '../../../src/extension/background/live';
import type { UpdateSurroundings } from '../../../src/extension/background/update';
import type { Store } from '../../../src/extension/browser';
import type { Chosen } from '../../../src/extension/storage/chosen';
import { openLiveStore } from '../../../src/extension/storage/live-store';
import { DEFAULTS } from '../../../src/extension/storage/settings';
import { DAY_MS } from '../../../src/time/moment';

/** Noon of a day on which the tests' feeds are fresh. */
export const NOON = Date.UTC(2031, 2, 4, 12);

/** What a server answers; null: no server. */
export type Answer = (init: RequestInit) => Response | null | Promise<Response | null>;

/** A small internet of feeds, the clock, and what the browser keeps: all that an update sees. */
export interface LiveWorld extends LiveSurroundings, Pick<UpdateSurroundings, 'trouble'> {
  readonly factory: IDBFactory;
  readonly memory: Map<string, unknown>;
  readonly answers: Map<string, Answer>;
  /** Addresses asked so far. */
  readonly asked: string[];
  readonly troubles: unknown[];
  chosenNow: Chosen;
  time: number;
  forbidden: readonly string[];
}

const memoryStore = (memory: Map<string, unknown>): Pick<Store, 'get' | 'set' | 'remove'> => ({
  get: async (key) => structuredClone(memory.get(key)),
  set: async (key, value) => void memory.set(key, structuredClone(value)),
  remove: async (key) => void memory.delete(key),
});

let ids = 0;

/** @param before a world whose stored things are still there: as after a worker that died, with a session or without */
export function liveWorld(before?: Pick<LiveWorld, 'factory' | 'memory'>): LiveWorld {
  const factory = before?.factory ?? new IDBFactory();
  const memory = before?.memory ?? new Map<string, unknown>();
  let busy: Promise<unknown> | null = null;
  const world: LiveWorld = {
    factory,
    memory,
    answers: new Map(),
    asked: [],
    troubles: [],
    chosenNow: [],
    time: NOON,
    forbidden: [],
    store: openLiveStore({ factory }),
    session: memoryStore(memory),
    chosen: async () => world.chosenNow,
    settings: async () => DEFAULTS,
    mayFetch: async (origins) => !origins.some((origin) => world.forbidden.includes(origin)),
    isConnected: () => true,
    fetch: async (url, init) => {
      world.asked.push(url);
      const answer = await world.answers.get(url)?.(init);
      if (!answer) throw new TypeError('no such server');
      return Object.defineProperty(answer, 'url', { value: url });
    },
    now: () => world.time,
    random: () => 0,
    timeOut: () => new AbortController().signal,
    newId: () => `segment-${ids++}`,
    pause: () => Promise.resolve(),
    trouble: async (told) => void world.troubles.push(told),
    ifAlone: async (work) => {
      if (busy) return false;
      busy = work();
      await busy;
      busy = null;
      return true;
    },
    onceAlone: async (work) => {
      while (busy) await busy;
      await work();
    },
    stayAwake: () => () => undefined,
    report: (error) => {
      throw error;
    },
  };
  return world;
}

/** An item of a feed. */
export interface Told {
  readonly path: string;
  readonly headline: string;
  readonly summary?: string;
  /** Days before NOON; null: without a date. */
  readonly age?: number | null;
}

/** RSS 2.0 of an outlet at its own host. */
export function rss(host: string, items: readonly Told[]): string {
  const told = items.map(({ path, headline, summary = `${headline}, in short.`, age = 0 }) => {
    const date = age === null ? '' : `<pubDate>${new Date(NOON - age * DAY_MS).toUTCString()}</pubDate>`;
    return `<item><title>${headline}</title><link>https://${host}/${path}</link>${date}<description>${summary}</description></item>`;
  });
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>${host}</title><link>https://${host}/</link>${told.join('')}</channel></rss>`;
}

export const feedAt = (host: string): string => `https://${host}/feed.xml`;

/** Chooses an outlet, and serves its feed. */
export function serve(world: LiveWorld, host: string, items: readonly Told[]): void {
  world.answers.set(feedAt(host), () => new Response(rss(host, items)));
  if (!world.chosenNow.some(({ domain }) => domain === host))
    world.chosenNow = [
      ...world.chosenNow,
      { domain: host, name: host, country: null, language: 'en', feeds: [feedAt(host)] },
    ];
}
