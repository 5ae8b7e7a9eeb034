import { type ChromiumWithExtension, openChromium } from '../browsers/chromium';
import { answered } from '../browsers/read-popup';
import { allowedFolder, buildAllowed } from '../demo/build-demo';
import { LIBRARY, openLibrary } from '../demo/library';
import type { Newsroom } from '../demo/newsroom';
import type { NewsroomServer } from '../demo/server';
import { PAGES } from '../e2e/session';

type Take = (page: Awaited<ReturnType<ChromiumWithExtension['popup']>>, name: string, whole?: boolean) => Promise<void>;

/**
 * Index packs: what is shown before subscribing and importing, the packs that there are, one whose publisher's key changed,
 * and an account that comes from one.
 * @param wear sets the theme
 */
export async function takePacks(
  newsroom: Newsroom,
  server: NewsroomServer,
  wear: (browser: ChromiumWithExtension, theme: string) => Promise<void>,
  takeIn: (theme: string) => Take,
): Promise<void> {
  buildAllowed('chrome');
  const library = openLibrary(newsroom, server);
  const browser = await openChromium({ extension: allowedFolder('chrome'), proxy: server.proxy });
  try {
    for (const key of ['library.pem', 'other.pem']) library.terminal('index', 'key', '--out', library.file(key));
    library.publish(
      'papers',
      library.lines('papers.jsonl', (url) => url.includes('2026')),
      'library.pem',
    );
    library.terminal(
      'index',
      'build',
      library.lines('old.jsonl', (url) => url.includes('2017')),
      '--out',
      library.file('old.index'),
    );
    for (const theme of ['light', 'dark']) {
      const take = takeIn(theme);
      await wear(browser, theme);
      const options = await browser.context.newPage();
      const takeWide = async (name: string): Promise<void> => {
        for (const width of [780, 360]) {
          await options.setViewportSize({ width, height: 900 });
          await take(options, `${name}-${width}`, true);
        }
      };
      await options.goto(`chrome-extension://${browser.extensionId}/options.html`);
      if (theme === 'light') {
        await options.getByLabel('Address of a pack').fill(LIBRARY);
        await options.getByRole('button', { name: 'Look at it' }).click();
        await options.getByTestId('pack-offer').waitFor();
        await takeWide('packs-offer');
        await options.getByTestId('pack-take').click();
        await options.getByTestId('pack').waitFor();
        await options.getByTestId('pack-update').and(options.locator(':enabled')).waitFor();
        const choose = options.getByLabel('Import from files').and(options.locator(':enabled'));
        await choose.setInputFiles(library.file('old.index'));
        await options.getByTestId('pack-take').click();
        await options.getByTestId('pack').nth(1).waitFor();
      }
      await takeWide('packs');
      if (theme === 'light') library.publish('forged', library.file('papers.jsonl'), 'other.pem');
      await options.getByTestId('pack-update').click();
      await options.getByTestId('pack-trouble').waitFor();
      await options.getByTestId('pack-update').and(options.locator(':enabled')).waitFor();
      await takeWide('packs-other-key');
      const page = await browser.context.newPage();
      await page.goto(PAGES.ferry);
      const popup = await browser.clickButton(page);
      await answered(popup);
      await take(popup, 'popup-from-pack');
      await browser.closePopup();
      for (const one of [page, options]) await one.close();
    }
  } finally {
    await browser.close();
    library.close();
  }
}
