import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Digest } from '../digest/digest';
import { digestArticle } from '../digest/digest-article';

/** Accounts of one fictional event with the alignments that a careful reader marks. */
export interface LabelledEvent {
  readonly name: string;
  readonly about: string;
  /** Written after the rules were tuned, so that it shows what they do on what they have not seen. */
  readonly after: boolean;
  /** No rule was changed because of it. */
  readonly fresh?: boolean;
  readonly accounts: readonly LabelledAccount[];
  /** Every quantity that two accounts or more tell. `update`: a growing count told later. */
  readonly figures: readonly LabelledFigure[];
  /** Every quotation that two accounts or more have. */
  readonly quotations: readonly {
    readonly relation: string;
    readonly speaker: string | null;
    readonly variants: readonly { readonly article: number; readonly begins: string }[];
  }[];
  /** Names with all the accounts that have them, in any form. */
  readonly names: readonly { readonly name: string; readonly articles: readonly number[] }[];
  /** Sentences that others tell too; what is not listed is told nowhere else. `sentence`: a part of it. */
  readonly statements: readonly {
    readonly article: number;
    readonly sentence: string;
    readonly told_by: readonly number[];
  }[];
}

export interface LabelledFigure {
  readonly label: string;
  readonly agreement: 'same' | 'compatible' | 'differs' | 'update';
  /** A careful reader may take it for one quantity or for two: neither wanted nor wrong. */
  readonly unsure?: boolean;
  readonly values: readonly { readonly article: number; readonly value: number }[];
}

/** Whether a figure has the number of a label: as its value, or as the other number of a score or a range. */
export const hasNumber = (
  { value, upper }: { readonly value: number; readonly upper: number | null },
  wanted: number,
): boolean =>
  [value, upper].some((told) => told !== null && Math.abs(told - wanted) <= 1e-6 * Math.max(1, Math.abs(wanted)));

export interface LabelledAccount {
  readonly outlet: string;
  /** BCP 47 primary language; English where it is absent. */
  readonly language?: string;
  readonly published: string;
  readonly headline: string;
  readonly paragraphs: readonly string[];
}

/** The labelled events of a folder, in the order of their names. */
export function labelledEvents(folder: string): LabelledEvent[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .toSorted()
    .map((file) => JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as LabelledEvent);
}

/** An account as the extension would digest it. */
export function digestOfAccount({ outlet, language, published, headline, paragraphs }: LabelledAccount): Digest {
  return digestArticle({
    kind: 'article',
    event: null,
    url: null,
    canonical: null,
    headline,
    standfirst: null,
    byline: [],
    agencies: [],
    outlet: { name: outlet, domain: null },
    published,
    modified: null,
    language: language ?? 'en',
    section: null,
    paragraphs,
    posts: [],
    truncated: false,
    reason: 'labelled',
  });
}
