import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { answered } from '../browsers/read-popup';
import { hostilePages } from './hostile-pages';
import { openSession, type Session } from './session';

/** From the click to an answer or a clear state. */
const LIMIT_MS = 3_000;
const STATES = ['covered', 'no-match', 'not-article', 'forbidden', 'too-large', 'not-html'];

let session: Session;
beforeAll(async () => {
  session = await openSession();
});
afterEach(() => session.clear());
afterAll(() => session?.close());

describe('a hostile page', () => {
  test.each(hostilePages().map(({ name, page }) => [name, page] as const))('%s', async (name, content) => {
    const url = `http://hostile.example/${encodeURIComponent(name)}`;
    session.server.extra.set(url, content);
    const page = await session.open(url);
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => void dialog.dismiss().then(() => dialogs.push(dialog.message())));
    session.server.requests.length = 0;
    // The page's own work is not ours: it is done when the click comes.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestIdleCallback(() => done(0)))));

    const clicked = await session.browser.pressButton(page);
    const popup = await session.browser.popup();
    const state = await answered(popup, 30_000);
    // By the popup's own clock: looking at a browser that shows such a page takes seconds of its own.
    const complete = await popup.evaluate(
      () =>
        performance.timeOrigin + (performance.getEntriesByName('complete')[0]?.startTime ?? Number.POSITIVE_INFINITY),
    );
    expect(complete - clicked).toBeLessThan(LIMIT_MS);
    expect(STATES).toContain(state);

    for (const details of await popup.locator('details').all())
      await details.evaluate((element) => element.setAttribute('open', ''));
    const ours = await popup.evaluate(() => ({
      made: document.querySelectorAll('img, svg, iframe, object, embed, form, base, style').length,
      scripts: [...document.querySelectorAll('script')].map((script) => script.getAttribute('src')),
      handlers: [...document.querySelectorAll('*')].filter((e) => e.getAttributeNames().some((n) => n.startsWith('on')))
        .length,
      links: [...document.querySelectorAll('a')]
        .map((link) => link.protocol)
        .filter((p) => !/^(?:https?|mailto):$/.test(p)),
      polluted: 'polluted' in {},
    }));
    expect(ours).toEqual({ made: 0, scripts: ['popup.js'], handlers: 0, links: [], polluted: false });
    expect(dialogs).toEqual([]);
    expect(session.server.requests.filter((request) => request.includes('executed'))).toEqual([]);
  });
});

test('words that look like markup are shown as words', async () => {
  const url = 'http://hostile.example/markup';
  const content = hostilePages().find(({ name }) => name === 'markup in words');
  expect(content).toBeDefined();
  if (content) session.server.extra.set(url, content.page);
  const { popup } = await session.read(url);
  expect(await popup.getByTestId('headline').innerText()).toContain('<script>');
});
