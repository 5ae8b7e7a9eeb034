import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { answered } from '../browsers/read-popup';
import type { LiveArticle } from '../demo/live-newsroom';
import { forgetSession, liveNewsroom, readOutlets, requestsOfOthers } from './live-outlets';
import { openSession, PAGES, type Session } from './session';
import { violations } from './violations';

/** Stands far down in the wire's article, and in no feed. */
const DEEP = 'The route carries around 400,000 passengers a year.';

let session: Session;
let articles: readonly LiveArticle[];
beforeAll(async () => {
  session = await openSession('allowed');
  const live = liveNewsroom(session);
  articles = live.articles;
  await readOutlets(session, live.outlets);
});
afterEach(() => session.clear());
afterAll(() => session?.close());

const at = (words: string): LiveArticle => {
  const found = articles.find(({ url }) => url.includes(words));
  if (!found) throw new Error(`No article at ${words}.`);
  return found;
};

/** A page that shows its beginning and says that the rest is paid for. */
const WALLED = `<title>Ferry aground</title><meta property="og:type" content="article"><script type="application/ld+json">
{"@type": "NewsArticle", "headline": "Ferry aground", "isAccessibleForFree": false}</script><article><h1>Ferry aground</h1>
<p>The first crossing of the day ended on the rocks, and those on board were taken off within the hour.</p></article>`;

/** The popup on an article, with one outlet's account in front. */
async function account(url: string, outlet: string): Promise<Page> {
  const { popup, state } = await session.read(url);
  expect(state).toBe('covered');
  await popup.getByRole('tab', { name: outlet }).click();
  return popup;
}

const press = (popup: Page): Promise<void> => popup.getByTestId('read-version').click();

test('their whole article is read at the click, with one request that tells nothing, and is compared', async () => {
  const wire = at('tern-ferry-grounding');
  // The browser has a cookie for the outlet: from a visit.
  session.server.extra.set('http://www.meridianwire.example/login', {
    body: '<title>Welcome</title>',
    headers: { 'set-cookie': 'reader=4711; Path=/' },
    type: 'text/html',
  });
  await session.open('http://www.meridianwire.example/login');

  const popup = await account(at('tern-aground').url, 'Meridian Wire');
  await popup.getByText('only a headline and a summary are known').waitFor();
  expect(await popup.getByText(DEEP).count()).toBe(0);
  session.server.requests.length = 0;
  session.server.heard.length = 0;

  await press(popup);
  await popup.getByTestId('version-read').getByText('Their whole article, read at').waitFor();
  expect(await popup.getByTestId('not-on-this-page').getByText(DEEP).count()).toBeGreaterThan(0);
  await popup.getByTestId('only-here').waitFor();
  expect(await violations(popup)).toEqual([]);
  expect(await popup.getByText('only a headline and a summary are known').count()).toBe(0);
  expect(requestsOfOthers(session)).toEqual([`GET ${wire.url}`]);
  const { headers } = session.server.heard.find(({ url }) => url === wire.url) ?? {};
  expect(headers).not.toHaveProperty('cookie');
  expect(headers).not.toHaveProperty('referer');
  expect(JSON.stringify(headers)).not.toContain('harbour-courier');

  // Read once, it is there while the browser runs: with another popup, another worker, and no request.
  await session.browser.closePopup();
  await session.browser.stopWorker();
  session.server.requests.length = 0;
  const [page] = session.browser.context.pages().filter((one) => one.url().includes('tern-aground'));
  if (!page) throw new Error('The page is gone.');
  const again = await session.browser.clickButton(page);
  expect(await answered(again)).toBe('covered');
  await again.getByRole('tab', { name: 'Meridian Wire' }).click();
  await again.getByTestId('version-read').waitFor();
  expect(await again.getByText(DEEP).count()).toBeGreaterThan(0);
  expect(requestsOfOthers(session)).toEqual([]);
});

