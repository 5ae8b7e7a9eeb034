import type { NotAnArticle } from './article';

/** A page of which nothing is known but why it was not read. */
export function notAnArticle(url: string | null, reason: string): NotAnArticle {
  return {
    kind: 'not-article',
    event: null,
    url,
    canonical: null,
    headline: null,
    standfirst: null,
    byline: [],
    agencies: [],
    outlet: { name: null, domain: null },
    published: null,
    modified: null,
    language: null,
    section: null,
    paragraphs: [],
    posts: [],
    truncated: false,
    reason,
  };
}
