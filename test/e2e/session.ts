import type { Page } from 'playwright-core';
import { type ChromiumWithExtension, openChromium } from '../browsers/chromium';
import type { Profile } from '../browsers/profile';
import { answered } from '../browsers/read-popup';
import { allowedFolder, demoFolder } from '../demo/build-demo';
import { type Newsroom, readNewsroom } from '../demo/newsroom';
import { type NewsroomServer, serveNewsroom } from '../demo/server';

/** The newsroom's articles that tests begin with. */
export const PAGES = {
  account: 'http://www.harbour-courier.example/2017/04/07/government-drops-demand-anonymous-account',
  accountEvent: 'http://www.daybook.example/events/2017/04/07/customs-takes-back-summons-for-anonymous-twitter-account',
  ferry: 'http://www.harbour-courier.example/2026/05/12/tern-aground-sallow-point',
  ferryWire: 'http://www.meridianwire.example/stories/2026-05-12/tern-ferry-grounding',
  ferrySpanish: 'http://www.correo-estuario.example/internacional/2026/05/12/ferri-tern-encalla-niebla',
  breachPaywalled: 'http://www.ledgerandpost.example/companies/2026/06/24/pellam-breach-cost',
  incinerator: 'http://www.vantage24.example/news/uk-northgate-69911203',
  opinion: 'http://www.commonplace.example/essays/northgate-lesson',
  earthquake: 'http://www.harbour-courier.example/2026/10/03/hallam-cross-earthquake',
  otherEarthquake: 'http://www.northgate-tribune.example/news/2026/10/05/marrow-strait-quake',
  alone: 'http://www.harbour-courier.example/2026/08/04/library-book-returned',
  front: 'http://www.harbour-courier.example/',
  section: 'http://www.harbour-courier.example/section/harbour',
  shop: 'http://www.harbour-courier.example/shop/',
} as const;

/** Chromium with the demo's extension on the newsroom, for one file of tests. */
export interface Session {
  readonly newsroom: Newsroom;
  readonly server: NewsroomServer;
  readonly browser: ChromiumWithExtension;
  open(url: string): Promise<Page>;
  /** Opens an address, clicks the button and waits for the answer. */
  read(url: string): Promise<{ readonly page: Page; readonly popup: Page; readonly state: string }>;
  /** Clicks the button on a page that is open and waits for the answer. */
  click(page: Page): Promise<{ readonly popup: Page; readonly state: string }>;
  /** Page of the extension itself, in a tab. */
  openOwn(file: string): Promise<Page>;
  /** Closes the popup and all pages; what the extension keeps stays. */
  clear(): Promise<void>;
  close(): Promise<void>;
}

/**
 * @param kind which extension: the one that knows the newsroom's stories, or the one that may fetch from its hosts
 * @param profile one that outlives the session
 */
export async function openSession(kind: 'demo' | 'allowed' = 'demo', profile?: Profile): Promise<Session> {
  const newsroom = readNewsroom();
  const server = await serveNewsroom(newsroom);
  const browser = await openChromium({
    extension: kind === 'demo' ? demoFolder('chrome') : allowedFolder('chrome'),
    proxy: server.proxy,
    ...(profile ? { profile } : {}),
  });
  const open = async (url: string): Promise<Page> => {
    const page = await browser.context.newPage();
    await page.goto(url, { timeout: 60_000 });
    return page;
  };
  const click = async (page: Page): Promise<{ popup: Page; state: string }> => {
    const popup = await browser.clickButton(page);
    return { popup, state: await answered(popup) };
  };
  return {
    newsroom,
    server,
    browser,
    open,
    click,
    async read(url) {
      const page = await open(url);
      return { page, ...(await click(page)) };
    },
    openOwn: (file) => open(`chrome-extension://${browser.extensionId}/${file}`),
    async clear() {
      await browser.closePopup();
      // The first page stays: a browser without a page ends.
      const [first, ...others] = browser.context.pages();
      await Promise.all(others.map((page) => page.close()));
      await first?.goto('about:blank');
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
