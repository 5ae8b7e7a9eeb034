import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Digest } from '../digest/digest';
import { digestItem } from '../digest/item';
import type { LabelledFigure } from './compare-labels';
import { labelLines } from './label-lines';
import { type Labelled, outletOf, readLabelled } from './match-sets';

/** What one speaker said in one go, of which two articles or more print words in marks. */
export interface SharedQuotation {
  readonly speaker: string | null;
  /** `at`: for each stretch in marks the characters of the article's text before it. */
  readonly pieces: readonly { readonly article: number; readonly at: readonly number[] }[];
  /** How what two articles print goes together, wherever they have words in common. */
  readonly pairs: readonly { readonly a: number; readonly b: number; readonly relation: string }[];
}

/** What a careful reader marked in a group of real articles, which are no part of the project: test/labels/README.md. */
export interface RealGroup {
  readonly name: string;
  /** The set of labelled stories that has the articles, without its extension. */
  readonly set: string;
  readonly ids: readonly string[];
  /** No rule was changed because of it. */
  readonly fresh?: boolean;
  /** Every quantity that two articles or more tell. */
  readonly figures: readonly LabelledFigure[];
  readonly quotations: readonly SharedQuotation[];
}

export interface LabelledGroup {
  readonly labels: RealGroup;
  readonly texts: readonly string[];
  readonly digests: readonly Digest[];
}

/** The articles of a folder of sets, each by its set and id. */
export class RealArticles {
  readonly #folder: string;
  readonly #sets = new Map<string, ReadonlyMap<string, Labelled>>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Throws where the set has no such article. */
  of(set: string, id: string): Labelled {
    const articles = this.#sets.get(set) ?? new Map(readLabelled(this.#fileOf(set)).map((one) => [one.id, one]));
    this.#sets.set(set, articles);
    const found = articles.get(id);
    if (!found) throw new Error(`${set} has no article ${id}: the labels are of another edition of it.`);
    return found;
  }

  has(set: string): boolean {
    return existsSync(this.#fileOf(set));
  }

  #fileOf(set: string): string {
    return path.join(this.#folder, `${set}.jsonl`);
  }
}

export const digestOfReal = (article: Labelled): Digest =>
  digestItem({
    url: article.url,
    headline: article.headline,
    text: article.text,
    published: article.published,
    outlet: { name: outletOf(article), domain: null },
    language: article.language,
  });

/** The groups of a file of labels whose articles are in a folder of sets. */
export function labelledGroups(file: string, articles: RealArticles): LabelledGroup[] {
  return labelLines<RealGroup>(file)
    .filter(({ set }) => articles.has(set))
    .map((labels) => {
      const accounts = labels.ids.map((id) => articles.of(labels.set, id));
      return { labels, texts: accounts.map(({ text }) => text), digests: accounts.map(digestOfReal) };
    });
}
