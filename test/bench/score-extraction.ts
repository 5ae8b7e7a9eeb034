/**
 * `npm run score:extraction:chromium -- SET.jsonl.gz [--fold N/M] [--not-fold N/M] [--worst N] [--wrong FIELDS] [--alone] [--out FILE]`:
 * what a reader's browser makes of pages with known text: extraction as the content script runs it, with Readability and
 * defuddle beside it on the same pages, all texts by the same measure, and the time of each.
 */
import { appendFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { chromium, type Page } from 'playwright-core';
import { identify } from '../../src/article/identify';
import { readOptions } from '../../src/training/extraction-options';
import { reportLines, type ScoredPage, scorePage } from '../../src/training/extraction-report';
import { readSet, type TruePage } from '../../src/training/extraction-set';
import { requireBrowser } from '../browsers/install';
import type { PageReading } from './score-in-page';

const ROUNDS = 3;
/** The page's own scripts, pictures and styles stay out: nothing but its markup is read, and nothing is fetched. */
const BARE = { 'content-security-policy': "default-src 'none'", 'content-type': 'text/html; charset=utf-8' };

const options = readOptions(process.argv.slice(2));
const { outputFiles } = await build({
  entryPoints: [path.join(import.meta.dirname, 'score-in-page.ts')],
  bundle: true,
  write: false,
  format: 'iife',
  globalName: 'score',
  target: 'chrome120',
});
const code = outputFiles[0]?.text ?? '';

const browser = await chromium.launch({
  executablePath: requireBrowser('chromium'),
  chromiumSandbox: process.platform !== 'linux' || process.getuid?.() !== 0,
});

async function score(page: Page, from: TruePage): Promise<ScoredPage> {
  await page.unrouteAll();
  let served = false;
  await page.route('**', async (route) => {
    if (served) return route.abort();
    served = true;
    return route.fulfill({ body: from.html, headers: BARE });
  });
  await page.goto(from.url, { waitUntil: 'domcontentloaded' });
  // Not through the page's own evaluation, which its policy forbids.
  const session = await page.context().newCDPSession(page);
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: `${code}; score.readWithAll(${JSON.stringify(from.url)}, ${options.alone ? 1 : ROUNDS}, ${options.alone})`,
    returnByValue: true,
  });
  await session.detach();
  if (exceptionDetails) throw new Error(`${from.url}: ${exceptionDetails.exception?.description}`);
  const { article, texts, milliseconds } = result.value as PageReading;
  const identified = identify(article);
  if (options.out !== null) appendFileSync(options.out, `${JSON.stringify({ id: from.id, ...identified })}\n`);
  return scorePage(from, identified, texts, milliseconds);
}

try {
  if (options.out !== null) rmSync(options.out, { force: true });
  const page = await browser.newPage();
  console.log(`Chromium ${browser.version()}`);
  for (const file of options.sets) {
    const pages = readSet(file)?.filter(options.chosen);
    const rows: ScoredPage[] = [];
    for (const from of pages ?? []) rows.push(await score(page, from));
    if (pages === undefined) console.log(`${file} is not there: skipped.`);
    else for (const line of reportLines(path.basename(file), rows, options)) console.log(line);
  }
} finally {
  await browser.close();
}
