// Scores extraction on pages with known text, in jsdom, with bare Readability beside it in the same run.
//   npm run score:extraction -- SET.jsonl.gz [--fold N/M] [--not-fold N/M] [--folds M] [--worst N] [--wrong headline,byline,published,outlet] [--alone]
// A fold holds one publisher's pages together. Rules are written by hand, so nothing is fitted anew for each fold: write
// them by the pages of one fold (--fold 0/2 --worst 40) and report the other (--fold 1/2), of which nobody has seen a page.
// --folds 5 shows how far a figure depends on which publishers are asked. Numbers are fitted: npm run tune:extraction.
import { setImmediate as turn } from 'node:timers/promises';
import { Readability } from '@mozilla/readability';
import { JSDOM, VirtualConsole } from 'jsdom';
import { identify } from '../article/identify';
import { readPage } from '../article/page';
import { readOptions } from './extraction-options';
import { reportLines, type ScoredPage, scorePage } from './extraction-report';
import { readSet, type TruePage } from './extraction-set';

const options = readOptions(process.argv.slice(2));

function score(page: TruePage): ScoredPage {
  const { window } = new JSDOM(page.html, { url: page.url, virtualConsole: new VirtualConsole() });
  const { document } = window;
  const start = performance.now();
  const article = identify(readPage(document, { url: page.url }));
  const times: Record<string, number> = { 'second source': performance.now() - start };
  const others: Record<string, string> = {};
  if (!options.alone) {
    const bareStart = performance.now();
    others.readability = new Readability(document).parse()?.textContent ?? '';
    times.readability = performance.now() - bareStart;
  }
  window.close();
  return scorePage(page, article, others, times);
}

for (const file of options.sets) {
  const pages = readSet(file)?.filter(options.chosen);
  const rows: ScoredPage[] = [];
  for (const page of pages ?? []) {
    rows.push(score(page));
    // A page that was read is let go of only once the event loop turns.
    await turn();
  }
  if (pages === undefined) console.log(`${file} is not there: skipped.`);
  else for (const line of reportLines(file, rows, options)) console.log(line);
}
