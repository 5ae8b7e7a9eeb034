import type { ArticleHead } from '../digest/digest';
import type { IndexEntry } from './entry';
import { list, parse, text, textOrNull, texts, tuple, word } from './values';

/** What of a document is told in a list of results, without its facts. */
export interface DocumentHead {
  readonly id: string;
  readonly story: string | null;
  readonly listedBy: string | null;
  /** `event` is kept with the facts. */
  readonly article: Omit<ArticleHead, 'event'>;
}

const KINDS = ['article', 'event-page', 'not-article'] as const;
const SECTIONS = [null, 'opinion', 'analysis', 'live', 'sponsored'] as const;

/** A document's head as JSON, an array in a fixed order so that no name is repeated. */
export function encodeHead({ id, story, listedBy, digest: { article } }: IndexEntry): string {
  return JSON.stringify([
    [id, story, listedBy],
    [article.url, article.headline, article.standfirst, article.slug],
    [article.outlet.name, article.outlet.domain],
    [article.published, article.modified, article.language],
    article.byline,
    article.agencies,
    [KINDS.indexOf(article.kind), SECTIONS.indexOf(article.section), article.truncated ? 1 : 0],
  ]);
}

/** @throws IndexError where it is no head. */
export function decodeHead(json: string): DocumentHead {
  const [ids, words, outlet, times, byline, agencies, marks] = list(parse(json), (part) => tuple(part));
  const [id, story, listedBy] = tuple(ids);
  const [url, headline, standfirst, slug] = tuple(words);
  const [name, domain] = tuple(outlet);
  const [published, modified, language] = tuple(times);
  const [kind, section, truncated] = tuple(marks);
  return {
    id: text(id),
    story: textOrNull(story),
    listedBy: textOrNull(listedBy),
    article: {
      url: textOrNull(url),
      headline: textOrNull(headline),
      standfirst: textOrNull(standfirst),
      byline: texts(byline),
      agencies: texts(agencies),
      outlet: { name: textOrNull(name), domain: textOrNull(domain) },
      published: textOrNull(published),
      modified: textOrNull(modified),
      language: textOrNull(language),
      section: word(section, SECTIONS),
      truncated: truncated === 1,
      kind: word(kind, KINDS),
      slug: textOrNull(slug),
    },
  };
}
