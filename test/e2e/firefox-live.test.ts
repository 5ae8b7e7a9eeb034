import { afterAll, beforeAll, expect, test } from 'vitest';
import { UPDATE_KEY } from '../../src/extension/live-status';
import { CHOSEN_KEY } from '../../src/extension/storage/chosen';
import { type FirefoxWithExtension, openFirefox } from '../browsers/firefox';
import { allowedFolder } from '../demo/build-demo';
import type { LiveArticle } from '../demo/live-newsroom';
import { readNewsroom } from '../demo/newsroom';
import { type NewsroomServer, serveNewsroom } from '../demo/server';
import { liveNewsroom } from './live-outlets';

/** Stands far down in the wire's article, and in no feed. */
const DEEP = 'The route carries around 400,000 passengers a year.';

let server: NewsroomServer;
let firefox: FirefoxWithExtension;
let articles: readonly LiveArticle[];
beforeAll(async () => {
  const newsroom = readNewsroom();
  server = await serveNewsroom(newsroom);
  firefox = await openFirefox({ extension: allowedFolder('firefox'), proxy: server.proxy });
  const live = liveNewsroom({ server, newsroom });
  articles = live.articles;
  await firefox.goto(firefox.page, `${firefox.origin}/options.html`);
  const chosen = JSON.stringify({ [CHOSEN_KEY]: live.outlets });
  await firefox.bidi.evaluate(firefox.page, `browser.storage.local.set(${chosen})`);
  await firefox.waitFor(
    firefox.page,
    `(({ running, done }) => running === false && done === ${live.outlets.length})(
      (await browser.storage.session.get('${UPDATE_KEY}'))['${UPDATE_KEY}'] ?? {})`,
    30_000,
  );
});
afterAll(async () => {
  await firefox?.close();
  await server?.close();
});

const popupText = (popup: string): Promise<string> => firefox.bidi.evaluate<string>(popup, 'document.body.innerText');

async function popupOnFerry(): Promise<string> {
  const ferry = articles.find(({ url }) => url.includes('tern-aground'))?.url ?? '';
  await firefox.goto(firefox.page, ferry);
  const popup = await firefox.clickButton();
  await firefox.waitFor(popup, `document.querySelector('main[aria-busy=false]')`, 15_000);
  return popup;
}

test('Firefox: what the reader’s outlets told in their feeds is found again, out of the browser’s database', async () => {
  expect(server.requests.filter((request) => request.includes('feed.xml')).length).toBeGreaterThan(3);
  server.requests.length = 0;
  const popup = await popupOnFerry();
  expect(await firefox.bidi.evaluate<string>(popup, `document.querySelector('main').dataset.state`)).toBe('covered');
  expect(await popupText(popup)).toContain('Northgate Tribune');
  expect(server.requests.filter((request) => request.includes('feed.xml'))).toEqual([]);
  await firefox.closePopup(popup);
});

test('Firefox: their whole article is read at the click and compared', async () => {
  const popup = await popupOnFerry();
  const tab = `[...document.querySelectorAll('[role=tab]')].find((tab) => tab.textContent.includes('Meridian Wire'))`;
  await firefox.bidi.evaluate(popup, `${tab}.click()`);
  await firefox.waitFor(popup, `document.querySelector('[data-testid=read-version]')`);
  expect(await popupText(popup)).not.toContain(DEEP);
  await firefox.bidi.evaluate(popup, `document.querySelector('[data-testid=read-version]').click()`);
  await firefox.waitFor(popup, `document.querySelector('[data-testid=version-read]')`, 15_000);
  await firefox.waitFor(popup, `document.body.textContent.includes(${JSON.stringify(DEEP)})`);
  await firefox.closePopup(popup);
});

test('Firefox: the events of the last days are worked out and shown', async () => {
  await firefox.goto(firefox.page, `${firefox.origin}/events.html`);
  await firefox.waitFor(firefox.page, `document.querySelector('[data-testid=event] .told a')`, 30_000);
  const links = await firefox.bidi.evaluate<string[]>(
    firefox.page,
    `[...document.querySelector('[data-testid=event] .told').querySelectorAll('a')].map((a) => a.href)`,
  );
  const stories = new Set(links.map((link) => articles.find(({ url }) => url === link)?.story));
  expect(links.length).toBeGreaterThan(1);
  expect(stories.size).toBe(1);
});
