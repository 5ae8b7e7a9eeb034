import type { Page } from 'playwright-core';
import { answered } from '../browsers/read-popup';
import { liveNewsroom, readOutlets } from '../e2e/live-outlets';
import { openSession, PAGES, type Session } from '../e2e/session';

type Take = (page: Page, name: string, whole?: boolean) => Promise<void>;

interface Chrome {
  readonly tabs: { query(of: object): Promise<readonly { id: number; url?: string }[]> };
}

const WIDTHS = [780, 360] as const;

/** The popup's page in a tab, on a page that is open, at each width. */
async function popupInTab({ browser }: Session, url: string, use: (popup: Page, width: number) => Promise<void>) {
  const page = await browser.context.newPage();
  await page.goto(url);
  // activeTab is given by a click on the button.
  const popup = await browser.clickButton(page);
  await answered(popup);
  const tab = await popup.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: Chrome };
    return (await chrome.tabs.query({ active: true, currentWindow: true }))[0]?.id;
  });
  await browser.closePopup();
  const inTab = await browser.context.newPage();
  for (const width of WIDTHS) {
    await inTab.setViewportSize({ width, height: 600 });
    await inTab.goto(`chrome-extension://${browser.extensionId}/popup.html?tab=${tab}`);
    await answered(inTab);
    await use(inTab, width);
  }
  await inTab.close();
  await page.close();
}

/** Pictures of what only outlets of the reader's own bring: their whole articles, and the events of the last days. */
export async function takeLive(take: Take, themes: readonly ('light' | 'dark')[]): Promise<void> {
  const session = await openSession('allowed');
  try {
    await popupInTab(session, PAGES.front, (popup, width) => take(popup, `popup-events-unchosen-${width}`, true));
    const { articles, outlets } = liveNewsroom(session);
    await readOutlets(session, outlets);
    const ferry = articles.find(({ url }) => url.includes('tern-aground'))?.url ?? '';
    for (const theme of themes) {
      const options = await session.openOwn('options.html');
      await options.locator(`input[name=theme][value=${theme}]`).check();
      await options.locator(`html[data-theme=${theme}]`).waitFor();
      await session.clear();
      await popupInTab(session, PAGES.front, async (popup, width) => {
        await popup.locator('.event-headline').first().waitFor();
        await take(popup, `popup-events-${width}-${theme}`, true);
      });
      const events = await session.openOwn('events.html');
      await events.getByTestId('event').first().waitFor();
      await events.getByTestId('not-in-feed').first().locator('summary').click();
      for (const width of WIDTHS) {
        await events.setViewportSize({ width, height: 900 });
        await take(events, `events-${width}-${theme}`, true);
      }
      await session.clear();
      await takeVersions(session, ferry, take, theme);
    }
  } finally {
    await session.close();
  }
}

/** An account before its article was read whole, one that could not be, one that was; and the tab with all. */
async function takeVersions(session: Session, url: string, take: Take, theme: string): Promise<void> {
  const gone = [...session.server.extra].find(([address]) => address.includes('kestrel-ferry-crash'));
  if (gone) session.server.extra.set(gone[0], { body: '', status: 404, type: 'text/html' });
  await popupInTab(session, url, async (popup, width) => {
    await take(popup, `popup-version-offered-${width}-${theme}`);
    await popup.getByRole('tab', { name: 'Northgate Tribune' }).click();
    await popup.getByTestId('read-version').click();
    await popup.getByTestId('version-trouble').waitFor();
    await take(popup, `popup-version-gone-${width}-${theme}`);
    await popup.getByRole('tab', { name: 'Meridian Wire' }).click();
    if ((await popup.getByTestId('version-read').count()) === 0) await popup.getByTestId('read-version').click();
    await popup.getByTestId('version-read').waitFor();
    await take(popup, `popup-version-read-${width}-${theme}`, true);
  });
  if (gone) session.server.extra.set(...gone);
  const { popup } = await session.read(url);
  const [tab] = await Promise.all([
    session.browser.context.waitForEvent('page'),
    popup.getByRole('button', { name: 'Open full comparison' }).click(),
  ]);
  await tab.getByTestId('whole-versions').locator('summary').click();
  for (const width of [1280, 360]) {
    await tab.setViewportSize({ width, height: 900 });
    await take(tab, `comparison-versions-${width}-${theme}`);
  }
  await session.clear();
}
