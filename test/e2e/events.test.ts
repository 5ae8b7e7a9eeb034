import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { LiveArticle } from '../demo/live-newsroom';
import { liveNewsroom, readOutlets, requestsOfOthers } from './live-outlets';
import { openSession, PAGES, type Session } from './session';
import { violations } from './violations';

let session: Session;
beforeAll(async () => {
  session = await openSession('allowed');
});
afterEach(() => session.clear());
afterAll(() => session?.close());

test('without outlets the way to choose some is shown', async () => {
  const { popup, state } = await session.read(PAGES.front);
  expect(state).toBe('not-article');
  await popup.getByTestId('events-unchosen').getByRole('button', { name: 'Choose outlets' }).waitFor();
  expect(await violations(popup)).toEqual([]);
});

test('what several outlets told stands in the popup on a front page, and in a tab with all who told it', async () => {
  const { articles, outlets } = liveNewsroom(session);
  await readOutlets(session, outlets);
  const { popup } = await session.read(PAGES.front);
  const events = popup.getByTestId('events');
  await events.locator('.event-headline').first().waitFor();
  session.server.requests.length = 0;
  const ferry = articles.filter(({ story }) => story === 'ferry');
  const headlines = await events.locator('.event-headline').allInnerTexts();
  const told = ferry.find(({ headline }) => headlines.includes(headline.replace(/&amp;/g, '&')));
  expect(told, `${headlines}`).toBeDefined();
  expect(await violations(popup)).toEqual([]);

  const [tab] = await Promise.all([
    session.browser.context.waitForEvent('page'),
    events.getByRole('button', { name: 'All events' }).click(),
  ]);
  const card = tab.getByTestId('event').filter({ hasText: told?.headline ?? '' });
  await card.waitFor();
  const links = await card.locator('.told a').evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
  expect(links.length).toBeGreaterThan(2);
  const stories = new Set(links.map((link) => articles.find(({ url }: LiveArticle) => url === link)?.story));
  expect([...stories]).toEqual(['ferry']);

  // Only outlets that have articles of these days in their feeds can be said not to have one of this.
  await card.getByTestId('not-in-feed').locator('summary').click();
  await card.getByText('this does not say that they did not tell it').waitFor();
  expect(await violations(tab)).toEqual([]);

  const shown = await tab.getByTestId('event').count();
  await tab.getByLabel('Outlet').selectOption({ label: 'Meridian Wire' });
  expect(await tab.getByTestId('event').count()).toBeLessThanOrEqual(shown);
  for (const event of await tab.getByTestId('event').all())
    expect(await event.locator('.told').innerText()).toContain('Meridian Wire');
  expect(requestsOfOthers(session)).toEqual([]);
});
