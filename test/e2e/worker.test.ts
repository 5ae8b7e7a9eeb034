import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { openSession, PAGES, type Session } from './session';

let session: Session;
beforeAll(async () => {
  session = await openSession();
});
afterEach(() => session.clear());
afterAll(() => session?.close());

test('a worker that was stopped starts anew with the click', async () => {
  await session.browser.stopWorker();
  expect(await session.browser.isWorkerRunning()).toBe(false);
  const { popup, state } = await session.read(PAGES.ferry);
  expect(state).toBe('covered');
  expect(await popup.getByRole('tab').count()).toBeGreaterThan(1);
});

test('a worker that is stopped while the popup is open answers its next question', async () => {
  const { popup } = await session.read(PAGES.incinerator);
  const tabs = popup.getByRole('tab');
  const before = await tabs.count();
  await session.browser.stopWorker();
  await popup.getByTestId('why').locator('summary').click();
  await popup.getByRole('button', { name: 'Not the same event' }).click();
  await popup.getByTestId('removed').waitFor();
  expect(await tabs.count()).toBe(before - 1);
  await popup.getByRole('button', { name: 'Undo' }).click();
  await popup.getByTestId('removed').waitFor({ state: 'detached' });
  expect(await tabs.count()).toBe(before);
});

test('a full comparison outlives the worker', async () => {
  const { popup } = await session.read(PAGES.ferry);
  const [comparison] = await Promise.all([
    session.browser.context.waitForEvent('page'),
    popup.getByRole('button', { name: 'Open full comparison' }).click(),
  ]);
  await comparison.getByTestId('matrix').waitFor();
  await session.browser.stopWorker();
  await comparison.reload();
  await comparison.getByTestId('matrix').waitFor();
});
