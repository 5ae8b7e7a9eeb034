import type { ArticleHead, Digest, Figure, Name, Quotation } from '../../src/digest/digest';
import { digestItem } from '../../src/digest/item';
import { termsOf } from '../../src/digest/terms';

type Told = { readonly text: string; readonly value: number; readonly label: string } & Partial<Figure>;

interface Parts {
  readonly head?: Partial<ArticleHead>;
  readonly sentences?: readonly string[];
  readonly figures?: readonly Told[];
  readonly quotations?: readonly (Partial<Quotation> & { readonly text: string })[];
  readonly names?: readonly (Partial<Name> & { readonly text: string })[];
}

const HEAD: ArticleHead = {
  url: null,
  headline: null,
  standfirst: null,
  byline: [],
  agencies: [],
  outlet: { name: null, domain: null },
  published: null,
  modified: null,
  language: 'en',
  section: null,
  truncated: false,
  kind: 'article',
  event: null,
  slug: null,
};

const placeOf = (sentences: readonly string[], text: string): number | null => {
  const place = sentences.findIndex((sentence) => sentence.includes(text));
  return place < 0 ? null : place;
};

/** A digest with the given facts; each stands in the sentence that has its words. */
export function digestWith({ head = {}, sentences = [], figures = [], quotations = [], names = [] }: Parts): Digest {
  const article = { ...HEAD, ...head };
  return {
    article,
    sentences,
    paragraphs: sentences.map((_, i) => i),
    figures: figures.map((figure) => ({
      kind: 'count',
      from: null,
      upper: null,
      qualifier: null,
      unit: null,
      owner: null,
      period: null,
      change: false,
      sentence: placeOf(sentences, figure.text),
      ...figure,
    })),
    quotations: quotations.map((quotation) => ({
      speaker: null,
      role: null,
      kind: 'speech',
      sentence: placeOf(sentences, quotation.text),
      ...quotation,
    })),
    names: names.map((name) => ({
      kind: 'person',
      mentions: 1,
      forms: [name.text],
      role: null,
      inHeadline: false,
      sentences: [placeOf(sentences, name.text)].filter((place) => place !== null),
      ...name,
    })),
    terms: termsOf({ headline: article.headline, sentences, language: article.language }),
  };
}

/** Longer words are rarer: enough for rules that ask no more than an order. */
export const rarity = (term: string): number => Math.min(9, 2 + term.length / 2);

/** A report of an outlet of its own, of which nothing but its text is known. */
export const digestOfText = (text: string, outlet: number, language = 'en'): Digest =>
  digestItem({
    url: null,
    headline: null,
    text,
    published: null,
    outlet: { name: `Outlet ${outlet}`, domain: null },
    language,
  });
