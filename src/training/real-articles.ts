import type { Digest } from '../digest/digest';
import type { LabelledName } from './digest-passages';
import { labelLines } from './label-lines';
import { digestOfReal, type RealArticles } from './real-groups';

/** A stretch in marks of a real article. */
export interface RealQuotation {
  /** Characters of the article's text before its first word, and before what follows its last. */
  readonly at: number;
  readonly end: number;
  readonly kind: string;
  readonly speaker: string | null;
  /** What is right as well. */
  readonly speakers?: readonly string[];
  /** One person said it, no body. */
  readonly individual: boolean;
}

export interface RealFigure {
  readonly value: number;
  readonly kind: string;
  /** Nouns that are right, the most likely first; absent where it is not asked. */
  readonly counted?: readonly string[];
  /** Of the headline: a digest keeps it once where the text tells it too. */
  readonly headline?: boolean;
  readonly optional?: boolean;
}

/** What a careful reader marked in a real article, which is no part of the project: test/labels/README.md. */
export interface RealLabels {
  readonly name: string;
  /** The set of labelled stories that has the article, without its extension. */
  readonly set: string;
  readonly id: string;
  /** No rule was changed because of it. */
  readonly fresh?: boolean;
  readonly quotations: readonly RealQuotation[];
  readonly figures: readonly RealFigure[];
  readonly names: readonly LabelledName[];
}

export interface LabelledArticle {
  readonly labels: RealLabels;
  readonly text: string;
  readonly digest: Digest;
}

/** The articles of a file of labels that are in a folder of sets. */
export function labelledArticles(file: string, articles: RealArticles): LabelledArticle[] {
  return labelLines<RealLabels>(file)
    .filter(({ set }) => articles.has(set))
    .map((labels) => {
      const article = articles.of(labels.set, labels.id);
      return { labels, text: article.text, digest: digestOfReal(article) };
    });
}

/** What stands in marks of a stretch that begins and ends inside of them: neither attributions between nor the marks of new paragraphs. */
export const insideMarks = (stretch: string): string =>
  stretch.replace(/([^"”])\s*\n\s*["“]/g, '$1 ').replace(/["”][^"“”]*["“]/g, ' ');
