import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openSession, PAGES, type Session } from './session';
import { violations } from './violations';

let session: Session;
beforeAll(async () => {
  session = await openSession();
});
afterEach(() => session.clear());
afterAll(() => session?.close());

async function wear(theme: 'Light' | 'Dark'): Promise<void> {
  const options = await session.openOwn('options.html');
  await options.getByRole('radio', { name: theme }).check();
  await options.getByText('Kept.').waitFor();
  await session.clear();
}

describe.each(['Light', 'Dark'] as const)('%s', (theme) => {
  beforeAll(() => wear(theme));

  test.each([
    ['a comparison', PAGES.ferry, 'covered'],
    ['facts only and listed sources', PAGES.accountEvent, 'covered'],
    ['no other account', PAGES.alone, 'no-match'],
    ['no article', PAGES.front, 'not-article'],
    ['a page of the browser', 'chrome://version/', 'forbidden'],
  ])('the popup on %s', async (_, url, expected) => {
    const { popup, state } = await session.read(url);
    expect(state).toBe(expected);
    await popup.locator(`html[data-theme=${theme.toLowerCase()}]`).waitFor();
    for (const details of await popup.locator('details').all())
      await details.evaluate((element) => element.setAttribute('open', ''));
    const line = popup.locator('.side.here button.passage').first();
    if (await line.count()) {
      await line.click();
      await popup.getByTestId('mark-outcome').getByRole('button').waitFor();
    }
    expect(await violations(popup)).toEqual([]);
    // One account of each kind: text, facts only, address only, opinion.
    const marks = await popup
      .getByRole('tab')
      .evaluateAll((tabs) => tabs.map((tab) => tab.querySelector('.tab-mark')?.textContent));
    for (const [at, mark] of marks.entries()) {
      if (marks.indexOf(mark) !== at || at === 0) continue;
      await popup.getByRole('tab').nth(at).click();
      expect(await violations(popup)).toEqual([]);
    }
  });

  test('the full comparison', async () => {
    const { popup } = await session.read(PAGES.ferry);
    const [comparison] = await Promise.all([
      session.browser.context.waitForEvent('page'),
      popup.getByRole('button', { name: 'Open full comparison' }).click(),
    ]);
    await comparison.getByTestId('matrix').waitFor();
    expect(await violations(comparison)).toEqual([]);
  });

  test.each(['options.html', 'welcome.html'])('%s', async (file) => {
    const page = await session.openOwn(file);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await violations(page)).toEqual([]);
  });
});
