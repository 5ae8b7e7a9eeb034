import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { UpdateProgress } from '../../src/extension/live-status';
import { readOpml, writeOpml } from '../../src/feeds/opml';
import { feedAddress, type LiveArticle, serveLiveNewsroom } from '../demo/live-newsroom';
import { openSession, PAGES, type Session } from './session';
import { violations } from './violations';

/** What a page of the extension can ask of the browser, as far as these tests do. */
interface ExtensionPage {
  readonly chrome: {
    readonly storage: Record<
      'local' | 'session',
      { set(values: object): Promise<void>; remove(key: string): Promise<void> }
    >;
    readonly permissions: { request: (asked: object) => Promise<boolean> };
  };
}

const HARBOUR = 'www.harbour-courier.example';
const TRIBUNE = 'www.northgate-tribune.example';

let session: Session;
let articles: readonly LiveArticle[];
beforeAll(async () => {
  session = await openSession('allowed');
  articles = serveLiveNewsroom(session.server, session.newsroom, Date.now());
});
afterEach(async () => {
  const options = await session.openOwn('options.html');
  await options.evaluate(() => (globalThis as unknown as ExtensionPage).chrome.storage.local.remove('outlets'));
  await session.clear();
});
afterAll(() => session?.close());

const chooseInStore = (page: Page, hosts: readonly string[]): Promise<void> =>
  page.evaluate(
    (outlets) => (globalThis as unknown as ExtensionPage).chrome.storage.local.set({ outlets }),
    hosts.map((host) => ({ domain: host.replace(/^www\./, ''), name: host, feeds: [feedAddress(host)] })),
  );

/** Makes the browser's question be answered with no: no test can press the buttons of the real one. */
const refuseAll = (page: Page): Promise<void> =>
  page.evaluate(() => {
    (globalThis as unknown as ExtensionPage).chrome.permissions.request = async () => false;
  });

const row = (page: Page, host: string) =>
  page.locator(`[data-testid=outlet][data-domain="${host.replace(/^www\./, '')}"]`);

async function lookFor(options: Page, address: string): Promise<void> {
  await options.getByTestId('outlet-address').fill(address);
  await options.getByTestId('outlet-address').press('Enter');
}

describe('an outlet by its address', () => {
  test('its page names the feed, it is added with one press, read at once, and its state is shown', async () => {
    const options = await session.openOwn('options.html');
    session.server.extra.set(`http://${HARBOUR}/about-feeds`, {
      body: `<!doctype html><html lang="en"><head><meta property="og:site_name" content="The Harbour Courier"><link rel="alternate" type="application/rss+xml" title="All news" href="/feed.xml"><link rel="alternate" type="application/rss+xml" title="Nothing" href="/none.xml"></head>`,
      type: 'text/html; charset=utf-8',
    });
    await lookFor(options, `http://${HARBOUR}/about-feeds`);
    const found = options.getByTestId('found-feeds');
    await found.waitFor();
    expect(await found.getByRole('checkbox').count()).toBe(2);
    expect(await found.getByRole('checkbox', { name: /All news/ }).isChecked()).toBe(true);
    expect(await found.getByRole('checkbox', { name: /Nothing/ }).isChecked()).toBe(false);
    await options.getByTestId('choose-found').click();
    await options.getByTestId('tray').getByText('The Harbour Courier').waitFor();
    await options.getByTestId('add-chosen').click();

    await row(options, HARBOUR)
      .getByTestId('outlet-state')
      .getByText(/Last read .* ago/)
      .waitFor();
    const own = articles.filter(({ host }) => host === HARBOUR);
    await options.getByTestId('live-line').getByText(`1 outlet chosen, ${own.length} articles`).waitFor();
    await options
      .getByTestId('update-said')
      .getByText(/Last update: 1 feed asked/)
      .waitFor();
    await options.getByText('Added: The Harbour Courier.').waitFor();
  });

  test('where its page names none, the usual places are looked at', async () => {
    const options = await session.openOwn('options.html');
    session.server.extra.set(`http://${TRIBUNE}/silent`, { body: '<title>Tribune</title>', type: 'text/html' });
    session.server.requests.length = 0;
    await lookFor(options, `http://${TRIBUNE}/silent`);
    await options.getByTestId('found-feeds').getByText(feedAddress(TRIBUNE)).waitFor();
    expect(session.server.requests).toContain(`GET http://${TRIBUNE}/rss.xml`);
  });

  test('errors are said in words: no address, no feed, no such page, no leave', async () => {
    const options = await session.openOwn('options.html');
    const outcome = options.getByTestId('look-outcome');
    await lookFor(options, 'not an address');
    await outcome.getByText('This is no web address.').waitFor();
    session.server.extra.set('http://shop.example/', { body: '<title>Shop</title>', type: 'text/html' });
    await lookFor(options, 'http://shop.example/');
    await outcome.getByText('The page names no feed').waitFor();
    await lookFor(options, 'http://shop.example/nothing-here');
    await outcome.getByText('There is nothing at this address').waitFor();
    await refuseAll(options);
    await lookFor(options, 'http://shop.example/');
    await outcome.getByText('Without leave for shop.example').waitFor();
  });

  test('a script of the page that is looked at does not run, and nothing of it is loaded', async () => {
    const options = await session.openOwn('options.html');
    session.server.extra.set('http://trap.example/', {
      body: '<title>Trap</title><script>document.title = "ran"</script><img src="http://trap.example/pixel.png" onerror="document.title = \'ran\'"><link rel="stylesheet" href="http://trap.example/style.css"><link rel="alternate" type="application/rss+xml" href="/feed.xml">',
      type: 'text/html',
    });
    session.server.requests.length = 0;
    await lookFor(options, 'http://trap.example/');
    await options.getByTestId('found-feeds').waitFor();
    expect(session.server.requests.filter((request) => request.includes('trap.example'))).toEqual([
      'GET http://trap.example/',
    ]);
    expect(await options.title()).not.toBe('ran');
  });
});

