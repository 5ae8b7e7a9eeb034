/** The page that the popup was opened on. */
import { runInTab, tabById, tabInFront } from '../browser';
import type { Tab } from './flow';

/** The tab in front; or, where the popup's page was opened in a tab of its own, the one that its address names. */
export async function tabToRead(ownPage: URL): Promise<Tab | null> {
  const named = Number(ownPage.searchParams.get('tab') ?? Number.NaN);
  const tab = Number.isInteger(named) ? await tabById(named) : await tabInFront();
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url, isPrivate: tab.incognito };
}

/** What the script says that reads a page, unchecked. Throws what the browser says where it forbids the page. */
export const readTab = (tabId: number): Promise<unknown> => runInTab(tabId, 'content.js');
