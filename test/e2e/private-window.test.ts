import { afterAll, beforeAll, expect, test } from 'vitest';
import { answered } from '../browsers/read-popup';
import { openSession, PAGES, type Session } from './session';

let session: Session;
beforeAll(async () => {
  session = await openSession();
});
afterAll(() => session?.close());

/** All that the extension keeps, in memory and on the machine. */
const kept = (): Promise<string> =>
  session.browser.inWorker(
    'Promise.all([chrome.storage.local.get(null), chrome.storage.session.get(null)]).then(JSON.stringify)',
  );

test('of a private window nothing is kept: no comparison in memory, no mark on the machine', async () => {
  const window = await session.browser.openPrivately(PAGES.incinerator);
  const before = await kept();
  const popup = await window.clickButton();
  expect(await answered(popup)).toBe('covered');
  const outlets = await popup.getByRole('tab').count();

  expect(await popup.getByRole('button', { name: 'Open full comparison' }).count()).toBe(0);
  await popup.getByText('a private window leaves nothing behind').waitFor();

  await popup.getByTestId('why').locator('summary').click();
  await popup.getByRole('button', { name: 'Not the same event' }).click();
  await popup.getByTestId('removed').waitFor();
  expect(await popup.getByRole('tab').count()).toBe(outlets - 1);
  expect(await kept()).toBe(before);

  await session.browser.closePopup();
  const anew = await window.clickButton();
  expect(await answered(anew)).toBe('covered');
  expect(await anew.getByRole('tab').count()).toBe(outlets);
  expect(await kept()).toBe(before);
});