describe('the chosen outlets', () => {
  test('a feed that fails says why and when it is tried again', async () => {
    const options = await session.openOwn('options.html');
    await chooseInStore(options, ['gone.example', HARBOUR]);
    await row(options, 'gone.example')
      .getByTestId('outlet-state')
      .getByText('There is nothing at this address')
      .waitFor();
    expect(await row(options, 'gone.example').getByTestId('outlet-state').innerText()).toMatch(
      /Never read so far\. Next in \d+ minutes?\./,
    );
    await row(options, HARBOUR)
      .getByTestId('outlet-state')
      .getByText(/Last read/)
      .waitFor();
    await row(options, HARBOUR).locator('summary').click();
    await row(options, HARBOUR)
      .getByRole('link', { name: feedAddress(HARBOUR) })
      .waitFor();
  });

  test('an outlet is removed, and comes back with Undo', async () => {
    const options = await session.openOwn('options.html');
    await chooseInStore(options, [HARBOUR, TRIBUNE]);
    await row(options, HARBOUR).getByRole('button', { name: 'Remove' }).click();
    await options.getByText(`Removed: ${HARBOUR}.`).waitFor();
    expect(await options.getByTestId('outlet').count()).toBe(1);
    await options.getByTestId('undo').click();
    await row(options, HARBOUR).waitFor();
    expect(await options.getByTestId('outlet').first().getAttribute('data-domain')).toBe('harbour-courier.example');
  });

  test('a question that is refused leaves the choice, marks it and offers to ask again', async () => {
    const options = await session.openOwn('options.html');
    await refuseAll(options);
    await options.getByTestId('preset-europe').click();
    await options.getByTestId('add-chosen').click();
    await options.getByText('The browser’s question was not answered with yes').waitFor();
    await options.getByTestId('no-permission').getByText('The feeds of 8 outlets are not read').waitFor();
    await options.getByTestId('no-permission').getByRole('button', { name: 'Ask again' }).waitFor();
    expect(await options.getByTestId('outlet').count()).toBe(8);
    expect(await options.getByTestId('outlet-state').first().innerText()).toMatch(
      /^Not read: you have not allowed bbc/,
    );
    await options.getByTestId('undo').click();
    await options.getByTestId('outlet').first().waitFor({ state: 'detached' });
  });

  test('lists of feeds come in and go out, and what was taken in is put back with Undo', async () => {
    const options = await session.openOwn('options.html');
    const list = writeOpml(
      [HARBOUR, TRIBUNE].map((host) => ({
        address: feedAddress(host),
        title: host,
        site: `http://${host}/`,
        folders: [],
      })),
      { title: 'A reader’s list', created: new Date(0) },
    ).replace('<body>', '<body><outline type="rss" text="bad" xmlUrl="javascript:1"/>');
    const file = { name: 'list.opml', mimeType: 'text/x-opml', buffer: Buffer.from(list) };
    await options.getByTestId('opml-file').setInputFiles(file);
    await options
      .getByTestId('opml-said')
      .getByText('2 feeds of 2 outlets to add; 0 chosen already; 1 refused.')
      .waitFor();
    await options.getByTestId('undo').click();
    await options.getByTestId('tray').waitFor({ state: 'detached' });

    await options.getByTestId('opml-file').setInputFiles(file);
    await options.getByTestId('tray').waitFor();
    // What waits to be added is still there on a page that is loaded anew.
    await options.reload();
    await options.getByTestId('add-chosen').click();
    await row(options, TRIBUNE).waitFor();
    const [download] = await Promise.all([options.waitForEvent('download'), options.getByTestId('opml-save').click()]);
    const saved = readOpml(readFileSync(await download.path(), 'utf8'));
    expect(saved.feeds.map(({ address }) => address).sort()).toEqual([HARBOUR, TRIBUNE].map(feedAddress).sort());

    await options.getByTestId('opml-file').setInputFiles(file);
    await options
      .getByTestId('opml-said')
      .getByText('0 feeds of 0 outlets to add; 2 chosen already; 1 refused.')
      .waitFor();
    await options.getByTestId('opml-file').setInputFiles({ ...file, buffer: Buffer.from('<html>') });
    await options.getByTestId('opml-said').getByText('This file is no list of feeds').waitFor();
  });

  test('how often, how long and over what is kept at once', async () => {
    const options = await session.openOwn('options.html');
    await options.getByTestId('interval').selectOption('180');
    await options.getByText('Kept.').waitFor();
    await options.getByTestId('keep-days').selectOption('7');
    await options.getByTestId('only-unmetered').check();
    await options.reload();
    await options.locator('main[aria-busy=false]').first().waitFor();
    expect(await options.getByTestId('interval').inputValue()).toBe('180');
    expect(await options.getByTestId('keep-days').inputValue()).toBe('7');
    expect(await options.getByTestId('only-unmetered').isChecked()).toBe(true);
    await options.getByTestId('only-unmetered').uncheck();
  });
});

