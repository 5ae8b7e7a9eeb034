/** Small pieces of our own invention that the extension's tests are made of. */
import type { NewsArticle } from '../../src/article/article';
import type { Comparison, FigureRow, FigureValue } from '../../src/compare/comparison';
import type { ArticleHead, Digest } from '../../src/digest/digest';
import type { CoverAnswer } from '../../src/extension/messages';
import type { Match } from '../../src/match/coverage';

export const article = (changes: Partial<NewsArticle> = {}): NewsArticle => ({
  kind: 'article',
  event: null,
  url: 'https://harbour-courier.example/2031/ferry',
  canonical: null,
  headline: 'Ferry service to the islands resumes after storm',
  standfirst: null,
  byline: ['Ada Lindqvist'],
  agencies: [],
  outlet: { name: 'Harbour Courier', domain: 'harbour-courier.example' },
  published: '2031-03-04T09:00:00Z',
  modified: null,
  language: 'en',
  section: null,
  paragraphs: ['The ferry sailed again on Tuesday with 120 passengers.'],
  posts: [],
  truncated: false,
  reason: 'It has a headline and paragraphs.',
  ...changes,
});

export const head = (changes: Partial<ArticleHead> = {}): ArticleHead => {
  const { canonical: _, paragraphs: __, posts: ___, reason: ____, ...rest } = article();
  return { ...rest, slug: null, ...changes };
};

export const digest = (changes: Partial<Digest> = {}): Digest => ({
  article: head(),
  sentences: ['The ferry sailed again on Tuesday with 120 passengers.'],
  paragraphs: [0],
  names: [],
  figures: [],
  quotations: [],
  terms: [],
  ...changes,
});

export const match = (changes: Partial<Match> = {}): Match => ({
  id: 'm1',
  url: 'https://northgate-tribune.example/ferry',
  outlet: { name: 'Northgate Tribune', domain: 'northgate-tribune.example' },
  headline: 'Islands reached by ferry again',
  slug: null,
  published: '2031-03-04T11:00:00Z',
  probability: 0.97,
  via: 'similarity',
  wire: false,
  evidence: { names: ['Port of Sallow'], figures: [], terms: ['ferry'], days: 0.1 },
  ...changes,
});

export const figureValue = (number: number, value: number, changes: Partial<FigureValue> = {}): FigureValue => ({
  article: number,
  sentence: `There were ${value} passengers.`,
  value,
  from: null,
  upper: null,
  qualifier: null,
  text: `${value} passengers`,
  unit: null,
  published: null,
  ...changes,
});

export const figureRow = (values: readonly FigureValue[], changes: Partial<FigureRow> = {}): FigureRow => ({
  label: 'passengers',
  unit: null,
  owner: null,
  agreement: 'differs',
  tier: 'shown',
  update: false,
  values,
  weight: 1,
  ...changes,
});

export const comparison = (changes: Partial<Comparison> = {}): Comparison => ({
  articles: [
    head(),
    head({
      outlet: { name: 'Northgate Tribune', domain: 'northgate-tribune.example' },
      published: '2031-03-04T11:00:00Z',
    }),
  ],
  timeline: [
    { article: 0, published: '2031-03-04T09:00:00Z', first: true },
    { article: 1, published: '2031-03-04T11:00:00Z', first: false },
  ],
  leads: ['The ferry sailed again on Tuesday.', 'Boats reached the islands.'],
  figures: [],
  quotations: [],
  names: [],
  statements: [],
  reprints: [],
  distinctive: { statistic: 'log-likelihood', terms: [] },
  ...changes,
});

/** An answer for a page and the given matches, each with a digest of its own. */
export function answer(matches: readonly Match[], changes: Partial<CoverAnswer> = {}): CoverAnswer {
  const heads = matches.map(({ outlet, headline, published, url }) => head({ outlet, headline, published, url }));
  return {
    page: article(),
    coverage: { decision: matches.length > 0 ? 'match' : 'none', matches, candidates: [] },
    comparison: matches.length > 0 ? comparison({ articles: [head(), ...heads] }) : null,
    versions: [],
    outlets: [head(), ...heads].map(() => ({ country: null, owner: null, ownerKind: 'unknown' as const })),
    facts: [digest(), ...heads.map((one) => digest({ article: one }))],
    origins: matches.map(() => 'bundled'),
    candidateOrigins: [],
    index: { articles: 12, outlets: 4, span: null },
    mode: 'balanced',
    searchTerms: ['Port of Sallow', 'ferry'],
    ...changes,
  };
}
