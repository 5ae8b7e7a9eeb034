/**
 * `npm start`: the demo newsroom in Chromium with the extension. With a display the browser stays until it is closed;
 * without one the extension's button is pressed, and what the popup shows is printed and kept as a picture.
 */
import path from 'node:path';
import { openChromium } from '../browsers/chromium';
import { BrowserMissing, requireBrowser } from '../browsers/install';
import { answered, popupText } from '../browsers/read-popup';
import { buildDemo, demoFolder } from './build-demo';
import { readNewsroom } from './newsroom';
import { serveNewsroom } from './server';

const PICTURE = path.join(import.meta.dirname, '../../dist/demo.png');

const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

async function start(): Promise<void> {
  requireBrowser('chromium');
  const newsroom = readNewsroom();
  buildDemo(newsroom, ['chrome']);
  const server = await serveNewsroom(newsroom);
  const headless = !hasDisplay();
  const browser = await openChromium({
    extension: demoFolder('chrome'),
    proxy: server.proxy,
    headless,
    viewport: null,
  });
  try {
    const page = browser.context.pages()[0] ?? (await browser.context.newPage());
    await page.goto(newsroom.start);
    if (headless) {
      const popup = await browser.clickButton(page);
      await answered(popup);
      await popup.screenshot({ path: PICTURE });
      console.log(await popupText(popup));
      console.log(
        `\nNo display here, so the browser ran without a window. Picture: ${path.relative(process.cwd(), PICTURE)}`,
      );
      return;
    }
    console.log(`The newsroom is open at ${newsroom.start}`);
    console.log('Press the Second Source button (behind the puzzle piece of the toolbar), or Alt+Shift+S.');
    console.log('Other articles: the front page, or any link on it. Close the browser to end.');
    await browser.pressButton(page);
    await new Promise<void>((resolve) => browser.context.once('close', () => resolve()));
  } finally {
    await browser.close();
    await server.close();
  }
}

start().catch((error: unknown) => {
  console.error(error instanceof BrowserMissing ? error.message : error);
  process.exitCode = 1;
});
