import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { openSession, PAGES, type Session } from './session';

let session: Session;
beforeAll(async () => {
  session = await openSession();
});
afterEach(() => session.clear());
afterAll(() => session?.close());

test('the popup leads to the options', async () => {
  const { popup } = await session.read(PAGES.ferry);
  const [options] = await Promise.all([
    session.browser.context.waitForEvent('page'),
    popup.getByRole('button', { name: 'Options' }).click(),
  ]);
  await options.getByRole('heading', { name: 'Options' }).waitFor();
  expect(options.url()).toContain('/options.html');
});

test('a theme is worn at once, by the options and the popup, and is kept', async () => {
  const options = await session.openOwn('options.html');
  const colours = (page: typeof options): Promise<string> =>
    page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.documentElement);
      return `${color} on ${backgroundColor}`;
    });
  const before = await colours(options);
  await options.getByRole('radio', { name: 'Dark' }).check();
  await options.locator('html[data-theme=dark]').waitFor();
  expect(await colours(options)).not.toBe(before);
  await session.clear();

  await session.browser.stopWorker();
  const { popup } = await session.read(PAGES.ferry);
  await popup.locator('html[data-theme=dark]').waitFor();
  await session.clear();
  const again = await session.openOwn('options.html');
  await again.locator('main[aria-busy=false]').waitFor();
  expect(await again.getByRole('radio', { name: 'Dark' }).isChecked()).toBe(true);
});

test('the matching mode is kept, and decides what is held to be the same event', async () => {
  const outletsIn = async (mode: string): Promise<number> => {
    const options = await session.openOwn('options.html');
    await options.getByRole('radio', { name: mode }).check();
    await options.getByText('Kept.').waitFor();
    await options.reload();
    await options.locator('main[aria-busy=false]').waitFor();
    expect(await options.getByRole('radio', { name: mode }).isChecked()).toBe(true);
    await session.clear();
    const { popup } = await session.read(PAGES.earthquake);
    const tabs = await popup.getByRole('tab').count();
    await session.clear();
    return tabs;
  };
  const [precise, broad] = [await outletsIn('Precise'), await outletsIn('Broad')];
  expect(broad).toBeGreaterThan(precise);
});

test('the options say what the index holds, and erase all that is kept after asking', async () => {
  const options = await session.openOwn('options.html');
  await options.getByText(/The index holds [\d,]+ articles of [\d,]+ outlets/).waitFor();
  await options.getByRole('radio', { name: 'Light' }).check();
  await options.getByText('Kept.').waitFor();

  await options.getByTestId('erase-all').click();
  await options.getByRole('dialog').getByRole('button', { name: 'Keep' }).click();
  expect(await options.getByRole('radio', { name: 'Light' }).isChecked()).toBe(true);

  await options.getByTestId('erase-all').click();
  await options.getByTestId('erase-confirm').click();
  await options.getByText('All is erased.').waitFor();
  await options.locator('html[data-theme=auto]').waitFor();
  expect(await options.getByRole('radio', { name: 'As the browser' }).isChecked()).toBe(true);
  const kept = await options.evaluate(() =>
    (
      globalThis as unknown as { chrome: { storage: { local: { get(key: null): Promise<object> } } } }
    ).chrome.storage.local.get(null),
  );
  expect(kept).toEqual({});
});
