/** What packs need of the browser and the world, passed in so that a test has a world of its own. */
import type { AddressPolicy } from '../../feeds/answer';
import { mayFetch } from '../browser';
import type { LiveStore } from '../storage/live-store';
import type { Packs } from '../storage/packs';
import { changePacks, loadPacks } from '../storage/packs-store';

export interface FetchWorld {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** A signal that aborts after so many milliseconds. */
  readonly timeOut: (milliseconds: number) => AbortSignal;
  /** Which answers are believed; by default none out of the reader's own network (see mayAnswer). */
  readonly policy?: AddressPolicy;
}

export interface PackWorld extends FetchWorld {
  readonly store: Pick<LiveStore, 'list' | 'commit'>;
  readonly packs: {
    load(): Promise<Packs>;
    change(change: (packs: Packs) => Packs): Promise<Packs>;
  };
  readonly mayFetch: (origins: readonly string[]) => Promise<boolean>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly random: () => number;
  readonly newId: () => string;
  /** Runs work while no other page or worker of the extension changes what a pack holds. */
  readonly alone: <T>(work: () => Promise<T>) => Promise<T>;
}

/** The world of this browser, for a page or the background. */
export const packWorld = (store: LiveStore): PackWorld => ({
  store,
  packs: { load: loadPacks, change: changePacks },
  mayFetch,
  fetch: (url, init) => fetch(url, init),
  timeOut: (milliseconds) => AbortSignal.timeout(milliseconds),
  now: () => Date.now(),
  random: () => Math.random(),
  newId: () => crypto.randomUUID(),
  alone: (work) => navigator.locks.request('packs', work),
});
