/**
 * `npm run bench:click`: how long after the click on the toolbar button the popup is painted, and how long until the
 * comparison is complete; beside an extension that injects an empty script, asks its worker and shows the answer, in the
 * same browser, by turns. With the worker stopped before each click, and with it running. With an index of 37,000 articles.
 */
import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';
import { openChromium } from '../browsers/chromium';
import { buildDemo, demoFolder } from '../demo/build-demo';
import { readNewsroom } from '../demo/newsroom';
import { serveNewsroom } from '../demo/server';
import { bundleArticles } from './bundled-stories';
import { median } from './median';
import { measureOpening, type Opening } from './opening';

const ROUNDS = Number(process.env.ROUNDS ?? 15);
/** Milliseconds for which the popup is left alone: more on a busy machine. */
const UNDISTURBED_MS = Number(process.env.UNDISTURBED ?? 1_500);
/** Articles that are bundled beside the newsroom's. */
const ARTICLES = Number(process.env.ARTICLES ?? 37_000);
const newsroom = readNewsroom();
buildDemo(newsroom, ['chrome']);
const folder = path.join(import.meta.dirname, '../../dist/bench-chrome');
rmSync(folder, { recursive: true, force: true });
cpSync(demoFolder('chrome'), folder, { recursive: true });
const bytes = bundleArticles(folder, ARTICLES);
const server = await serveNewsroom(newsroom);
const browser = await openChromium({ extension: folder, proxy: server.proxy });
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
        const opening = await measureOpening(browser, page, id, worker === 'stopped', UNDISTURBED_MS);
        const key = `${name}, worker ${worker}`;
        if (round >= 0) openings.set(key, [...(openings.get(key) ?? []), opening]); // the first round warms up
      }

  const middle = (name: string, worker: string, what: keyof Opening): number =>
    median((openings.get(`${name}, worker ${worker}`) ?? []).map((opening) => opening[what]));
  console.log(
    `${ARTICLES} articles more in the index, ${(bytes / 1e6).toFixed(0)} MB; milliseconds from the click, medians of ${ROUNDS}, headless ${browser.context.browser()?.version()}, ${newsroom.start}`,
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
