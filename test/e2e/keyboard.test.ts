import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { openSession, PAGES, type Session } from './session';

let session: Session;
beforeAll(async () => {
  session = await openSession();
});
afterEach(() => session.clear());
afterAll(() => session?.close());

/** Role or tag and name of what has the focus. */
const focused = (popup: Page): Promise<string> =>
  popup.evaluate(() => {
    const element = document.activeElement;
    return element
      ? `${element.getAttribute('role') ?? element.tagName.toLowerCase()}: ${element.textContent.trim()}`
      : '';
  });

/** Presses Tab until the focus is on what is wanted; gives everything that was met. */
async function tabTo(popup: Page, wanted: RegExp): Promise<string[]> {
  const met: string[] = [];
  for (let i = 0; i < 60; i++) {
    await popup.keyboard.press('Tab');
    met.push(await focused(popup));
    if (wanted.test(met.at(-1) ?? '')) return met;
  }
  throw new Error(`${wanted} cannot be reached by Tab, only ${met.join(' | ')}`);
}

test('the outlets are tabs: one stop for Tab, arrows between them, Home and End to the ends', async () => {
  const { popup } = await session.read(PAGES.ferry);
  const count = await popup.getByRole('tab').count();
  expect(count).toBeGreaterThan(2);
  await tabTo(popup, /^tab:/);
  const chosen = (): Promise<number> =>
    popup.getByRole('tab', { selected: true }).evaluate((tab) => [...(tab.parentElement?.children ?? [])].indexOf(tab));
  const panel = (): Promise<string> => popup.getByRole('tabpanel').getByRole('heading', { level: 2 }).innerText();
  expect(await chosen()).toBe(0);
  const first = await panel();
  await popup.keyboard.press('ArrowRight');
  expect(await chosen()).toBe(1);
  expect(await panel()).not.toBe(first);
  await popup.keyboard.press('End');
  expect(await chosen()).toBe(count - 1);
  await popup.keyboard.press('ArrowRight');
  expect(await chosen()).toBe(0);
  await popup.keyboard.press('ArrowLeft');
  expect(await chosen()).toBe(count - 1);
  await popup.keyboard.press('Home');
  expect(await panel()).toBe(first);
  await popup.keyboard.press('Tab');
  expect(await focused(popup)).toMatch(/^tabpanel:/);
});

test('everything that can be pressed is reached by Tab, and shows that it has the focus', async () => {
  const { popup } = await session.read(PAGES.ferry);
  const met = await tabTo(popup, /^button: Save CSV/);
  for (const wanted of [
    /^button: Options/,
    /^tab:/,
    /^summary: Why this match/,
    /^button: Open full comparison/,
    /^button: Copy as Markdown/,
  ])
    expect(
      met.some((name) => wanted.test(name)),
      String(wanted),
    ).toBe(true);
  const outline = await popup.evaluate(() => {
    const style = document.activeElement && getComputedStyle(document.activeElement);
    return style ? `${style.outlineStyle} ${style.outlineWidth} ${style.boxShadow}` : '';
  });
  expect(outline).not.toMatch(/^none \S+ none$/);
});

test('“not the same event” and its Undo work from the keyboard', async () => {
  const { popup } = await session.read(PAGES.incinerator);
  const before = await popup.getByRole('tab').count();
  await tabTo(popup, /^summary: Why this match/);
  await popup.keyboard.press('Enter');
  await tabTo(popup, /^button: Not the same event/);
  await popup.keyboard.press('Enter');
  await popup.getByTestId('removed').waitFor();
  expect(await popup.getByRole('tab').count()).toBe(before - 1);
  await tabTo(popup, /^button: Undo/);
  await popup.keyboard.press('Space');
  await popup.getByTestId('removed').waitFor({ state: 'detached' });
  expect(await popup.getByRole('tab').count()).toBe(before);
});

test('however long an account is, what scrolls is the popup’s content, and no focus can move the document into the void', async () => {
  const { popup } = await session.read(PAGES.account);
  for (const tab of await popup.getByRole('tab').all()) {
    await tab.click();
    const [document, window] = await popup.evaluate(() => [
      globalThis.document.documentElement.scrollHeight,
      innerHeight,
    ]);
    expect(document, await tab.innerText()).toBe(window);
  }
});
