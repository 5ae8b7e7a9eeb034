/** The full comparison as a table: facts down the side, articles across. */
import type { Agreement, Comparison, QuotationRelation } from '../../compare/comparison';
import { figureTitle } from './figure-title';
import { quotationText } from './quotation-text';

export const ROW_KINDS = ['figure', 'quotation', 'name', 'statement'] as const;
export type RowKind = (typeof ROW_KINDS)[number];

export interface MatrixRow {
  readonly key: string;
  readonly kind: RowKind;
  /** What is told: a quantity's label, a speaker, a name, a sentence. */
  readonly fact: string;
  readonly standing: Agreement | QuotationRelation | 'possible' | 'told';
  /** One an article, in their order; empty where it does not tell the fact. */
  readonly cells: readonly (readonly Cell[])[];
  /** 0: nobody disagrees; up to 2.5. */
  readonly disagreement: number;
  readonly weight: number;
  /** A statement of an opinion piece, no report. */
  readonly opinion: boolean;
}

export interface Cell {
  /** The value or the words. Empty where telling it is all there is to say. */
  readonly text: string;
  readonly sentence: string | null;
}

/** How far apart two accounts are by what relates them. A fact that one article alone tells is no disagreement. */
const DISTANCE: Readonly<Record<MatrixRow['standing'], number>> = {
  differs: 2,
  altered: 1.5,
  translated: 0.5,
  shortened: 0.5,
  compatible: 0.5,
  possible: 0.5,
  identical: 0,
  same: 0,
  only: 0,
  told: 0,
};

export function matrixOf(comparison: Comparison): readonly MatrixRow[] {
  const count = comparison.articles.length;
  const row = (
    kind: RowKind,
    at: number,
    fact: string,
    standing: MatrixRow['standing'],
    weight: number,
    told: readonly (Cell & { readonly article: number })[],
  ): MatrixRow => {
    const cells = Array.from({ length: count }, (_, article) => told.filter((one) => one.article === article));
    const tellers = cells.filter((cell) => cell.length > 0).length;
    // Of what several tell, what fewer leave out is disagreed on less.
    const silent = tellers > 1 ? (count - tellers) / (2 * count) : 0;
    return {
      key: `${kind}-${at}`,
      kind,
      fact,
      standing,
      cells,
      weight,
      disagreement: DISTANCE[standing] + silent,
      opinion: false,
    };
  };
  return [
    ...comparison.figures.map((figure, at) => {
      const standing = figure.tier === 'possible' ? 'possible' : figure.agreement;
      return row('figure', at, figureTitle(figure), standing, figure.weight, figure.values);
    }),
    ...comparison.quotations.map((quotation, at) =>
      row(
        'quotation',
        at,
        quotation.speaker ?? '',
        quotation.relation,
        quotation.weight,
        quotation.variants.map((variant) => ({ ...variant, text: quotationText(variant.text) })),
      ),
    ),
    ...comparison.names.map((name, at) => {
      const told = name.mentions.map(({ article, sentence }) => {
        const role = name.roles.find((one) => one.article === article)?.role ?? '';
        return { article, sentence, text: role };
      });
      return row('name', at, name.name, 'told', name.weight, told);
    }),
    ...comparison.statements.map((statement, at) => {
      const own = { article: statement.article, sentence: statement.sentence, text: '' };
      const others = statement.told_by.map(({ article, sentence }) => ({ article, sentence, text: '' }));
      const told = row('statement', at, statement.sentence, 'told', statement.weight, [own, ...others]);
      return { ...told, opinion: statement.opinion };
    }),
  ];
}

export type SortBy = 'telling' | 'disagreement';

/** What of the table is shown. */
export interface MatrixView {
  readonly sort: SortBy;
  readonly kinds: readonly RowKind[];
  /** Articles shown as columns, ascending. */
  readonly articles: readonly number[];
}

/** Rows of the wanted kinds that at least one shown article tells, sorted; equal rows keep their order. */
export function viewRows(rows: readonly MatrixRow[], { sort, kinds, articles }: MatrixView): readonly MatrixRow[] {
  const shown = rows.filter(
    (row) => kinds.includes(row.kind) && articles.some((article) => (row.cells[article]?.length ?? 0) > 0),
  );
  const apart = (a: MatrixRow, b: MatrixRow): number => (sort === 'disagreement' ? b.disagreement - a.disagreement : 0);
  return [...shown].sort((a, b) => apart(a, b) || b.weight - a.weight);
}
