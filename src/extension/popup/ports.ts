import { ask } from '../ask';
import { runInTab, sessionStore, tabById, tabInFront } from '../browser';
import { readingShape } from '../content/reading';
import { findVersions } from '../session/kept-versions';
import { markedOn, pageKey } from '../storage/marks';
import { loadMarks } from '../storage/marks-store';
import { loadSettings } from '../storage/settings-store';
import type { Ports, Refusal, Tab } from './flow';

/** The browser as the flow needs it. */
export function browserPorts(ownPage: URL): Ports {
  return {
    tab: () => tabToRead(ownPage),
    read: async (tabId) => {
      let value: unknown;
      try {
        value = await runInTab(tabId, 'content.js');
      } catch (error) {
        return refusal(error);
      }
      return readingShape(value, 'reading');
    },
    wake: () => ask('wake', null),
    cover: (request) => ask('cover', request),
    mode: async () => (await loadSettings()).mode,
    versions: (matches) => findVersions(sessionStore, matches),
    marked: async (url) => markedOn(await loadMarks(), await pageKey(url)),
  };
}

/** The tab in front; or, where the popup's page was opened in a tab of its own, the one that its address names. */
async function tabToRead(ownPage: URL): Promise<Tab | null> {
  const named = Number(ownPage.searchParams.get('tab') ?? Number.NaN);
  const tab = Number.isInteger(named) ? await tabById(named) : await tabInFront();
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url, isPrivate: tab.incognito };
}

const refusal = (error: unknown): Refusal => ({
  kind: 'forbidden',
  said: error instanceof Error ? error.message : String(error),
});
