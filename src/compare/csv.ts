import type { Comparison } from './comparison';
import { countedIn, labelOf } from './label';

const HEAD = [
  'section',
  'row',
  'what',
  'relation',
  'tier',
  'article',
  'outlet',
  'url',
  'published',
  'value',
  'words',
  'sentence',
];
/** A spreadsheet would run what begins with these as a formula; an apostrophe before them keeps it text (OWASP, CSV injection). */
const FORMULA = /^[=+\-@\t\r]/;

type Cell = string | number | null;

/**
 * The comparison as CSV (RFC 4180, lines ended by CRLF): one line for each article of each row, so that a spreadsheet can
 * sort and filter. `row` counts the rows of a section from 1 in their order of weight.
 */
export function comparisonToCsv(comparison: Comparison): string {
  const lines: Cell[][] = [HEAD];
  const at = (article: number): Cell[] => {
    const head = comparison.articles[article];
    return [article, labelOf(comparison, article), head?.url ?? null, head?.published ?? null];
  };
  comparison.figures.forEach((row, i) => {
    for (const v of row.values)
      lines.push([
        'figure',
        i + 1,
        countedIn(row),
        row.update ? 'update' : row.agreement,
        row.tier,
        ...at(v.article),
        v.value,
        v.text,
        v.sentence,
      ]);
  });
  comparison.quotations.forEach((row, i) => {
    for (const v of row.variants)
      lines.push(['quotation', i + 1, row.speaker, row.relation, 'shown', ...at(v.article), null, v.text, v.sentence]);
  });
  comparison.names.forEach((row, i) => {
    for (const m of row.mentions)
      lines.push([
        'name',
        i + 1,
        row.name,
        row.kind,
        'shown',
        ...at(m.article),
        m.mentions,
        roleIn(row, m.article),
        m.sentence,
      ]);
  });
  comparison.statements.forEach((row, i) => {
    lines.push(['statement', i + 1, null, 'states', 'shown', ...at(row.article), null, null, row.sentence]);
    for (const t of row.told_by)
      lines.push(['statement', i + 1, null, 'tells it too', 'shown', ...at(t.article), t.similarity, null, t.sentence]);
    for (const n of row.nearest)
      lines.push([
        'statement',
        i + 1,
        null,
        'not found, nearest',
        'shown',
        ...at(n.article),
        n.similarity,
        null,
        n.sentence,
      ]);
  });
  return lines.map((line) => `${line.map(cell).join(',')}\r\n`).join('');
}

function roleIn(row: Comparison['names'][number], article: number): string | null {
  return row.roles.find((role) => role.article === article)?.role ?? null;
}

function cell(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
