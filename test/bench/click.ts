/**
 * `npm run bench:click`: how long after the click on the toolbar button the popup is painted, and how long until the
 * comparison is complete; beside an extension that injects an empty script, asks its worker and shows the answer, in the
 * same browser, by turns. With the worker stopped before each click, and with it running.
 */
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { type ChromiumWithExtension, openChromium } from '../browsers/chromium';
import { buildDemo, demoFolder } from '../demo/build-demo';
import { readNewsroom } from '../demo/newsroom';
import { serveNewsroom } from '../demo/server';
import { median } from './median';

const ROUNDS = Number(process.env.ROUNDS ?? 15);
/** Looking at a popup slows it down: it is left alone this long. */
const UNDISTURBED_MS = 1_500;

interface Opening {
  /** First paint with words in it, and the whole answer; milliseconds after the click. */
  readonly painted: number;
  readonly complete: number;
}

async function measure(browser: ChromiumWithExtension, page: Page, id: string, stopped: boolean): Promise<Opening> {
  if (stopped) await browser.stopWorker(id);
  const clicked = await browser.pressButton(page, id);
  await pause(UNDISTURBED_MS);
  const popup = await browser.popup(id);
  const marks = await popup.evaluate(() => ({
    origin: performance.timeOrigin,
    painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null,
    complete: performance.getEntriesByName('complete')[0]?.startTime ?? null,
  }));
  await browser.closePopup(id);
  if (marks.painted === null || marks.complete === null)
    throw new Error(`The popup of ${id} had not painted, or not completed, after ${UNDISTURBED_MS} ms.`);
  return { painted: marks.origin + marks.painted - clicked, complete: marks.origin + marks.complete - clicked };
}

const newsroom = readNewsroom();
buildDemo(newsroom, ['chrome']);
const server = await serveNewsroom(newsroom);
const browser = await openChromium({ extension: demoFolder('chrome'), proxy: server.proxy });
try {
  const extensions = {
    'Second Source': browser.extensionId,
    Empty: await browser.load(path.join(import.meta.dirname, 'empty-extension')),
  };
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  await page.goto(newsroom.start);
  const openings = new Map<string, Opening[]>();
  for (let round = -1; round < ROUNDS; round++)
    for (const worker of ['stopped', 'running'])
      for (const [name, id] of Object.entries(extensions)) {
        const opening = await measure(browser, page, id, worker === 'stopped');
        const key = `${name}, worker ${worker}`;
        if (round >= 0) openings.set(key, [...(openings.get(key) ?? []), opening]); // the first round warms up
      }

  const middle = (name: string, worker: string, what: keyof Opening): number =>
    median((openings.get(`${name}, worker ${worker}`) ?? []).map((opening) => opening[what]));
  console.log(
    `Milliseconds from the click, medians of ${ROUNDS}, headless ${browser.context.browser()?.version()}, ${newsroom.start}`,
  );
  for (const worker of ['stopped', 'running'])
    for (const what of ['painted', 'complete'] as const) {
      const [ours, empty] = [middle('Second Source', worker, what), middle('Empty', worker, what)];
      console.log(
        `worker ${worker.padEnd(8)} ${what.padEnd(9)} Second Source ${ours.toFixed(0).padStart(4)}   ` +
          `empty extension ${empty.toFixed(0).padStart(4)}   ratio ${(ours / empty).toFixed(2)}`,
      );
    }
} finally {
  await browser.close();
  await server.close();
}
