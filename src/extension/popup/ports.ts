import { ask } from '../ask';
import { sessionStore } from '../browser';
import { readingShape } from '../content/reading';
import { findVersions } from '../session/kept-versions';
import { markedOn, pageKey } from '../storage/marks';
import { loadMarks } from '../storage/marks-store';
import { loadSettings } from '../storage/settings-store';
import type { Begun } from './begun';
import type { Ports, Refusal } from './flow';
import { readTab, tabToRead } from './page-in-front';

/** The browser as the flow needs it. `begun`: what is under way already; each of it is used once. */
export function browserPorts(ownPage: URL, begun: Partial<Begun> = {}): Ports {
  const read = firstly(begun.reading, readTab);
  return {
    tab: firstly(begun.tab, () => tabToRead(ownPage)),
    read: async (tabId) => {
      let value: unknown;
      try {
        value = await read(tabId);
      } catch (error) {
        return refusal(error);
      }
      return readingShape(value, 'reading');
    },
    wake: firstly(begun.waking, () => ask('wake', null)),
    cover: (request) => ask('cover', request),
    mode: async () => (await loadSettings()).mode,
    versions: (matches) => findVersions(sessionStore, matches),
    marked: async (url) => markedOn(await loadMarks(), await pageKey(url)),
  };
}

const refusal = (error: unknown): Refusal => ({
  kind: 'forbidden',
  said: error instanceof Error ? error.message : String(error),
});

/** Gives at the first call what is under way, and begins anew at every other. */
function firstly<A extends readonly unknown[], T>(underWay: T | undefined, begin: (...given: A) => T) {
  let first = underWay;
  return (...given: A): T => {
    const taken = first ?? begin(...given);
    first = undefined;
    return taken;
  };
}
