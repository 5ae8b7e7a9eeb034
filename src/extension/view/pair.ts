/** From a comparison of many articles, what concerns the page and one other. Pure selection: nothing is judged anew. */
import type {
  Agreement,
  Comparison,
  FigureRow,
  FigureValue,
  NameRow,
  QuotationRelation,
  QuotationRow,
  QuotationVariant,
  StatementRow,
} from '../../compare/comparison';
import { agreementOf } from '../../compare/figure-value';
import { partsOf } from '../../compare/quotation-parts';
import { relationOf } from '../../compare/quotation-relation';
import { wordingOf } from '../../compare/wording';
import type { Qualifier } from '../../digest/digest';
import type { Knowledge } from './accounts';

/** One quantity as the page and the other article tell it. */
export interface FigurePair {
  readonly row: FigureRow;
  readonly here: readonly FigureValue[];
  readonly there: readonly FigureValue[];
  /** What further articles say of it. */
  readonly elsewhere: readonly FigureValue[];
}

export interface FigurePairs {
  readonly differs: readonly FigurePair[];
  readonly compatible: readonly FigurePair[];
  readonly same: readonly FigurePair[];
  /** Not sure to be the same quantity. */
  readonly possible: readonly FigurePair[];
  readonly onlyHere: readonly FigurePair[];
  readonly onlyThere: readonly FigurePair[];
}

export function pairFigures(comparison: Comparison, other: number): FigurePairs {
  const pairs = comparison.figures.map(
    (row): FigurePair => ({
      row,
      here: row.values.filter(({ article }) => article === 0),
      there: row.values.filter(({ article }) => article === other),
      elsewhere: row.values.filter(({ article }) => article !== 0 && article !== other),
    }),
  );
  const both = pairs.filter(({ here, there }) => here.length > 0 && there.length > 0);
  const agreeing = (agreement: Agreement | null) =>
    both.filter((pair) => pair.row.tier === 'shown' && pairAgreement(pair) === agreement);
  return {
    differs: agreeing('differs'),
    compatible: agreeing('compatible'),
    same: agreeing('same'),
    possible: [...both.filter(({ row }) => row.tier === 'possible'), ...agreeing(null)],
    onlyHere: pairs.filter(({ here, there }) => here.length > 0 && there.length === 0),
    onlyThere: pairs.filter(({ here, there }) => here.length === 0 && there.length > 0),
  };
}

/**
 * Of a row that further articles share, what holds between these two: they may agree where a third differs. Null where it
 * cannot be said, because the two tell it in units of their own.
 */
function pairAgreement({ here, there, elsewhere, row }: FigurePair): Agreement | null {
  if (elsewhere.length === 0 || row.agreement === 'same') return row.agreement;
  if (new Set([...here, ...there].map(({ unit }) => unit)).size > 1) return null;
  const found = new Set(here.flatMap((one) => there.map((two) => agreementOf(plain(one), plain(two)))));
  if (row.update && found.has('differs')) return 'compatible';
  if (found.has('differs')) return 'differs';
  return found.has('compatible') ? 'compatible' : 'same';
}

const QUALIFIERS: readonly Qualifier[] = ['at least', 'at most', 'over', 'under', 'nearly', 'about', 'as many as'];

const plain = ({ value, upper, qualifier, text }: FigureValue) => ({
  value,
  upper,
  text,
  qualifier: QUALIFIERS.find((known) => known === qualifier) ?? null,
});

export interface QuotationPair {
  readonly row: QuotationRow;
  /** What relates these two wordings, whatever a third article made of the words. */
  readonly relation: QuotationRelation;
  readonly here: QuotationVariant;
  readonly there: QuotationVariant;
}

export interface QuotationPairs {
  readonly both: readonly QuotationPair[];
  readonly onlyHere: readonly QuotationVariant[];
  readonly onlyThere: readonly QuotationVariant[];
}

