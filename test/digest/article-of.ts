import type { NewsArticle } from '../../src/article/article';

/** An article with the given paragraphs, everything else unknown. */
export const articleOf = (paragraphs: readonly string[], given: Partial<NewsArticle> = {}): NewsArticle => ({
  kind: 'article',
  event: null,
  url: null,
  canonical: null,
  headline: null,
  standfirst: null,
  byline: [],
  agencies: [],
  outlet: { name: null, domain: null },
  published: null,
  modified: null,
  language: 'en',
  section: null,
  paragraphs,
  posts: [],
  truncated: false,
  reason: 'a test',
  ...given,
});
