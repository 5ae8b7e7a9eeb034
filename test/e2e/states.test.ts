import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openSession, PAGES, type Session } from './session';

let session: Session;
beforeAll(async () => {
  session = await openSession();
});
afterEach(() => session.clear());
afterAll(() => session?.close());

describe('no article', () => {
  test.each([PAGES.front, PAGES.section, PAGES.shop])('%s: that it is none, and why it is thought so', async (url) => {
    const { popup, state } = await session.read(url);
    expect(state).toBe('not-article');
    await popup.getByRole('heading', { name: 'This does not look like a news article' }).waitFor();
    expect((await popup.locator('blockquote').innerText()).length).toBeGreaterThan(10);
    expect(await popup.getByTestId('index-figures').innerText()).toMatch(/The index holds [\d,]+ articles/);
  });
});

test('a page of the browser: that the browser forbids it', async () => {
  const { popup, state } = await session.read('chrome://version/');
  expect(state).toBe('forbidden');
  await popup.getByRole('heading', { name: /does not let extensions read this page/ }).waitFor();
  await popup.getByText('What the browser said').click();
  expect(await popup.locator('pre').innerText()).toContain('chrome://');
});

test.each([PAGES.alone, PAGES.otherEarthquake])(
  '%s: no match, what the index holds, the nearest, links to search',
  async (url) => {
    const { popup, state } = await session.read(url);
    expect(state).toBe('no-match');
    expect(await popup.getByTestId('coverage').innerText()).toBe('The index holds no other account of this event.');
    expect(await popup.getByTestId('index-figures').innerText()).toMatch(
      /[\d,]+ articles of [\d,]+ outlets, published .*\d{4}/,
    );
    const links = popup.getByTestId('search-links').getByRole('link');
    expect(await links.count()).toBeGreaterThan(1);
    for (const link of await links.all()) {
      expect(await link.getAttribute('href')).toMatch(/^https:\/\/\S+[?&]\w+=\S+/);
      expect(await link.getAttribute('rel')).toContain('noreferrer');
    }
  },
);

test('another earthquake is perhaps related, with the reason, and never a match', async () => {
  const { popup } = await session.read(PAGES.otherEarthquake);
  const candidates = popup.getByTestId('candidates');
  await candidates.getByText('are not held to tell the same event').waitFor();
  expect(await candidates.innerText()).toMatch(/Words in both|Names in both/);
});

test('a page cut short by a paywall: compared on what is there, and nothing is said to be missing', async () => {
  const { popup, state } = await session.read(PAGES.breachPaywalled);
  expect(state).toBe('covered');
  expect(await popup.getByTestId('page-notes').innerText()).toContain('shows only part of the article');
  for (const tab of await popup.getByRole('tab').all()) {
    await tab.click();
    const missing = popup.getByTestId('not-on-this-page');
    if (await missing.count()) expect(await missing.locator('.statements').count()).toBe(0);
  }
});

test('an event page: its summary is what is read, and what it lists are sources, known by their address alone', async () => {
  const { popup, state } = await session.read(PAGES.accountEvent);
  expect(state).toBe('covered');
  expect(await popup.getByTestId('headline').innerText()).toMatch(/takes back its summons/);
  await popup.getByText('Event page', { exact: true }).waitFor();
  const tabs = popup.getByRole('tab');
  expect((await tabs.allInnerTexts()).join()).toMatch(/Harbour Courier/);
  await tabs.filter({ hasText: 'Ledger & Post' }).click();
  await popup.getByTestId('listed').getByText('Only its address is known').waitFor();
  await popup.getByTestId('why').locator('summary').click();
  await popup.getByText('The event page lists this article as a source of the event.').waitFor();
});

test('an account of which only facts are known: the facts, where they are from, how to read the article', async () => {
  const { popup } = await session.read(PAGES.account);
  const factsOnly = popup.getByRole('tab').filter({ hasText: 'facts only' });
  expect(await factsOnly.count()).toBeGreaterThan(0);
  await factsOnly.first().click();
  const facts = popup.getByTestId('facts');
  expect(await facts.innerText()).toMatch(/Facts written down from the article of/);
  expect(await facts.getByRole('listitem').count()).toBeGreaterThan(3);
  expect(await popup.getByRole('tabpanel').innerText()).toMatch(/To read what it says, open the article|Search for it/);
});

test('an opinion piece says that it is one', async () => {
  const { popup, state } = await session.read(PAGES.opinion);
  expect(state).toBe('covered');
  expect(await popup.locator('header .tag').innerText()).toMatch(/opinion/i);
  await session.clear();
  const other = await session.read(PAGES.incinerator);
  const tab = other.popup.getByRole('tab').filter({ hasText: 'The Commonplace' });
  expect(await tab.innerText()).toMatch(/opinion/i);
});
