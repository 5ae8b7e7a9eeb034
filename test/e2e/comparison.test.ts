import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { openSession, PAGES, type Session } from './session';

let session: Session;
beforeAll(async () => {
  session = await openSession();
});
afterEach(() => session.clear());
afterAll(() => session?.close());

async function openComparison(url: string): Promise<Page> {
  const { popup } = await session.read(url);
  const [comparison] = await Promise.all([
    session.browser.context.waitForEvent('page'),
    popup.getByRole('button', { name: 'Open full comparison' }).click(),
  ]);
  await comparison.getByTestId('matrix').waitFor();
  return comparison;
}

test('the words that an account uses more than the others stand under it, folded, with how they were found', async () => {
  const comparison = await openComparison(PAGES.ferry);
  const row = comparison.getByTestId('distinctive');
  expect(await row.getByRole('rowheader').innerText()).toMatch(/Distinctive words[\s\S]*log-likelihood ratio/);
  const words = row.locator('details').first();
  expect(await words.locator('li').first().isVisible()).toBe(false);
  await words.locator('summary').click();
  expect(await words.locator('li').first().innerText()).toMatch(/^\S.* \d+ here, \d+ in the others; G² [\d.]+$/);
});

test('an opinion piece is marked as one, over its column', async () => {
  const comparison = await openComparison(PAGES.opinion);
  expect(await comparison.locator('thead th.here').innerText()).toMatch(/Opinion/i);
});
