import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { until } from '../browsers/poll';
import { openSession, PAGES, type Session } from './session';

let session: Session;
beforeAll(async () => {
  session = await openSession();
});
afterEach(() => session.clear());
afterAll(() => session?.close());

const choose = async (popup: Page, outlet: string): Promise<void> => {
  await popup.getByRole('tab').filter({ hasText: outlet }).click();
  await popup.getByRole('tabpanel').getByRole('heading', { level: 2, name: outlet }).waitFor();
};

/** What is marked on the page, as the page itself can tell. */
const marked = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map((range) => (range as Range).toString())),
  );
const outcome = async (popup: Page, wanted: RegExp): Promise<void> => {
  await popup.getByTestId('mark-outcome').filter({ hasText: wanted }).waitFor();
};
const serialised = (page: Page): Promise<string> => page.evaluate(() => document.documentElement.outerHTML);

test('a figure of the page is shown in its sentence, marked on the page and brought into sight; the page stays as it is', async () => {
  const { page, popup } = await session.read(PAGES.ferry);
  await choose(popup, 'Northgate Tribune');
  const before = await serialised(page);
  const line = popup.getByTestId('figures-differ').locator('.side.here button.passage').first();
  const sentence = await line.innerText();
  await line.click();
  await outcome(popup, /^Marked on the page/);
  expect(await popup.getByTestId('context').locator('mark').innerText()).toBe(sentence);
  expect((await popup.getByTestId('context').innerText()).length).toBeGreaterThan(sentence.length + 40);
  expect(await marked(page)).toEqual([sentence]);
  const isInSight = await page.evaluate(() => {
    const [highlight] = CSS.highlights.values();
    const [range] = [...(highlight ?? [])] as Range[];
    const { top, bottom } = range?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
    return top >= 0 && bottom <= innerHeight;
  });
  expect(isInSight).toBe(true);
  expect(await serialised(page)).toBe(before);
  expect(await popup.getByTestId('traced').innerText()).toMatch(/Marked on the page/);
  const painted = await page.screenshot({ caret: 'initial' });

  await popup.getByRole('button', { name: 'Remove the mark' }).click();
  await until('the mark to go', async () => (await marked(page)).length === 0);
  expect(await serialised(page)).toBe(before);
  expect(painted.equals(await page.screenshot({ caret: 'initial' }))).toBe(false);
});

test('a second choice takes the place of the first; closing the popup takes the mark away', async () => {
  const { page, popup } = await session.read(PAGES.ferry);
  await choose(popup, 'Vantage 24');
  const lines = popup.getByTestId('only-here').locator('.told button.passage');
  const first = await lines.nth(0).innerText();
  const second = await lines.nth(1).innerText();
  await lines.nth(0).click();
  await until('the first mark', async () => (await marked(page))[0] === first);
  await lines.nth(1).click();
  await until('the second mark', async () => (await marked(page))[0] === second);
  expect(await marked(page)).toHaveLength(1);
  await session.browser.closePopup();
  await until('the mark to go', async () => (await marked(page)).length === 0);
});

test('an altered quotation is marked by its own words, whatever marks the page writes', async () => {
  const { page, popup } = await session.read(PAGES.ferry);
  await choose(popup, 'Vantage 24');
  await popup.locator('[data-relation=altered] .side.here button.passage').first().click();
  await outcome(popup, /^Marked on the page/);
  expect((await marked(page)).join()).toMatch(/investigation/);
});

test('a line of the other outlet shows what stands around it there, and marks nothing', async () => {
  const { page, popup } = await session.read(PAGES.ferry);
  await choose(popup, 'Northgate Tribune');
  await popup.getByTestId('figures-differ').locator('.side.there button.passage').first().click();
  const context = popup.getByTestId('context');
  await context.waitFor();
  expect(await context.innerText()).toMatch(/^Northgate Tribune/);
  expect(await popup.getByTestId('mark-outcome').count()).toBe(0);
  expect(await marked(page)).toEqual([]);
});

test('what the page no longer shows is not marked, and that is said; nor is anything on a page that was left', async () => {
  const { page, popup } = await session.read(PAGES.ferry);
  await choose(popup, 'Vantage 24');
  const lines = popup.getByTestId('only-here').locator('.told button.passage');
  await page.evaluate(() => {
    document.body.hidden = true;
  });
  await lines.nth(0).click();
  await outcome(popup, /could not be found/);
  expect(await marked(page)).toEqual([]);
  await page.goto(PAGES.ferryWire);
  await lines.nth(1).click();
  await outcome(popup, /does not answer/);
  expect(await marked(page)).toEqual([]);
});

test('from the keyboard: a line is a button that opens and closes, and says so', async () => {
  const { page, popup } = await session.read(PAGES.ferry);
  await choose(popup, 'Vantage 24');
  const line = popup.getByTestId('only-here').locator('.told button.passage').first();
  await line.focus();
  expect(await line.getAttribute('aria-expanded')).toBe('false');
  await popup.keyboard.press('Enter');
  await outcome(popup, /^Marked on the page/);
  expect(await line.getAttribute('aria-expanded')).toBe('true');
  await popup.keyboard.press('Enter');
  await popup.getByTestId('context').waitFor({ state: 'detached' });
  await until('the mark to go', async () => (await marked(page)).length === 0);
});
