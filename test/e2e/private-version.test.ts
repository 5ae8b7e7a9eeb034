import { afterAll, beforeAll, expect, test } from 'vitest';
import { answered } from '../browsers/read-popup';
import { liveNewsroom, readOutlets } from './live-outlets';
import { openSession, type Session } from './session';

let session: Session;
let ferry = '';
beforeAll(async () => {
  session = await openSession('allowed');
  const { articles, outlets } = liveNewsroom(session);
  ferry = articles.find(({ url }) => url.includes('tern-aground'))?.url ?? '';
  await readOutlets(session, outlets);
});
afterAll(() => session?.close());

test('in a private window an article is read whole for this popup alone, and is not kept', async () => {
  const window = await session.browser.openPrivately(ferry);
  const popup = await window.clickButton();
  expect(await answered(popup)).toBe('covered');
  await popup.getByRole('tab', { name: 'Meridian Wire' }).click();
  await popup.getByTestId('read-version').click();
  await popup.getByTestId('version-read').waitFor();
  const keys = await session.browser.inWorker<string[]>('chrome.storage.session.get(null).then(Object.keys)');
  expect(keys.filter((key) => key.startsWith('version'))).toEqual([]);

  await session.browser.closePopup();
  const anew = await window.clickButton();
  expect(await answered(anew)).toBe('covered');
  await anew.getByRole('tab', { name: 'Meridian Wire' }).click();
  await anew.getByTestId('read-version').waitFor();
});
