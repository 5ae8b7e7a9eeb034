import type { Article } from '../article/article';
import { f1, mean, type Overlap, overlap, sameDay, sameNames, sameOutlet, sameText } from './extraction-measure';
import type { TruePage } from './extraction-set';

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
}

/** Sets an article, and other extractors' texts, beside a page's truth. */
export function scorePage(
  page: TruePage,
  article: Article,
  others: Readonly<Record<string, string>>,
  milliseconds: Readonly<Record<string, number>>,
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
  };
}

export interface ReportOptions {
  /** How many of the worst pages are listed. */
  readonly worst: number;
  /** Fields whose wrong answers are listed. */
  readonly wrong: readonly string[];
}

/** The table of one set: text by each extractor, fields, times, the worst pages and the wrong fields. */
export function reportLines(name: string, rows: readonly ScoredPage[], { worst, wrong }: ReportOptions): string[] {
  const share = (field: string): string => {
    const known = rows.flatMap((row) => (row.fields[field] === undefined ? [] : [row.fields[field].right ? 1 : 0]));
    return known.length === 0 ? '' : `  ${field} ${mean(known).toFixed(3)}`;
  };
  const text = (overlaps: readonly Overlap[]): string => {
    const { f1: f, precision, recall } = f1(overlaps);
    return `F1 ${f.toFixed(4)}  P ${precision.toFixed(4)}  R ${recall.toFixed(4)}`;
  };
  const fields = ['headline', 'byline', 'published', 'outlet'].map(share).join('');
  const lines = [
    `${name}: ${rows.length} pages`,
    `  ${'second source'.padEnd(24)} ${text(rows)}${fields}  none ${rows.filter((row) => row.none).length}`,
  ];
  for (const other of Object.keys(rows[0]?.others ?? {}))
    lines.push(`  ${other.padEnd(24)} ${text(rows.flatMap(({ others }) => others[other] ?? []))}`);
  for (const extractor of Object.keys(rows[0]?.milliseconds ?? {})) {
    const times = rows.flatMap(({ milliseconds }) => milliseconds[extractor] ?? []);
    lines.push(`  ms median/p95  ${extractor} ${quantiles(times)}`);
  }
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
