import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LiveStatus, UPDATE_KEY, type UpdateProgress } from '../../src/extension/live-status';
import { CHOSEN_KEY, type Chosen } from '../../src/extension/storage/chosen';
import { until } from '../browsers/poll';
import { newProfile } from '../browsers/profile';
import { feedAddress, type LiveArticle, serveLiveNewsroom } from '../demo/live-newsroom';
import { openSession, type Session } from './session';

/** What a page of the extension can ask of the browser, as far as these tests do. */
interface ExtensionPage {
  readonly chrome: {
    readonly storage: Record<
      'local' | 'session',
      { get(key: string | null): Promise<Record<string, unknown>>; set(values: object): Promise<void> }
    >;
    readonly runtime: { sendMessage(message: object): Promise<{ readonly ok: boolean; readonly value?: unknown }> };
  };
}

const profile = newProfile('chromium');
let session: Session;
let articles: readonly LiveArticle[];
beforeAll(async () => {
  session = await openSession('allowed', profile);
  articles = serveLiveNewsroom(session.server, session.newsroom, Date.now());
});
afterAll(async () => {
  await session?.close();
  profile.remove();
});

const choose = (page: Page, chosen: Chosen): Promise<void> =>
  page.evaluate(
    ([key, value]) => (globalThis as unknown as ExtensionPage).chrome.storage.local.set({ [String(key)]: value }),
    [CHOSEN_KEY, chosen] as const,
  );

const progress = async (page: Page): Promise<UpdateProgress | undefined> =>
  (await page.evaluate(
    async (key) => (await (globalThis as unknown as ExtensionPage).chrome.storage.session.get(key))[key],
    UPDATE_KEY,
  )) as UpdateProgress | undefined;

const asked = <T>(page: Page, name: string, request: unknown = null): Promise<T> =>
  page.evaluate(
    async (message) => (await (globalThis as unknown as ExtensionPage).chrome.runtime.sendMessage(message)).value,
    { name, request },
  ) as Promise<T>;

const outlets = (): Chosen =>
  session.newsroom.outlets
    .filter(({ host }) => articles.some((article) => article.host === host))
    .map(({ name, host }) => ({
      domain: host.replace(/^www\./, ''),
      name,
      country: null,
      language: null,
      feeds: [feedAddress(host)],
    }));

/** The update that runs, or the next one, at its end. */
const ended = (page: Page): Promise<UpdateProgress> =>
  until('the update to end', async () => {
    const now = await progress(page);
    return now?.running === false ? now : undefined;
  });

/** The ferry's story as the outlet tells it whose page is read. */
const ferry = (): string => articles.find(({ url }) => url.includes('tern-aground'))?.url ?? '';

test('outlets that are chosen are read at once, and the next article is held against what their feeds told', async () => {
  const options = await session.openOwn('options.html');
  await choose(options, outlets());
  const update = await ended(options);
  expect(update).toMatchObject({ done: outlets().length, total: outlets().length, stopped: false });
  expect(update.articles).toBe(articles.length);
  const status = await asked<LiveStatus>(options, 'live-status');
  expect(status).toMatchObject({ articles: articles.length, trouble: null });
  expect(status.feeds.map(({ trouble }) => trouble)).toEqual(outlets().map(() => null));
  await session.clear();

  await session.browser.stopWorker();
  const { popup, state } = await session.read(ferry());
  expect(state).toBe('covered');
  expect(await popup.getByRole('tab').allInnerTexts()).toContain('Northgate Tribune');
  await session.clear();
});

test('the browser closed and opened again, and no server any more: the same article finds the same accounts', async () => {
  const page = session.server.extra.get(ferry());
  await session.close();
  session = await openSession('allowed', profile);
  // Of the whole newsroom nothing is left but the page that is read.
  if (page) session.server.extra.set(ferry(), page);
  const { popup, state } = await session.read(ferry());
  expect(state).toBe('covered');
  expect(await popup.getByRole('tab').allInnerTexts()).toContain('Northgate Tribune');
  expect(session.server.requests.filter((request) => request.includes('feed.xml'))).toEqual([]);
  await session.clear();
  const options = await session.openOwn('options.html');
  const status = await asked<LiveStatus>(options, 'live-status');
  expect(status).toMatchObject({ articles: articles.length, trouble: null });
  await session.clear();
});

test('a feed that fails is told of in its own report, and what it brought before stays', async () => {
  const options = await session.openOwn('options.html');
  await asked(options, 'update', { which: 'all' });
  await ended(options);
  // Asked a moment ago and with success: spared. The reader's wish goes as far as courtesy does.
  expect(session.server.requests.filter((request) => request.includes('feed.xml'))).toEqual([]);
  const [first, ...others] = outlets();
  if (!first) throw new Error('no outlets');
  await choose(options, [
    { ...first, feeds: [...first.feeds, 'http://www.harbour-courier.example/gone.xml'] },
    ...others,
  ]);
  const status = await until('the new feed to be asked', async () => {
    const now = await asked<LiveStatus>(options, 'live-status');
    return now.feeds.find(({ trouble }) => trouble !== null) && now;
  });
  expect(status.feeds.find(({ address }) => address.endsWith('gone.xml'))?.trouble).toEqual({
    code: 'not-found',
    status: 404,
  });
  expect(status.articles).toBe(articles.length);
  await session.clear();
});

test('outlets no longer chosen are forgotten with their articles, and erasing erases all', async () => {
  const options = await session.openOwn('options.html');
  const [first, second] = outlets();
  if (!first || !second) throw new Error('no outlets');
  await choose(options, [first, second]);
  const status = (): Promise<LiveStatus> => asked<LiveStatus>(options, 'live-status');
  await until('the others to be gone', async () => (await status()).outlets === 2);
  expect((await status()).feeds.map(({ domain }) => domain)).toEqual([first.domain, second.domain]);
  await options.getByTestId('erase-all').click();
  await options.getByTestId('erase-confirm').click();
  await options.getByText('All is erased.').waitFor();
  expect(await status()).toMatchObject({ articles: 0, outlets: 0, feeds: [], trouble: null });
  await session.clear();
});
