import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { hostilePages } from './hostile-pages';
import { openSession, type Session } from './session';

/** From the click to an answer or a clear state. */
const LIMIT_MS = 3_000;
/** A browser takes its time to lay out a page of a million elements, before the click. */
const PATIENCE_MS = 120_000;
const STATES = ['covered', 'no-match', 'not-article', 'forbidden', 'too-large', 'not-html'];

/**
 * What the popup shows once it has its answer, and when it had it by its own clock (milliseconds since 1970). Asked of the
 * popup alone: a debugger on a page of a million elements is what takes a browser seconds.
 */
const SHOWN = `new Promise((resolve) =>
  new PerformanceObserver((_, observer) => {
    const [mark] = performance.getEntriesByName('complete');
    if (!mark) return;
    observer.disconnect();
    for (const details of document.querySelectorAll('details')) details.open = true;
    resolve({
      complete: performance.timeOrigin + mark.startTime,
      state: document.querySelector('main').dataset.state,
      made: document.querySelectorAll('img, svg, iframe, object, embed, form, base, style').length,
      scripts: [...document.querySelectorAll('script')].map((script) => script.getAttribute('src')),
      handlers: [...document.querySelectorAll('*')].filter((e) => e.getAttributeNames().some((n) => n.startsWith('on')))
        .length,
      links: [...document.querySelectorAll('a')].map((link) => link.protocol).filter((p) => !/^(?:https?|mailto):$/.test(p)),
      polluted: 'polluted' in {},
    });
  }).observe({ type: 'mark', buffered: true }))`;

interface Shown {
  readonly complete: number;
  readonly state: string;
}

let session: Session;
beforeAll(async () => {
  session = await openSession();
});
afterEach(() => session.clear());
afterAll(() => session?.close());

describe('a hostile page', () => {
  test.each(hostilePages().map(({ name, page }) => [name, page] as const))(
    '%s',
    async (name, content) => {
      const url = `http://hostile.example/${encodeURIComponent(name)}`;
      session.server.extra.set(url, content);
      const page = await session.open(url);
      const dialogs: string[] = [];
      page.on('dialog', (dialog) => void dialog.dismiss().then(() => dialogs.push(dialog.message())));
      session.server.requests.length = 0;
      // The page's own work is not ours: it is done when the click comes.
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestIdleCallback(() => done(0)))));

      const clicked = await session.browser.pressButton(page);
      const { complete, state, ...ours } = await session.browser.inPopup<Shown>(SHOWN);
      expect(complete - clicked).toBeLessThan(LIMIT_MS);
      expect(STATES).toContain(state);
      expect(ours).toEqual({ made: 0, scripts: ['popup.js'], handlers: 0, links: [], polluted: false });
      expect(dialogs).toEqual([]);
      expect(session.server.requests.filter((request) => request.includes('executed'))).toEqual([]);
    },
    PATIENCE_MS,
  );
});

test('words that look like markup are shown as words', async () => {
  const url = 'http://hostile.example/markup';
  const content = hostilePages().find(({ name }) => name === 'markup in words');
  expect(content).toBeDefined();
  if (content) session.server.extra.set(url, content.page);
  const { popup } = await session.read(url);
  expect(await popup.getByTestId('headline').innerText()).toContain('<script>');
});
