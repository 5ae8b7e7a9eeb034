/**
 * `npm run score:extraction:chromium -- SET.jsonl.gz [--fold N/M] [--not-fold N/M] [--folds M] [--worst N] [--wrong FIELDS] [--alone] [--out FILE]`:
 * what a reader's browser makes of pages with known text: extraction as the content script runs it, with Readability and
 * defuddle beside it on the same pages, all texts by the same measure, and the time of each.
 */
import { appendFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { identify } from '../../src/article/identify';
import { notAnArticle } from '../../src/article/not-article';
import { readOptions } from '../../src/training/extraction-options';
import { reportLines, type ScoredPage, scorePage } from '../../src/training/extraction-report';
import { readSet, type TruePage } from '../../src/training/extraction-set';
import { openBarePages } from './bare-pages';
import type { PageReading } from './score-in-page';

const ROUNDS = 3;

const options = readOptions(process.argv.slice(2));
const chromium = await openBarePages('score-in-page.ts');

/** A page that cannot be read counts as read by nobody. */
async function score(from: TruePage): Promise<ScoredPage> {
  const rounds = options.alone ? 1 : ROUNDS;
  const expression = `inPage.readWithAll(${JSON.stringify(from.url)}, ${rounds}, ${options.alone})`;
  const { article, texts, milliseconds, failures } = await chromium
    .read<PageReading>(from, expression)
    .catch((error): PageReading => ({ article: null, texts: {}, milliseconds: {}, failures: { page: String(error) } }));
  const identified = identify(article ?? notAnArticle(from.url, 'It could not be read.'));
  if (options.out !== null) appendFileSync(options.out, `${JSON.stringify({ id: from.id, ...identified })}\n`);
  return scorePage(from, identified, texts, milliseconds, failures);
}

try {
  if (options.out !== null) rmSync(options.out, { force: true });
  console.log(`Chromium ${chromium.version}`);
  for (const file of options.sets) {
    const pages = readSet(file)?.filter(options.chosen);
    const rows: ScoredPage[] = [];
    for (const from of pages ?? []) rows.push(await score(from));
    if (pages === undefined) console.log(`${file} is not there: skipped.`);
    else for (const line of reportLines(path.basename(file), rows, options)) console.log(line);
  }
} finally {
  await chromium.close();
}