describe('the catalogue', () => {
  test('is searched and filtered, and more of it is shown with the focus on what came', async () => {
    const options = await session.openOwn('options.html');
    const catalogue = options.getByTestId('catalogue');
    await catalogue.waitFor();
    const shown = await catalogue.getByRole('listitem').count();
    await options.getByTestId('more-outlets').click();
    expect(await catalogue.getByRole('listitem').count()).toBeGreaterThan(shown);
    expect(
      await catalogue
        .getByRole('listitem')
        .nth(shown)
        .evaluate((item) => item.contains(document.activeElement)),
    ).toBe(true);
    await options.getByTestId('search-outlets').fill('zeitung');
    await options.getByLabel('Country').selectOption('DE');
    for (const item of await catalogue.getByRole('listitem').allInnerTexts()) expect(item).toMatch(/Germany/);
    await options.getByTestId('search-outlets').fill('no such outlet anywhere');
    await options.getByTestId('catalogue-count').getByText('0 outlets').waitFor();
  });

  test('is used from the keyboard alone: search, tick, add', async () => {
    const options = await session.openOwn('options.html');
    await refuseAll(options);
    await options.getByTestId('search-outlets').focus();
    await options.keyboard.type('the guardian');
    const box = options.getByTestId('catalogue').getByRole('checkbox', { name: /theguardian\.com/ });
    await box.waitFor();
    for (let at = 0; at < 8 && !(await box.evaluate((element) => element === document.activeElement)); at++)
      await options.keyboard.press('Tab');
    await options.keyboard.press('Space');
    expect(await box.isChecked()).toBe(true);
    const add = options.getByTestId('add-chosen');
    for (let at = 0; at < 40 && !(await add.evaluate((element) => element === document.activeElement)); at++)
      await options.keyboard.press('Tab');
    await options.keyboard.press('Enter');
    await row(options, 'theguardian.com').waitFor();
    expect(await options.evaluate(() => document.activeElement?.textContent)).toBe('Undo');
  });
});

