import type { Page } from 'playwright-core';
import type { ChromiumWithExtension } from '../browsers/chromium';
import { until } from '../browsers/poll';
import { feedAddress, serveLiveNewsroom } from '../demo/live-newsroom';
import type { Newsroom } from '../demo/newsroom';
import type { NewsroomServer } from '../demo/server';

interface Chrome {
  readonly tabs: { query(of: object): Promise<readonly { id: number }[]> };
  readonly storage: Record<
    'local' | 'session',
    { set(values: object): Promise<void>; remove(key: string): Promise<void> }
  >;
}

type Take = (page: Page, name: string, whole?: boolean) => Promise<void>;

const set = (page: Page, area: 'local' | 'session', values: object): Promise<void> =>
  page.evaluate(([into, what]) => (globalThis as unknown as { chrome: Chrome }).chrome.storage[into].set(what), [
    area,
    values,
  ] as const);

/** One that answers, one that is not there, one that nobody was asked for. */
function someOutlets(newsroom: Newsroom): readonly object[] {
  const own = newsroom.outlets.slice(0, 5).map(({ name, host, country }) => ({
    domain: host.replace(/^www\./, ''),
    name,
    country,
    language: 'en',
    feeds: [feedAddress(host)],
  }));
  return [
    ...own,
    { domain: 'gone.example', name: 'The Evening Absence', country: 'NZ', feeds: ['http://gone.example/feed.xml'] },
    {
      domain: 'unasked.test',
      name: 'Unasked',
      country: null,
      feeds: ['http://unasked.test/a', 'http://unasked.test/b'],
    },
  ];
}

/** The popup where nothing matched: the outlet of the page is offered, and the choice is told. */
async function takePopup(
  browser: ChromiumWithExtension,
  widths: readonly number[],
  take: Take,
  suffix = '',
): Promise<void> {
  const page = await browser.context.newPage();
  await page.goto('http://www.correo-estuario.example/');
  const popup = await browser.clickButton(page);
  await popup.getByTestId('live-line').waitFor();
  const tab = await popup.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: Chrome };
    return (await chrome.tabs.query({ active: true, currentWindow: true }))[0]?.id;
  });
  await browser.closePopup();
  const inTab = await browser.context.newPage();
  for (const width of widths) {
    await inTab.setViewportSize({ width, height: 600 });
    await inTab.goto(`chrome-extension://${browser.extensionId}/popup.html?tab=${tab}`);
    await inTab.getByTestId('live-line').waitFor();
    await take(inTab, `popup-your-outlets${suffix}-${width}`);
  }
  await Promise.all([inTab.close(), page.close()]);
}

/**
 * The states of choosing outlets and of following them: nothing chosen, a tray, an update that runs, outlets of all states,
 * feeds that were found, and the first steps on the welcome page. The extension must be one that may fetch from the newsroom.
 */
export async function takeOutlets(
  browser: ChromiumWithExtension,
  server: NewsroomServer,
  newsroom: Newsroom,
  widths: readonly number[],
  take: Take,
): Promise<void> {
  serveLiveNewsroom(server, newsroom, Date.now());
  server.extra.set('http://www.vantage24.example/feeds', {
    body: '<title>Vantage 24</title><link rel="alternate" type="application/rss+xml" title="All news" href="/feed.xml"><link rel="alternate" type="application/rss+xml" title="The region" href="/region.xml">',
    type: 'text/html',
  });
  const own = async (file: string): Promise<Page> => {
    const page = await browser.context.newPage();
    await page.goto(`chrome-extension://${browser.extensionId}/${file}.html`);
    await page.locator('main[aria-busy=false], main:not([aria-busy])').first().waitFor();
    return page;
  };
  const each = async (page: Page, name: string, whole = true): Promise<void> => {
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      await take(page, `${name}-${width}`, whole);
    }
  };

  const welcome = await own('welcome');
  await welcome.getByTestId('place').waitFor();
  await each(welcome, 'welcome-first');
  const options = await own('options');
  await options.getByTestId('preset-world').click();
  await each(options, 'options-tray', false);
  await options.getByTestId('tray').getByRole('button').nth(1).click();
  await options.getByTestId('search-outlets').fill('tribune');
  await options.getByTestId('outlet-address').fill('http://www.vantage24.example/feeds');
  await options.getByTestId('look-for-feeds').click();
  await options.getByTestId('found-feeds').waitFor();
  await each(options, 'options-found');
  await set(options, 'local', { outlets: someOutlets(newsroom) });
  const isRead = async (): Promise<boolean> =>
    (await options.locator('.row .state.trouble').count()) === 2 &&
    (await options.getByTestId('update-now').count()) > 0;
  await until('the feeds to be read', isRead, 60_000);
  for (const details of await options.locator('.your-outlets details').all())
    await details.evaluate((element) => element.setAttribute('open', ''));
  await each(options, 'options-outlets');
  await options.getByTestId('outlet').first().getByRole('button').click();
  await each(options, 'options-removed', false);
  const progress = { done: 12, total: 40, articles: 318, started: 0, finished: null, stopped: false };
  await set(options, 'session', { update: { running: true, ...progress } });
  await options.getByTestId('update-running').waitFor();
  await each(options, 'options-updating', false);
  await each(welcome, 'welcome-reading');
  await set(options, 'session', { update: { running: false, ...progress, finished: 1 } });
  await each(welcome, 'welcome-ready');
  await takePopup(browser, widths, take);
  await set(options, 'local', { outlets: [] });
  await takePopup(browser, widths, take, '-none');
  await Promise.all([welcome.close(), options.close()]);
}
