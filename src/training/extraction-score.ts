// Scores extraction on pages with known text, in jsdom, with bare Readability beside it in the same run.
//   npm run score:extraction -- SET.jsonl.gz [--fold N/M] [--not-fold N/M] [--worst N] [--wrong headline,byline,published] [--no-bare]
// A fold holds one publisher's pages together: tune on --not-fold 0/5, report --fold 0/5.
import { Readability } from '@mozilla/readability';
import { JSDOM, VirtualConsole } from 'jsdom';
import { identify } from '../article/identify';
import { readPage } from '../article/page';
import { f1, mean, type Overlap, overlap, sameDay, sameNames, sameText } from './extraction-measure';
import { foldOf, readSet, type TruePage } from './extraction-set';

interface Row extends Overlap {
  readonly page: TruePage;
  readonly bare: Overlap | null;
  readonly none: boolean;
  readonly fields: Readonly<
    Record<string, { readonly right: boolean; readonly found: unknown; readonly true: unknown }>
  >;
  readonly milliseconds: number;
  readonly bareMilliseconds: number;
}

const argv = process.argv.slice(2);
const option = (name: string): string | null => {
  const at = argv.indexOf(`--${name}`);
  return at < 0 ? null : (argv.splice(at, 2)[1] ?? '');
};
const [only, not] = [option('fold'), option('not-fold')];
const worst = Number(option('worst') ?? 0);
const wrong = option('wrong');
const bare = !argv.includes('--no-bare');

for (const file of argv.filter((arg) => !arg.startsWith('--'))) {
  const pages = readSet(file);
  if (pages === null) console.log(`${file} is not there: skipped.`);
  else report(file, pages.filter(chosen).map(score));
}

function chosen(page: TruePage): boolean {
  const inFold = (fold: string): boolean => {
    const [number, count] = fold.split('/').map(Number);
    return foldOf(page, count ?? 1) === number;
  };
  return (only === null || inFold(only)) && (not === null || !inFold(not));
}

function score(page: TruePage): Row {
  const { document } = new JSDOM(page.html, { url: page.url, virtualConsole: new VirtualConsole() }).window;
  const start = performance.now();
  const article = identify(readPage(document, { url: page.url }));
  const milliseconds = performance.now() - start;
  const { truth } = page;
  const found = article.paragraphs.join('\n\n');
  const bareStart = performance.now();
  const plain = bare ? (new Readability(document).parse()?.textContent ?? '') : '';
  const bareMilliseconds = performance.now() - bareStart;
  const fields: Record<string, Row['fields'][string]> = {};
  const field = (name: string, value: unknown, known: unknown, right: boolean): void => {
    fields[name] = { right, found: value, true: known };
  };
  if (truth.headline) field('headline', article.headline, truth.headline, sameText(article.headline, truth.headline));
  if (truth.byline?.length) field('byline', article.byline, truth.byline, sameNames(article.byline, truth.byline));
  if (truth.published)
    field('published', article.published, truth.published, sameDay(article.published, truth.published));
  return {
    page,
    ...overlap(found, truth.text ?? ''),
    bare: bare ? overlap(plain, truth.text ?? '') : null,
    none: (truth.text ?? '') !== '' && (article.kind !== 'article' || found === ''),
    fields,
    milliseconds,
    bareMilliseconds,
  };
}

function report(file: string, rows: readonly Row[]): void {
  const own = f1(rows);
  const share = (name: string): string =>
    mean(rows.flatMap((row) => (row.fields[name] === undefined ? [] : [row.fields[name].right ? 1 : 0]))).toFixed(3);
  const line = ({ f1: f, precision, recall }: typeof own): string =>
    `F1 ${f.toFixed(4)}  P ${precision.toFixed(4)}  R ${recall.toFixed(4)}`;
  console.log(`${file}: ${rows.length} pages`);
  console.log(
    `  second source  ${line(own)}  headline ${share('headline')}  byline ${share('byline')}  published ${share('published')}  none ${rows.filter((row) => row.none).length}`,
  );
  if (bare) {
    console.log(`  readability    ${line(f1(rows.flatMap((row) => (row.bare === null ? [] : [row.bare]))))}`);
    const [ours, theirs] = [
      quantiles(rows.map((row) => row.milliseconds)),
      quantiles(rows.map((row) => row.bareMilliseconds)),
    ];
    console.log(`  ms median/p95  second source ${ours}  readability ${theirs}  (jsdom)`);
  }
  const lower = (row: Row): number => Math.min(row.precision || 0, row.recall || 0);
  for (const row of [...rows].sort((a, b) => lower(a) - lower(b)).slice(0, worst))
    console.log(
      `  P ${row.precision.toFixed(2)} R ${row.recall.toFixed(2)}  bare P ${row.bare?.precision.toFixed(2)} R ${row.bare?.recall.toFixed(2)}  ${row.page.id} ${row.page.url}`,
    );
  if (wrong === null) return;
  for (const name of wrong.split(',')) {
    for (const { page, fields } of rows) {
      const field = fields[name];
      if (field === undefined || field.right) continue;
      console.log(`  ${name}: ${JSON.stringify(field.found)} | ${JSON.stringify(field.true)} | ${page.id} ${page.url}`);
    }
  }
}

function quantiles(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): string => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(0);
  return `${at(0.5)}/${at(0.95)}`;
}
