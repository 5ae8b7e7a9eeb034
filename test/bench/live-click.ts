/**
 * `npm run bench:live`, the second part: from the click to the complete comparison with 50,000 live articles of the last
 * thirty days and with none, on an article of yesterday, the worker stopped before each click, by turns in one Chromium. The newsroom's stories are
 * bundled, so that both compare the same articles. Beside them, by turns too, an extension that injects an empty script, asks its worker
 * and shows the answer.
 */
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { digestItem } from '../../src/digest/item';
import { buildSegments } from '../../src/index/split';
import { openChromium } from '../browsers/chromium';
import { buildDemo, demoFolder } from '../demo/build-demo';
import { serveLiveNewsroom } from '../demo/live-newsroom';
import { readNewsroom } from '../demo/newsroom';
import { serveNewsroom } from '../demo/server';
import { putStories } from './bundled-stories';
import { liveSegments } from './live-segments';
import { median } from './median';
import { measureOpening, type Opening } from './opening';

const ROUNDS = Number(process.env.ROUNDS ?? 15);
const ARTICLES = Number(process.env.ARTICLES ?? 50_000);
/** Milliseconds for which the popup is left alone: more on a busy machine. */
const UNDISTURBED_MS = Number(process.env.UNDISTURBED ?? 2_500);
const DAYS = 30;
const DAY_MS = 86_400_000;
const today = Math.floor(Date.now() / DAY_MS) * DAY_MS;

const newsroom = readNewsroom();
buildDemo(newsroom, ['chrome']);
const folder = path.join(import.meta.dirname, '../../dist/bench-chrome');
rmSync(folder, { recursive: true, force: true });
cpSync(demoFolder('chrome'), folder, { recursive: true });
const manifest = path.join(folder, 'manifest.json');
const allowed = { ...(JSON.parse(readFileSync(manifest, 'utf8')) as object), host_permissions: ['*://*.example/*'] };
writeFileSync(manifest, JSON.stringify(allowed));

const live = liveSegments(ARTICLES, DAYS, today);
const server = await serveNewsroom(newsroom);
// The newsroom's stories as of yesterday, and bundled as such.
const told = serveLiveNewsroom(server, newsroom, Date.now());
const newsroomEntries = told.map(({ url, story, headline, summary, published, host }) => {
  const outlet = { name: null, domain: host.replace(/^www\./, '') };
  const digest = digestItem({ url, headline, text: summary, published, outlet, language: null });
  return { id: url, story, listedBy: null, digest };
});
putStories(folder, buildSegments(newsroomEntries, 1_000, 'newsroom'));
const read = told.find(({ url }) => url.includes('tern-aground'))?.url ?? newsroom.start;
for (const { segment, bytes } of live)
  server.extra.set(`http://segments.example/${segment.id}`, { body: bytes, type: 'application/octet-stream' });
const browser = await openChromium({ extension: folder, proxy: server.proxy });
try {
  /** Does something in a page of the extension, which is closed again: an open one would keep the popup's process alive. */
  const inOwnPage = async (work: (own: Page) => Promise<void>): Promise<void> => {
    const own = await browser.context.newPage();
    await own.goto(`chrome-extension://${browser.extensionId}/options.html`);
    await own.locator('main[aria-busy=false]').waitFor();
    await work(own);
    await own.close();
  };

  /** Writes into the extension's database, as its store does. */
  const put = (own: Page, shelf: string, key: string, value: object | null): Promise<void> =>
    own.evaluate(
      async ([shelf, key, value]) => {
        const stored = value ?? (await (await fetch(`http://segments.example/${key}`)).blob());
        await new Promise<void>((resolve, reject) => {
          const request = indexedDB.open('second-source');
          request.onsuccess = () => {
            const change = request.result.transaction([shelf], 'readwrite');
            change.objectStore(shelf).put(stored, key);
            change.oncomplete = () => resolve();
            change.onabort = () => reject(change.error);
          };
        });
      },
      [shelf, key, value] as const,
    );
  await inOwnPage(async (own) => {
    for (const { segment } of live) await put(own, 'segments', segment.id, null);
  });
  let generation = 0;
  const lists = { 'with live articles': live.map(({ segment }) => segment), 'bundled alone': [] };

  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  await page.goto(read);
  const empty = await browser.load(path.join(import.meta.dirname, 'empty-extension'));
  const openings = new Map<string, Opening[]>();
  const measure = async (name: string, id: string, round: number): Promise<void> => {
    const opening = await measureOpening(browser, page, id, true, UNDISTURBED_MS);
    if (round >= 0) openings.set(name, [...(openings.get(name) ?? []), opening]); // the first rounds warm up
  };
  for (let round = -2; round < ROUNDS; round++) {
    for (const [name, segments] of Object.entries(lists)) {
      await inOwnPage((own) => put(own, 'records', 'live', { generation: ++generation, segments }));
      await page.bringToFront();
      await measure(name, browser.extensionId, round);
    }
    await measure('empty extension', empty, round);
  }
  const middle = (name: string, what: keyof Opening): number =>
    median((openings.get(name) ?? []).map((opening) => opening[what]));
  const megabytes = live.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1e6;
  console.log(
    `${ARTICLES} live articles of ${DAYS} days, ${megabytes.toFixed(0)} MB; milliseconds from the click, worker stopped, medians of ${ROUNDS}`,
  );
  for (const what of ['painted', 'complete'] as const) {
    const [full, alone, none] = [...Object.keys(lists), 'empty extension'].map((name) => middle(name, what)) as [
      number,
      number,
      number,
    ];
    console.log(
      `${what.padEnd(9)} ${full.toFixed(0)}   with the bundled stories alone ${alone.toFixed(0)}, ratio ${(full / alone).toFixed(2)}   ` +
        `empty extension ${none.toFixed(0)}, ratio ${(full / none).toFixed(2)}`,
    );
  }
} finally {
  await browser.close();
  await server.close();
}
