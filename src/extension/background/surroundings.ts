/** What the background's work on the reader's outlets gets of the browser. */
import { mayFetch, sessionStore, stayAwake } from '../browser';
import { loadChosen } from '../storage/chosen-store';
import type { LiveStore } from '../storage/live-store';
import { loadSettings } from '../storage/settings-store';
import type { LiveSurroundings } from './live';
import { nextTurn } from './next-turn';

/** Held while feeds are read or what was read is erased, by whichever part of the extension does it. */
const LOCK = 'live';

/** What a browser may tell of its connection; no standard yet, and not in Firefox. */
interface Connection {
  readonly type?: string;
  readonly saveData?: boolean;
  readonly metered?: boolean;
}

export const surroundingsOf = (store: LiveStore): LiveSurroundings => ({
  store,
  session: sessionStore,
  chosen: loadChosen,
  settings: loadSettings,
  mayFetch,
  isConnected: (onlyUnmetered) => navigator.onLine && !(onlyUnmetered && isMetered()),
  fetch: (url, init) => fetch(url, init),
  now: () => Date.now(),
  random: () => Math.random(),
  timeOut: (milliseconds) => AbortSignal.timeout(milliseconds),
  newId: () => crypto.randomUUID(),
  pause: nextTurn,
  ifAlone: async (work) =>
    navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
      if (lock) await work();
      return lock !== null;
    }),
  onceAlone: async (work) => {
    await navigator.locks.request(LOCK, work);
  },
  stayAwake,
  report: (error) => console.error(error),
});

function isMetered(): boolean {
  const { connection } = navigator as Navigator & { readonly connection?: Connection };
  return connection?.metered === true || connection?.saveData === true || connection?.type === 'cellular';
}
