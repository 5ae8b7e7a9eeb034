import type { Comparison, FigureRow, QuotationRow, QuotationVariant, StatementRow } from './comparison';
import { countedIn, labelOf } from './label';
import { plainLine, wrapped } from './wrap';

/** How much of each section a reader of a terminal is given; everything is in the JSON. */
const SHOWN = { quotations: 15, names: 30, statements: 12 } as const;

/**
 * The comparison for a terminal: sections in the order a reader asks for them, the most telling lines first, each with its
 * sentence. `width`: columns, 40 at least.
 */
export function comparisonToText(comparison: Comparison, width = 100): string {
  const page = { comparison, width: Math.max(40, width), name: (i: number) => plainLine(labelOf(comparison, i)) };
  return `${[timeline, leads, figures, quotations, names, statements, distinctive, reprints]
    .map((section) => section(page))
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

interface Page {
  readonly comparison: Comparison;
  readonly width: number;
  readonly name: (article: number) => string;
}

const item = ({ width }: Page, text: string): string => wrapped(text, width, '  - ', '    ');
const under = ({ width }: Page, text: string): string => wrapped(text, width, '      ', '      ');

function timeline(page: Page): string[] {
  const { comparison, name } = page;
  const lines = comparison.timeline.map(({ article, published, first }) => {
    const head = comparison.articles[article];
    const when = published ?? 'time unknown';
    const opinion = head?.section === 'opinion' ? ' [opinion]' : '';
    return item(
      page,
      `${when}  ${name(article)}${first ? ' (first)' : ''}${opinion}: ${head?.headline ?? 'no headline known'}`,
    );
  });
  return ['WHO PUBLISHED WHEN', ...lines];
}

function leads(page: Page): string[] {
  const lines = page.comparison.leads.flatMap((lead, i) =>
    lead === null ? [] : [item(page, `${page.name(i)}: ${lead}`)],
  );
  return lines.length > 0 ? ['LEADS', ...lines] : [];
}

const AGREEMENT = {
  differs: 'told differently',
  compatible: 'compatible',
  same: 'the same',
  only: 'only one',
} as const;

function figures(page: Page): string[] {
  const told = page.comparison.figures.filter(({ values }) => values.length > 1);
  const shown = told.filter(({ tier }) => tier === 'shown');
  const possible = told.filter(({ tier, agreement }) => tier === 'possible' && agreement === 'differs');
  return [
    ...(shown.length > 0 ? ['FIGURES', ...shown.flatMap((row) => figure(page, row))] : []),
    ...(possible.length > 0 ? ['POSSIBLY THE SAME QUANTITY', ...possible.flatMap((row) => figure(page, row))] : []),
  ];
}

function figure(page: Page, row: FigureRow): string[] {
  const what = [row.owner, countedIn(row)].filter(Boolean).join(': ') || 'figure';
  const how = row.update ? 'a later report has more' : AGREEMENT[row.agreement];
  return [
    item(page, `${what} (${how})`),
    ...row.values.map(({ article, text, sentence }) =>
      under(page, `${page.name(article)}: ${text}${sentence === null ? '' : ` | ${sentence}`}`),
    ),
  ];
}

const RELATION = {
  identical: 'in the same words',
  shortened: 'shortened',
  altered: 'wording differs, changed words in [brackets]',
  translated: 'translations may differ',
  only: 'only one',
} as const;

function quotations(page: Page): string[] {
  const told = page.comparison.quotations.filter(({ variants }) => variants.length > 1);
  const lines = told.slice(0, SHOWN.quotations).flatMap((row) => quotation(page, row));
  return lines.length > 0 ? ['QUOTATIONS', ...lines] : [];
}

function quotation(page: Page, row: QuotationRow): string[] {
  return [
    item(page, `${row.speaker ?? 'speaker left open'} (${RELATION[row.relation]})`),
    ...row.variants.map((variant) =>
      under(
        page,
        `${page.name(variant.article)}: "${wording(variant, row)}"${variant.marked ? '' : ' (without quotation marks)'}`,
      ),
    ),
  ];
}

function wording({ parts, text }: QuotationVariant, { relation }: QuotationRow): string {
  if (relation !== 'altered') return text;
  return parts.map((part) => (part.same ? part.text : part.text.replace(/^(\s*)(.*?)(\s*)$/su, '$1[$2]$3'))).join('');
}

function names(page: Page): string[] {
  const { comparison, name } = page;
  const some = comparison.names.filter(({ articles }) => articles.length < comparison.articles.length);
  const lines = some.slice(0, SHOWN.names).map((row) => {
    const role = row.roles[0] ? `, ${row.roles[0].role}` : '';
    return item(page, `${row.name}${role}: ${row.articles.map(name).join(', ')}`);
  });
  return lines.length > 0 ? ['NAMES THAT NOT ALL HAVE', ...lines] : [];
}

function statements(page: Page): string[] {
  const lines = page.comparison.statements
    .filter(({ nearest }) => nearest.length > 0)
    .slice(0, SHOWN.statements)
    .flatMap((row) => statement(page, row));
  return lines.length > 0 ? ['TOLD BY SOME, NOT FOUND IN OTHERS', ...lines] : [];
}

function statement(page: Page, row: StatementRow): string[] {
  const also = row.told_by.map(({ article, sentence }) => under(page, `also ${page.name(article)}: ${sentence ?? ''}`));
  const not = row.nearest.map(({ article, sentence }) =>
    under(page, `not found in ${page.name(article)}${sentence === null ? '' : `; nearest: ${sentence}`}`),
  );
  return [item(page, `${page.name(row.article)}: ${row.sentence}`), ...also, ...not];
}

function distinctive(page: Page): string[] {
  const { statistic, terms } = page.comparison.distinctive;
  const lines = terms.flatMap((list, article) =>
    list.length > 0 ? [item(page, `${page.name(article)}: ${list.map(({ word }) => word).join(', ')}`)] : [],
  );
  return lines.length > 0 ? [`WORDS USED MORE THAN BY THE OTHERS (${statistic})`, ...lines] : [];
}

function reprints(page: Page): string[] {
  const lines = page.comparison.reprints.map((group) => item(page, group.map(page.name).join(', ')));
  return lines.length > 0 ? ['THE SAME TEXT, NEAR ENOUGH', ...lines] : [];
}
