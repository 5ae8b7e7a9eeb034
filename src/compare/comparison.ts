import type { ArticleHead, NameKind, QuotationKind, Stance } from '../digest/digest';
import type { Moment } from '../time/moment';

/** `article` counts from 0 in the order given; `sentence` is the sentence's text, null where it is not kept. */
export interface Told {
  readonly article: number;
  readonly sentence: string | null;
}

export interface FigureValue extends Told {
  readonly value: number;
  readonly from: number | null;
  readonly upper: number | null;
  readonly qualifier: string | null;
  /** The words of the text. */
  readonly text: string;
  /** Of `value`; outlets may tell one quantity in two units of one family (km, mile). */
  readonly unit: string | null;
  /** The time of report, as the article gives it. */
  readonly published: Moment | null;
}

export type Agreement = 'same' | 'compatible' | 'differs' | 'only';

/** One quantity and what each article says of it. */
export interface FigureRow {
  readonly label: string;
  readonly unit: string | null;
  readonly owner: string | null;
  /** What happened to what is counted ("injured"), where the label does not tell it; absent where no text does. */
  readonly action?: string;
  readonly agreement: Agreement;
  /** `possible`: not sure to be the same quantity; shown folded. */
  readonly tier: 'shown' | 'possible';
  /** The values differ because a growing count was told later: `compatible`, each true at its time. */
  readonly update: boolean;
  readonly values: readonly FigureValue[];
  /** Higher is more telling: a figure that differs in the lead outranks a name in the last paragraph. */
  readonly weight: number;
}

export type QuotationRelation = 'identical' | 'shortened' | 'altered' | 'translated' | 'only';

/** A run of words; `same` false marks what another variant does not have. */
export interface QuotationPart {
  readonly text: string;
  readonly same: boolean;
}

export interface QuotationVariant extends Told {
  readonly text: string;
  /** `text` cut into runs, changed words marked; one run where nothing changed. */
  readonly parts: readonly QuotationPart[];
  readonly speaker: string | null;
  /** False: the words stand in the article's text without marks of quotation (an embedded post, a filing). */
  readonly marked: boolean;
}

export interface QuotationRow {
  readonly speaker: string | null;
  readonly kind: QuotationKind;
  readonly relation: QuotationRelation;
  readonly variants: readonly QuotationVariant[];
  readonly weight: number;
}

export interface NameRow {
  readonly name: string;
  readonly kind: NameKind;
  readonly articles: readonly number[];
  readonly roles: readonly { readonly article: number; readonly role: string }[];
  readonly mentions: readonly {
    readonly article: number;
    readonly mentions: number;
    readonly sentence: string | null;
  }[];
  readonly weight: number;
}

/** Where an article tells what another states. `stance`: how far it vouches for it, absent where it tells it as its own. */
export interface Support extends Told {
  /** 0 to 1. */
  readonly similarity: number;
  readonly stance?: Stance;
}

/** A statement of one article, and who else tells it. */
export interface StatementRow {
  readonly article: number;
  readonly sentence: string;
  /** Articles that tell it too, with their sentence; empty: not found in any other. */
  readonly told_by: readonly Support[];
  /** For each article that does not tell it, its nearest sentence. */
  readonly nearest: readonly (Told & { readonly similarity: number })[];
  /** Articles of which it cannot be said: truncated, of another language, known by facts alone, or neither near nor far. */
  readonly unknown: readonly number[];
  /** How many articles tell it, this one included, reprints of one text counted once, what is only alleged there left out. */
  readonly support: number;
  /** It stands in an opinion piece, and is no report. */
  readonly opinion: boolean;
  readonly weight: number;
}

export interface TimelineEntry {
  readonly article: number;
  readonly published: Moment | null;
  /** Nobody in the comparison published earlier. */
  readonly first: boolean;
}

/** A term that one article uses more than the others together. */
export interface DistinctiveTerm {
  /** Folded and stemmed, as in the digest. */
  readonly term: string;
  /** As the article first writes it; the term itself where its sentence is not kept. */
  readonly word: string;
  readonly count: number;
  /** Uses in all the others together. */
  readonly others: number;
  /** The ratio G2, without unit; above 6.63 it is chance once in a hundred. */
  readonly logLikelihood: number;
}

/** The aligned facts of two or more articles, the most telling rows first. */
export interface Comparison {
  readonly articles: readonly ArticleHead[];
  readonly timeline: readonly TimelineEntry[];
  readonly leads: readonly (string | null)[];
  readonly figures: readonly FigureRow[];
  readonly quotations: readonly QuotationRow[];
  readonly names: readonly NameRow[];
  readonly statements: readonly StatementRow[];
  /** Articles that carry the same text, near enough (reprints of one agency report); groups of two or more. */
  readonly reprints: readonly (readonly number[])[];
  /** For each article its distinctive terms, with the statistic they were found by. */
  readonly distinctive: {
    readonly statistic: 'log-likelihood';
    readonly terms: readonly (readonly DistinctiveTerm[])[];
  };
}
