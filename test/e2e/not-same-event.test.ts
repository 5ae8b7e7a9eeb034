import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { openSession, PAGES, type Session } from './session';

let session: Session;
beforeAll(async () => {
  session = await openSession();
});
afterEach(() => session.clear());
afterAll(() => session?.close());

const outlets = (popup: Page): Promise<string[]> => popup.getByRole('tab').locator('.tab-name').allInnerTexts();

async function remove(popup: Page, outlet: string): Promise<void> {
  await popup.getByRole('tab').filter({ hasText: outlet }).click();
  await popup.getByTestId('why').locator('summary').click();
  await popup.getByRole('button', { name: 'Not the same event' }).click();
  await popup.getByTestId('removed').waitFor();
}

test('an account that is not of the same event goes, is remembered, and comes back with Undo', async () => {
  const { page, popup } = await session.read(PAGES.ferry);
  const before = await outlets(popup);
  const without = before.filter((outlet) => outlet !== 'Vantage 24');
  expect(without.length).toBe(before.length - 1);
  await remove(popup, 'Vantage 24');
  expect(await popup.getByTestId('removed').innerText()).toContain('Vantage 24');
  expect(await outlets(popup)).toEqual(without);

  await session.browser.closePopup();
  const again = await session.click(page);
  expect(await outlets(again.popup), 'remembered').toEqual(without);

  await remove(again.popup, 'Northgate Tribune');
  await again.popup.getByRole('button', { name: 'Undo' }).click();
  await again.popup.getByTestId('removed').waitFor({ state: 'detached' });
  expect(await outlets(again.popup)).toEqual(without);
});

test('it is remembered for this page alone, and options forget it', async () => {
  const other = await session.read(PAGES.ferryWire);
  expect(await outlets(other.popup)).toContain('Vantage 24');
  await session.clear();
  const marked = await session.read(PAGES.ferry);
  expect(await outlets(marked.popup)).not.toContain('Vantage 24');
  await session.clear();

  const options = await session.openOwn('options.html');
  await options.getByText('1 mark').waitFor();
  await options.getByTestId('forget-marks').click();
  await options.getByText('0 marks').waitFor();
  await session.clear();
  const forgotten = await session.read(PAGES.ferry);
  expect(await outlets(forgotten.popup)).toContain('Vantage 24');
});