test.each([
  ['stands behind a wall', { body: WALLED }, 'shows only the beginning of the article'],
  ['is no longer there', { status: 404, body: '<title>Gone</title>' }, 'no longer there'],
  ['cannot be served', { status: 503, body: '' }, 'it answers 503'],
  ['is a file', { body: '%PDF-1.7', type: 'application/pdf' }, 'no web page (application/pdf)'],
  [
    'leads elsewhere',
    { status: 302, body: '', headers: { location: 'http://www.vantage24.example/' } },
    'leads to another site, vantage24.example',
  ],
])('an article that %s says so', async (_, page, words) => {
  const tribune = at('kestrel-ferry-crash');
  const before = session.server.extra.get(tribune.url);
  session.server.extra.set(tribune.url, { type: 'text/html', ...page });
  const popup = await account(at('tern-aground').url, 'Northgate Tribune');
  await press(popup);
  await popup.getByTestId('version-trouble').getByText(words).waitFor();
  await popup.getByText('The comparison stays on what was known before.').waitFor();
  await popup.getByText('only a headline and a summary are known').waitFor();
  expect(await violations(popup)).toEqual([]);
  if (before) session.server.extra.set(tribune.url, before);
});

test('in the tab all accounts are read, and a reload shows them still', async () => {
  const { popup } = await session.read(at('tern-aground').url);
  const [tab] = await Promise.all([
    session.browser.context.waitForEvent('page'),
    popup.getByRole('button', { name: 'Open full comparison' }).click(),
  ]);
  await tab.getByTestId('matrix').waitFor();
  await tab.getByTestId('whole-versions').locator('summary').click();
  const accounts = await tab.getByTestId('whole-versions').getByRole('listitem').count();
  expect(accounts).toBeGreaterThan(2);
  await tab.getByTestId('read-all').click();
  await tab
    .getByTestId('version-read')
    .nth(accounts - 1)
    .waitFor();
  await tab.reload();
  await tab.getByTestId('whole-versions').locator('summary').click();
  expect(await tab.getByTestId('version-read').count()).toBe(accounts);
  expect(await violations(tab)).toEqual([]);
});

test('reading several can be stopped: what was read stays, the rest says that it was stopped', async () => {
  const hanging = at('kestrel-ferry-crash');
  const before = session.server.extra.get(hanging.url);
  session.server.extra.set(hanging.url, { type: 'text/html', body: '<title>Ferry', endless: true });
  // As in a browser that was just started: nothing is read yet.
  await forgetSession(session);
  const { popup } = await session.read(at('tern-aground').url);
  const [tab] = await Promise.all([
    session.browser.context.waitForEvent('page'),
    popup.getByRole('button', { name: 'Open full comparison' }).click(),
  ]);
  await tab.getByTestId('whole-versions').locator('summary').click();
  const accounts = await tab.getByTestId('whole-versions').getByRole('listitem').count();
  await tab.getByTestId('read-all').click();
  await tab
    .getByTestId('whole-progress')
    .getByText(`${accounts - 1} of ${accounts}`)
    .waitFor();
  expect(await violations(tab)).toEqual([]);
  await tab.getByTestId('whole-progress').getByRole('button', { name: 'Stop' }).click();
  await tab.getByTestId('whole-progress').waitFor({ state: 'detached' });
  await tab
    .getByTestId('version-trouble')
    .getByText(/stopped/i)
    .waitFor();
  expect(await tab.getByTestId('version-read').count()).toBe(accounts - 1);
  if (before) session.server.extra.set(hanging.url, before);
});

test('where the browser must be asked for leave, the popup hands over to the tab, and nothing is fetched', async () => {
  const other = await openSession();
  try {
    const { popup } = await other.read(PAGES.ferry);
    const outlet = await popup.locator('.account-head h2').innerText();
    other.server.requests.length = 0;
    const [tab] = await Promise.all([other.browser.context.waitForEvent('page'), press(popup)]);
    await tab.getByTestId('wanted').getByText(outlet).waitFor();
    expect(await tab.getByTestId('allow-and-read').isEnabled()).toBe(true);
    expect(requestsOfOthers(other)).toEqual([]);
  } finally {
    await other.close();
  }
});
