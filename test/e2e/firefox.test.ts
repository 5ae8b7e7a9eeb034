import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FirefoxWithExtension, openFirefox } from '../browsers/firefox';
import { demoFolder } from '../demo/build-demo';
import { readNewsroom } from '../demo/newsroom';
import { type NewsroomServer, serveNewsroom } from '../demo/server';
import { PAGES } from './session';

let server: NewsroomServer;
let firefox: FirefoxWithExtension;
beforeAll(async () => {
  server = await serveNewsroom(readNewsroom());
  firefox = await openFirefox({ extension: demoFolder('firefox'), proxy: server.proxy });
});
afterAll(async () => {
  await firefox?.close();
  await server?.close();
});

test('Firefox: click on an article, and the popup shows how others told it', async () => {
  await firefox.goto(firefox.page, PAGES.ferry);
  const popup = await firefox.clickButton();
  await firefox.waitFor(popup, `document.querySelector('main[aria-busy=false]')`, 15_000);
  const seen = await firefox.bidi.evaluate<{ state: string; headline: string; tabs: string[]; panel: string }>(
    popup,
    `({
      state: document.querySelector('main').dataset.state,
      headline: document.querySelector('[data-testid=headline]')?.textContent,
      tabs: [...document.querySelectorAll('[role=tab]')].map((tab) => tab.textContent),
      panel: document.querySelector('[role=tabpanel]')?.textContent,
    })`,
  );
  expect(seen.state).toBe('covered');
  expect(seen.headline).toBe('Ferry with 214 passengers runs aground in fog off Sallow Point');
  expect(seen.tabs.join()).toMatch(/Vantage 24/);
  expect(seen.tabs.join()).toMatch(/Northgate Tribune/);
  expect(seen.panel).toMatch(/Why this match/);
  await firefox.closePopup(popup);
});

test('Firefox: a line that is chosen is marked on the page, which stays as it is; closing the popup takes the mark away', async () => {
  await firefox.goto(firefox.page, PAGES.ferry);
  const page = <T>(expression: string): Promise<T> => firefox.bidi.evaluate<T>(firefox.page, expression);
  const before = await page<string>('document.documentElement.outerHTML');
  const popup = await firefox.clickButton();
  await firefox.waitFor(popup, `document.querySelector('.side.here button.passage')`, 15_000);
  const line = await firefox.bidi.evaluate<string>(
    popup,
    `(() => {
      const line = document.querySelector('.side.here button.passage');
      line.click();
      return line.innerText;
    })()`,
  );
  await firefox.waitFor(
    popup,
    `/^Marked on the page/.test(document.querySelector('[data-testid=mark-outcome]')?.innerText)`,
  );
  expect(await page<string>('[...[...CSS.highlights.values()][0]][0].toString()')).toBe(line);
  expect(await page<string>('document.documentElement.outerHTML')).toBe(before);
  const painted = await firefox.screenshot(firefox.page);
  await firefox.closePopup(popup);
  await firefox.waitFor(firefox.page, 'CSS.highlights.size === 0');
  expect(painted.equals(await firefox.screenshot(firefox.page))).toBe(false);
});

test('Firefox: the options load the catalogue, and a handful of it waits for the one question', async () => {
  await firefox.goto(firefox.page, `${firefox.origin}/options.html`);
  await firefox.waitFor(firefox.page, `document.querySelector('[data-testid=catalogue] li')`, 15_000);
  await firefox.bidi.evaluate(firefox.page, `document.querySelector('[data-testid=preset-europe]').click()`);
  await firefox.waitFor(
    firefox.page,
    `/8 outlets to add/.test(document.querySelector('[data-testid=tray]')?.textContent)`,
  );
});
