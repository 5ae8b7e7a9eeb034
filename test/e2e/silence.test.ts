import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSession, PAGES, type Session } from './session';

let session: Session;
beforeAll(async () => {
  session = await openSession();
});
afterAll(() => session?.close());

/** Hosts that Chromium itself calls on for its updates and accounts, with or without an extension. */
const BROWSERS_OWN = /^\w+ (?:https?:\/\/)?[\w.-]+\.(?:google|googleapis|gstatic|gvt1)\.com\b/;
const requestsOfOthers = (): string[] => session.server.requests.filter((request) => !BROWSERS_OWN.test(request));

test('from the click on, nothing is asked of the network: not by the popup, the worker or the script in the page', async () => {
  const page = await session.open(PAGES.ferry);
  await page.waitForLoadState('networkidle');
  expect(requestsOfOthers()).toContain(`GET ${PAGES.ferry}`); // the record works
  session.server.requests.length = 0;

  await session.browser.stopWorker(); // its start counts too
  const { popup, state } = await session.click(page);
  expect(state).toBe('covered');
  for (const tab of await popup.getByRole('tab').all()) await tab.click();
  for (const details of await popup.locator('details').all())
    await details.evaluate((element) => element.setAttribute('open', ''));
  await popup.getByRole('button', { name: 'Copy as Markdown' }).click();
  const [comparison] = await Promise.all([
    session.browser.context.waitForEvent('page'),
    popup.getByRole('button', { name: 'Open full comparison' }).click(),
  ]);
  await comparison.getByTestId('matrix').waitFor();
  const options = await session.openOwn('options.html');
  await options.getByRole('radio', { name: 'Dark' }).check();

  expect(requestsOfOthers()).toEqual([]);
  await session.clear();
});

test('what the extension would ask for, the record would show', async () => {
  const options = await session.openOwn('options.html');
  session.server.requests.length = 0;
  await options.evaluate(() => fetch('http://elsewhere.example/').catch(() => undefined));
  expect(requestsOfOthers()).toContain('GET http://elsewhere.example/');
  await session.clear();
});

test('the page that is read stays as it was: no node, no attribute, no style, no global', async () => {
  const page = await session.open(PAGES.account);
  const look = (): Promise<unknown> =>
    page.evaluate(() => ({
      dom: new XMLSerializer().serializeToString(document),
      sheets: document.adoptedStyleSheets.length,
      globals: Object.getOwnPropertyNames(window).length,
      selection: document.getSelection()?.toString(),
      scroll: window.scrollY,
      focus: document.activeElement?.tagName,
    }));
  await page.evaluate(() => {
    const changes: string[] = [];
    new MutationObserver((records) => changes.push(...records.map((record) => record.type))).observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    Object.assign(window, { changes });
  });
  const before = await look();
  const { state } = await session.click(page);
  expect(state).toBe('covered');
  expect(await look()).toEqual(before);
  expect(await page.evaluate(() => (window as Window & { changes?: string[] }).changes)).toEqual([]);
  await session.clear();
});
