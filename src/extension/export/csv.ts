/** A comparison as a table for a spreadsheet: one line for each fact and article. */
import type { Comparison } from '../../compare/comparison';

const HEAD = ['kind', 'fact', 'agreement', 'outlet', 'value', 'sentence', 'published', 'address'] as const;

interface Line {
  readonly kind: 'figure' | 'quotation' | 'name' | 'statement';
  readonly fact: string;
  readonly agreement: string;
  readonly article: number;
  readonly value: string;
  readonly sentence: string | null;
}

/** RFC 4180: CRLF between lines, quotes doubled. Begins with a byte order mark, without which Excel takes UTF-8 for Latin-1. */
export function comparisonToCsv(comparison: Comparison): string {
  const rows = linesOf(comparison).map((line) => {
    const article = comparison.articles[line.article];
    const outlet = article?.outlet.name ?? article?.outlet.domain ?? '';
    return [
      line.kind,
      line.fact,
      line.agreement,
      outlet,
      line.value,
      line.sentence ?? '',
      article?.published ?? '',
      article?.url ?? '',
    ];
  });
  return `\uFEFF${[HEAD, ...rows].map((cells) => cells.map(cell).join(',')).join('\r\n')}\r\n`;
}

function linesOf(comparison: Comparison): readonly Line[] {
  return [
    ...comparison.figures.flatMap((row) =>
      row.values.map(({ article, text, sentence }): Line => {
        const agreement = row.tier === 'possible' ? `possibly ${row.agreement}` : row.agreement;
        return { kind: 'figure', fact: row.label, agreement, article, value: text, sentence };
      }),
    ),
    ...comparison.quotations.flatMap((row) =>
      row.variants.map(({ article, text, sentence }): Line => {
        return { kind: 'quotation', fact: row.speaker ?? '', agreement: row.relation, article, value: text, sentence };
      }),
    ),
    ...comparison.names.flatMap((row) =>
      row.mentions.map(({ article, sentence }): Line => {
        const role = row.roles.find((one) => one.article === article)?.role ?? '';
        return { kind: 'name', fact: row.name, agreement: '', article, value: role, sentence };
      }),
    ),
    ...comparison.statements.flatMap((row) => [
      statement(row.sentence, row.article, row.sentence, row.told_by.length > 0 ? 'told by others' : 'only'),
      ...row.told_by.map((told) => statement(row.sentence, told.article, told.sentence, 'told by others')),
    ]),
  ];
}

const statement = (fact: string, article: number, sentence: string | null, agreement: string): Line => ({
  kind: 'statement',
  fact,
  agreement,
  article,
  value: '',
  sentence,
});

/** A cell that begins like a formula gets an apostrophe, so that no spreadsheet computes what a page wrote. */
function cell(text: string): string {
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
