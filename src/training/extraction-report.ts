import type { Article } from '../article/article';
import { f1, mean, type Overlap, overlap, sameDay, sameNames, sameOutlet, sameText } from './extraction-measure';
import { foldOf, type TruePage } from './extraction-set';

/** One page's answers beside its truth. */
export interface ScoredPage extends Overlap {
  readonly page: TruePage;
  /** Text overlap of other extractors on the same page, by their names. */
  readonly others: Readonly<Record<string, Overlap>>;
  /** The page has an article, and it came back as something else or empty. */
  readonly none: boolean;
  readonly fields: Readonly<
    Record<string, { readonly right: boolean; readonly found: unknown; readonly true: unknown }>
  >;
  /** Milliseconds of each extractor, ours under "second source". */
  readonly milliseconds: Readonly<Record<string, number>>;
  /** What went wrong, by extractor, or under "page" where it could not be opened. A failure counts as nothing read. */
  readonly failures: Readonly<Record<string, string>>;
}

/** Sets an article, and other extractors' texts, beside a page's truth. */
export function scorePage(
  page: TruePage,
  article: Article,
  others: Readonly<Record<string, string>>,
  milliseconds: Readonly<Record<string, number>>,
  failures: Readonly<Record<string, string>> = {},
): ScoredPage {
  const { truth } = page;
  const found = article.paragraphs.join('\n\n');
  const fields: Record<string, ScoredPage['fields'][string]> = {};
  const field = (name: string, value: unknown, known: unknown, right: boolean): void => {
    fields[name] = { right, found: value, true: known };
  };
  if (truth.headline) field('headline', article.headline, truth.headline, sameText(article.headline, truth.headline));
  if (truth.byline?.length) field('byline', article.byline, truth.byline, sameNames(article.byline, truth.byline));
  if (truth.published)
    field('published', article.published, truth.published, sameDay(article.published, truth.published));
  if (truth.outlet) field('outlet', article.outlet.name, truth.outlet, sameOutlet(article.outlet.name, truth.outlet));
  return {
    page,
    ...overlap(found, truth.text ?? ''),
    others: Object.fromEntries(Object.entries(others).map(([name, text]) => [name, overlap(text, truth.text ?? '')])),
    none: (truth.text ?? '') !== '' && (article.kind !== 'article' || found === ''),
    fields,
    milliseconds,
    failures,
  };
}

/** How a text counts that an extractor did not give. */
const NOTHING: Overlap = { precision: Number.NaN, recall: 0 };

export interface ReportOptions {
  /** How many of the worst pages are listed. */
  readonly worst: number;
  /** Fields whose wrong answers are listed. */
  readonly wrong: readonly string[];
  /** By how many folds of publishers the set is reported too, 0 for none. */
  readonly folds: number;
}

const share = (rows: readonly ScoredPage[], field: string): string => {
  const known = rows.flatMap(({ fields }) => (fields[field] === undefined ? [] : [fields[field].right ? 1 : 0]));
  return known.length === 0 ? '' : `  ${field} ${mean(known).toFixed(3)}`;
};

function text(overlaps: readonly Overlap[]): string {
  const { f1: f, precision, recall } = f1(overlaps);
  return `F1 ${f.toFixed(4)}  P ${precision.toFixed(4)}  R ${recall.toFixed(4)}`;
}

/** Our own line: text, fields, and the pages that came back as none. */
function figures(rows: readonly ScoredPage[]): string {
  const fields = ['headline', 'byline', 'published', 'outlet'].map((field) => share(rows, field));
  return `${text(rows)}${fields.join('')}  none ${rows.filter(({ none }) => none).length}`;
}

/** The set by folds of publishers, and how far they lie apart. */
function foldLines(rows: readonly ScoredPage[], folds: number): string[] {
  const parts = Array.from({ length: folds }, (_, fold) => rows.filter(({ page }) => foldOf(page, folds) === fold));
  const lines = parts.flatMap((part, fold) =>
    part.length === 0 ? [] : [`  fold ${fold}/${folds}, ${part.length} pages`.padEnd(26).concat(` ${figures(part)}`)],
  );
  const scores = parts.filter((part) => part.length > 0).map((part) => f1(part).f1);
  if (scores.length > 1) {
    const middle = mean(scores);
    const spread = Math.sqrt(scores.reduce((sum, score) => sum + (score - middle) ** 2, 0) / (scores.length - 1));
    lines.push(
      `  ${'F1 over the folds'.padEnd(24)} mean ${middle.toFixed(4)}, standard deviation ${spread.toFixed(4)}`,
    );
  }
  return lines;
}

/** The table of one set: text by each extractor, fields, times, failures, folds, the worst pages and the wrong fields. */
export function reportLines(
  name: string,
  rows: readonly ScoredPage[],
  { worst, wrong, folds }: ReportOptions,
): string[] {
  const lines = [`${name}: ${rows.length} pages`, `  ${'second source'.padEnd(24)} ${figures(rows)}`];
  for (const other of new Set(rows.flatMap(({ others }) => Object.keys(others))))
    lines.push(`  ${other.padEnd(24)} ${text(rows.map(({ others }) => others[other] ?? NOTHING))}`);
  for (const extractor of new Set(rows.flatMap(({ milliseconds }) => Object.keys(milliseconds)))) {
    const times = rows.flatMap(({ milliseconds }) => milliseconds[extractor] ?? []);
    lines.push(`  ms median/p95  ${extractor} ${quantiles(times)}`);
  }
  for (const { page, failures } of rows)
    for (const [what, why] of Object.entries(failures))
      lines.push(`  failed: ${what} on ${page.id} ${page.url}: ${why}`);
  lines.push(...foldLines(rows, folds));
  const lower = (row: ScoredPage): number => Math.min(row.precision || 0, row.recall || 0);
  for (const row of [...rows].sort((a, b) => lower(a) - lower(b)).slice(0, worst)) {
    const others = Object.entries(row.others).map(
      ([other, { precision, recall }]) => `  ${other} P ${precision.toFixed(2)} R ${recall.toFixed(2)}`,
    );
    lines.push(
      `  P ${row.precision.toFixed(2)} R ${row.recall.toFixed(2)}${others.join('')}  ${row.page.id} ${row.page.url}`,
    );
  }
  for (const field of wrong)
    for (const { page, fields: known } of rows) {
      const answer = known[field];
      if (answer === undefined || answer.right) continue;
      lines.push(
        `  ${field}: ${JSON.stringify(answer.found)} | ${JSON.stringify(answer.true)} | ${page.id} ${page.url}`,
      );
    }
  return lines;
}

function quantiles(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): string => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1);
  return `${at(0.5)}/${at(0.95)}`;
}
