/**
 * `npm run bench:extract [-- SET.jsonl.gz ..]`: time of extraction beside bare Readability on the same pages in Chromium.
 * Pages are those of the newsroom, and of the sets that are named (lines with `url` and `html`).
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { requireBrowser } from '../browsers/install';
import { fileOf, NEWSROOM_FOLDER, readNewsroom } from '../demo/newsroom';
import { serveNewsroom } from '../demo/server';
import type { Times } from './extract-in-page';
import { median, quantile } from './median';

const ROUNDS = 5;
/** The page's own scripts, pictures and styles stay out: nothing but the reading is to be timed. */
const BARE = { 'content-security-policy': "default-src 'none'" };

interface PageToRead {
  readonly url: string;
  readonly html: string;
}

const newsroom = readNewsroom();
const ownPages = newsroom.articles.map(({ url }) => ({
  url,
  html: readFileSync(path.join(NEWSROOM_FOLDER, fileOf(newsroom, url) ?? ''), 'utf8'),
}));

function pagesOf(set: string): PageToRead[] {
  const bytes = readFileSync(set);
  const lines = (set.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as PageToRead).filter(({ html }) => html);
}

const { outputFiles } = await build({
  entryPoints: [path.join(import.meta.dirname, 'extract-in-page.ts')],
  bundle: true,
  write: false,
  format: 'iife',
  globalName: 'bench',
});
const code = outputFiles[0]?.text ?? '';

const server = await serveNewsroom(newsroom);
const browser = await chromium.launch({
  executablePath: requireBrowser('chromium'),
  chromiumSandbox: process.platform !== 'linux' || process.getuid?.() !== 0,
  proxy: { server: server.proxy, bypass: '<-loopback>' },
});

async function timesOf(pages: readonly PageToRead[]): Promise<Times[]> {
  const times: Times[] = [];
  const page = await browser.newPage();
  for (const [at, { html }] of pages.entries()) {
    const url = `http://bench.example/${at}`;
    server.extra.set(url, { body: html, type: 'text/html; charset=utf-8', headers: BARE });
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    // Not through the page's own evaluation, which its policy forbids.
    const session = await page.context().newCDPSession(page);
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression: `var begun = performance.now(); ${code}; bench.timeReadings(${ROUNDS}, begun)`,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(`${html.slice(0, 200)}: ${exceptionDetails.exception?.description}`);
    times.push(result.value as Times);
    await session.detach();
    server.extra.delete(url);
  }
  await page.close();
  return times;
}

try {
  const sets = process.argv.slice(2);
  console.log(`The script of a click: ${Math.round(code.length / 1000)} kB`);
  const groups = [['newsroom', ownPages] as const, ...sets.map((set) => [path.basename(set), pagesOf(set)] as const)];
  console.log(`Milliseconds a page, each the median of ${ROUNDS} readings, Chromium ${browser.version()}`);
  for (const [name, pages] of groups) {
    const times = await timesOf(pages);
    const row = (pick: (t: Times) => number): string => {
      const values = times.map(pick);
      return `median ${median(values).toFixed(1)}, p95 ${quantile(values, 0.95).toFixed(1)}`;
    };
    const total = (pick: (t: Times) => number): number => times.reduce((sum, t) => sum + pick(t), 0);
    const ratio = median(times.map(({ ours, readability }) => ours / readability));
    console.log(`${name}, ${pages.length} pages`);
    console.log(`  Readability    ${row((t) => t.readability)}`);
    console.log(`  Second Source  ${row((t) => t.ours)}`);
    console.log(`  the first time ${row((t) => t.first)}, after ${row((t) => t.started)} for its script to start`);
    console.log(
      `  ratio          ${(total((t) => t.ours) / total((t) => t.readability)).toFixed(2)} over all, median of the pages' ${ratio.toFixed(2)}`,
    );
  }
} finally {
  await browser.close();
  await server.close();
}