describe('from the popup', () => {
  test('the outlet that is read is offered, and waits in the options for the one press', async () => {
    session.server.extra.set(`http://${HARBOUR}/with-feed`, {
      body: readFileSync('assets/newsroom/harbour-courier/index.html', 'utf8').replace(
        '</head>',
        '<link rel="alternate" type="application/rss+xml" title="All" href="/feed.xml"></head>',
      ),
      type: 'text/html; charset=utf-8',
    });
    const { popup } = await session.read(`http://${HARBOUR}/with-feed`);
    const [options] = await Promise.all([
      session.browser.context.waitForEvent('page'),
      popup.getByTestId('add-this-outlet').click(),
    ]);
    await options.getByTestId('tray').waitFor();
    await options.getByTestId('add-chosen').click();
    await row(options, HARBOUR)
      .getByTestId('outlet-state')
      .getByText(/Last read/)
      .waitFor();
    await session.clear();

    const again = await session.read(`http://${HARBOUR}/with-feed`);
    await again.popup
      .getByTestId('your-choice')
      .getByText(/1 outlet chosen, .* last read/)
      .waitFor();
    expect(await again.popup.getByTestId('add-this-outlet').count()).toBe(0);
  });

  test('where nothing matched it says that none is chosen and leads to choosing', async () => {
    const { popup, state } = await session.read(PAGES.alone);
    expect(state).toBe('no-match');
    const choice = popup.getByTestId('your-choice');
    await choice.getByText('No outlets chosen yet').waitFor();
    const [options] = await Promise.all([
      session.browser.context.waitForEvent('page'),
      choice.getByRole('button', { name: 'Choose outlets' }).click(),
    ]);
    await options.getByTestId('catalogue').waitFor();
  });

  test('a page that names no feed leads to looking for one', async () => {
    const { popup } = await session.read(PAGES.alone);
    const [options] = await Promise.all([
      session.browser.context.waitForEvent('page'),
      popup.getByTestId('add-this-outlet').click(),
    ]);
    await options.waitForFunction(
      (origin) => document.querySelector<HTMLInputElement>('[data-testid=outlet-address]')?.value === origin,
      new URL(PAGES.alone).origin,
    );
  });
});

describe('the welcome page', () => {
  test('goes from a handful to the first articles, or says what was refused', async () => {
    const welcome = await session.openOwn('welcome.html');
    const first = welcome.getByTestId('first-outlets');
    await first.getByTestId('place').selectOption('europe');
    await first.getByRole('checkbox').first().uncheck();
    await first.getByRole('button', { name: 'Add 7 outlets' }).waitFor();
    await refuseAll(welcome);
    await first.getByTestId('add-chosen').click();
    await welcome.locator('[data-testid=first-outlets][data-step=no-permission]').waitFor();
    await first.getByRole('button', { name: 'Ask again' }).waitFor();

    await chooseInStore(welcome, [HARBOUR, TRIBUNE]);
    await welcome.locator('[data-testid=first-outlets][data-step=ready]').waitFor();
    await first.getByText(/Done: \d+ articles of 2 outlets\. Now open a news article/).waitFor();
  });

  test('shows how far the first poll is, with the way to stop it, and how it ended', async () => {
    const welcome = await session.openOwn('welcome.html');
    const tell = (progress: Partial<UpdateProgress>): Promise<void> =>
      welcome.evaluate((update) => (globalThis as unknown as ExtensionPage).chrome.storage.session.set({ update }), {
        running: true,
        done: 3,
        total: 8,
        articles: 41,
        started: 0,
        finished: null,
        stopped: false,
        ...progress,
      });
    await chooseInStore(welcome, [HARBOUR]);
    await welcome.locator('[data-testid=first-outlets][data-step=ready]').waitFor();
    await tell({});
    const running = welcome.getByTestId('update-running');
    await running.getByText('3 of 8 feeds, 41 new articles').waitFor();
    const bar = running.getByRole('progressbar', { name: 'Feeds read' });
    expect(await bar.evaluate((element) => (element as HTMLProgressElement).position)).toBeCloseTo(3 / 8);
    expect(await running.getByRole('button', { name: 'Stop' }).isEnabled()).toBe(true);
    await tell({ running: false, finished: 1, stopped: true });
    await welcome.getByTestId('first-said').getByText('Stopped. What was read so far is kept').waitFor();
  });
});

test.each(['options.html', 'welcome.html'])(
  '%s is accessible with outlets chosen, waiting and failing',
  async (file) => {
    const page = await session.openOwn(file);
    if (file === 'welcome.html') {
      await page.getByTestId('place').waitFor();
      expect(await violations(page)).toEqual([]);
    }
    await chooseInStore(page, [HARBOUR, 'gone.example', 'nobody-asked.test']);
    if (file === 'options.html') {
      await row(page, HARBOUR)
        .getByTestId('outlet-state')
        .getByText(/Last read/)
        .waitFor();
      await page.getByTestId('no-permission').waitFor();
      await page.getByTestId('preset-world').click();
      await page.getByTestId('tray').waitFor();
      await lookFor(page, `http://${TRIBUNE}/`);
      await page.getByTestId('found-feeds').waitFor();
      for (const details of await page.locator('details').all())
        await details.evaluate((element) => element.setAttribute('open', ''));
    }
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  },
);
