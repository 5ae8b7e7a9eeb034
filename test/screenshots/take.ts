/**
 * `npm run screenshots`: pictures of every state of the popup and of the extension's pages, light and dark, wide and
 * narrow, and once with messages half as long again; to be looked at. They go to dist/screenshots.
 */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { type ChromiumWithExtension, openChromium } from '../browsers/chromium';
import { answered } from '../browsers/read-popup';
import { allowedFolder, buildAllowed, buildDemo, demoFolder } from '../demo/build-demo';
import { readNewsroom } from '../demo/newsroom';
import { serveNewsroom } from '../demo/server';
import { PAGES } from '../e2e/session';
import { takeOutlets } from './outlets';
import { type Messages, pseudoLocale } from './pseudo-locale';
import { takeLive } from './take-live';
import { takePacks } from './take-packs';

const OUT = path.join(import.meta.dirname, '../../dist/screenshots');
const LONG = path.join(import.meta.dirname, '../../dist/demo-chrome-long');
const LONG_ALLOWED = path.join(import.meta.dirname, '../../dist/allowed-chrome-long');
const WIDTHS = [780, 360] as const;
const POPUP_HEIGHT = 600;

const POPUPS = {
  covered: PAGES.ferry,
  'covered-account': PAGES.account,
  'event-page': PAGES.accountEvent,
  truncated: PAGES.breachPaywalled,
  'other-language': PAGES.ferrySpanish,
  'no-match': PAGES.alone,
  candidates: PAGES.otherEarthquake,
  'not-article': PAGES.front,
  forbidden: 'chrome://version/',
};

type Take = (page: Page, name: string, whole?: boolean) => Promise<void>;

interface Chrome {
  readonly tabs: { query(of: object): Promise<readonly { id: number }[]> };
  readonly storage: { local: { set(values: object): Promise<void> } };
}

/** The popup in a window of its own size, and its page in a tab as narrow and as long as wanted. */
async function takePopup(browser: ChromiumWithExtension, name: string, url: string, take: Take): Promise<void> {
  const page = await browser.context.newPage();
  await page.goto(url);
  const popup = await browser.clickButton(page);
  await answered(popup);
  await take(popup, `popup-${name}`);
  const tab = await popup.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: Chrome };
    return (await chrome.tabs.query({ active: true, currentWindow: true }))[0]?.id;
  });
  await browser.closePopup();
  const inTab = await browser.context.newPage();
  for (const width of WIDTHS) {
    await inTab.setViewportSize({ width, height: POPUP_HEIGHT });
    await inTab.goto(`chrome-extension://${browser.extensionId}/popup.html?tab=${tab}`);
    await answered(inTab);
    // The page follows a narrow window once that has not grown for a while.
    if (width < WIDTHS[0]) await inTab.locator('html[data-fit=window]').waitFor();
    for (const [at, one] of (await inTab.getByRole('tab').all()).entries()) {
      await one.click();
      await take(inTab, `popup-${name}-${at}-${width}`, true);
    }
    await take(inTab, `popup-${name}-${width}`);
  }
  if (name === 'covered') await takeComparison(browser, inTab, take);
  else await inTab.close();
  await page.close();
}

async function takeComparison(browser: ChromiumWithExtension, popup: Page, take: Take): Promise<void> {
  const [comparison] = await Promise.all([
    browser.context.waitForEvent('page'),
    popup.locator('.actions button.main').click(),
  ]);
  await comparison.getByTestId('matrix').waitFor();
  for (const width of [1280, 360]) {
    await comparison.setViewportSize({ width, height: 900 });
    await take(comparison, `comparison-${width}`);
  }
  await comparison.close();
}

async function takePages(browser: ChromiumWithExtension, take: Take): Promise<void> {
  for (const file of ['options', 'welcome']) {
    const page = await browser.context.newPage();
    await page.goto(`chrome-extension://${browser.extensionId}/${file}.html`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      await take(page, `${file}-${width}`, true);
    }
    await page.close();
  }
}

async function wear(browser: ChromiumWithExtension, theme: string): Promise<void> {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/options.html`);
  await page.locator(`input[name=theme][value=${theme}]`).check();
  await page.locator(`html[data-theme=${theme}]`).waitFor();
  await page.close();
}

function makeLong(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
  const file = path.join(to, '_locales/en/messages.json');
  writeFileSync(file, JSON.stringify(pseudoLocale(JSON.parse(readFileSync(file, 'utf8')) as Messages)));
}

/** `npm run screenshots -- outlets` takes those alone. */
const [, , ONLY] = process.argv;
const newsroom = readNewsroom();
buildDemo(newsroom, ['chrome']);
buildAllowed('chrome');
makeLong(demoFolder('chrome'), LONG);
makeLong(allowedFolder('chrome'), LONG_ALLOWED);
rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
const server = await serveNewsroom(newsroom);
let count = 0;
const takeIn = (theme: string, suffix = ''): Take => {
  return async (page, name, whole = false) => {
    count += 1;
    await page.screenshot({ path: path.join(OUT, `${name}-${theme}${suffix}.png`), fullPage: whole });
  };
};
try {
  for (const { extension, themes, suffix, shows } of [
    { extension: demoFolder('chrome'), themes: ['light', 'dark'], suffix: '', shows: 'pages' },
    { extension: LONG, themes: ['light'], suffix: '-long', shows: 'pages' },
    { extension: allowedFolder('chrome'), themes: ['light', 'dark'], suffix: '', shows: 'outlets' },
    { extension: LONG_ALLOWED, themes: ['light'], suffix: '-long', shows: 'outlets' },
  ]) {
    if (ONLY !== undefined && ONLY !== shows) continue;
    const browser = await openChromium({ extension, proxy: server.proxy });
    try {
      for (const theme of themes) {
        await wear(browser, theme);
        const take = takeIn(theme, suffix);
        if (shows === 'outlets') {
          await takeOutlets(browser, server, newsroom, WIDTHS, take);
          continue;
        }
        for (const [name, url] of Object.entries(POPUPS)) await takePopup(browser, name, url, take);
        await takePages(browser, take);
      }
    } finally {
      await browser.close();
    }
  }
  buildAllowed('chrome');
  await takeLive(
    async (page, name, whole = false) => {
      count += 1;
      await page.screenshot({ path: path.join(OUT, `${name}.png`), fullPage: whole });
    },
    ['light', 'dark'],
  );
  await takePacks(newsroom, server, wear, takeIn);
} finally {
  await server.close();
}
console.log(`${count} pictures in ${path.relative(process.cwd(), OUT)}`);