export function pairQuotations(comparison: Comparison, other: number): QuotationPairs {
  const both: QuotationPair[] = [];
  const onlyHere: QuotationVariant[] = [];
  const onlyThere: QuotationVariant[] = [];
  for (const row of comparison.quotations) {
    const here = row.variants.find(({ article }) => article === 0);
    const there = row.variants.find(({ article }) => article === other);
    if (here && there) both.push(quotationPair(row, here, there));
    else if (here) onlyHere.push(here);
    else if (there) onlyThere.push(there);
  }
  return { both, onlyHere, onlyThere };
}

/** Of a quotation that further articles have too, relation and changed words between these two alone. */
function quotationPair(row: QuotationRow, here: QuotationVariant, there: QuotationVariant): QuotationPair {
  if (row.variants.length === 2 || row.relation === 'translated') return { row, relation: row.relation, here, there };
  const relation = relationOf(wordingOf(here.text), wordingOf(there.text))?.relation ?? row.relation;
  const [hereParts = here.parts, thereParts = there.parts] = partsOf([here.text, there.text], relation === 'altered');
  return { row, relation, here: { ...here, parts: hereParts }, there: { ...there, parts: thereParts } };
}

export interface NamePairs {
  readonly both: readonly NameRow[];
  readonly onlyHere: readonly NameRow[];
  readonly onlyThere: readonly NameRow[];
}

/** People, organisations and other names; places say little about an account and are left out. */
export function pairNames(comparison: Comparison, other: number): NamePairs {
  const rows = comparison.names.filter(({ kind }) => kind !== 'place');
  const told = (row: NameRow, article: number): boolean => row.articles.includes(article);
  return {
    both: rows.filter((row) => told(row, 0) && told(row, other)),
    onlyHere: rows.filter((row) => told(row, 0) && !told(row, other)),
    onlyThere: rows.filter((row) => !told(row, 0) && told(row, other)),
  };
}

/** A statement that one of the two tells, with the other's nearest sentence. */
export interface LoneStatement {
  readonly sentence: string;
  readonly nearest: string | null;
  /** Further articles that tell it too. */
  readonly alsoBy: readonly number[];
}

export interface StatementPairs {
  /** Told there, not found on the page; null where the page is truncated, so that nothing can be said. */
  readonly onlyThere: readonly LoneStatement[] | null;
  /** Told on the page, not found there; null where too little of the other is known. */
  readonly onlyHere: readonly LoneStatement[] | null;
}

/** Whether something can be said to be missing: neither from a text cut short, nor from one of which only a part is known. */
export interface Whole {
  readonly here: boolean;
  readonly there: boolean;
}

export function wholeOf(comparison: Comparison, other: number, knowledge: Knowledge): Whole {
  const isCut = (article: number): boolean => comparison.articles[article]?.truncated !== false;
  return { here: !isCut(0), there: !isCut(other) && knowledge === 'text' };
}

export function pairStatements(comparison: Comparison, other: number, whole: Whole): StatementPairs {
  const lone = (from: number, absent: number): readonly LoneStatement[] =>
    comparison.statements.flatMap((row) => loneStatement(row, from, absent) ?? []);
  return {
    onlyThere: whole.here ? lone(other, 0) : null,
    onlyHere: whole.there ? lone(0, other) : null,
  };
}

function loneStatement(row: StatementRow, from: number, absent: number): LoneStatement | null {
  const tellers = new Map(row.told_by.map((told) => [told.article, told.sentence]));
  if (row.article === absent || tellers.has(absent) || row.unknown.includes(absent)) return null;
  const sentence = row.article === from ? row.sentence : tellers.get(from);
  if (!sentence) return null;
  return {
    sentence,
    nearest: row.nearest.find(({ article }) => article === absent)?.sentence ?? null,
    alsoBy: [row.article, ...tellers.keys()].filter((article) => article !== from && article !== absent),
  };
}
