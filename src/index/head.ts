import type { ArticleHead } from '../digest/digest';
import type { IndexEntry } from './entry';
import { parse, shortened, text, textOrNull, texts, tuple, unlessZero, word } from './values';

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

/** A document's head as JSON, arrays in a fixed order so that no name is repeated, what is mostly there first. */
export function encodeHead({ id, story, listedBy, digest: { article } }: IndexEntry): string {
  return JSON.stringify(
    shortened([
      shortened([id, story, listedBy]),
      shortened([article.url, article.headline, article.standfirst, article.slug]),
      shortened([article.outlet.domain, article.outlet.name]),
      shortened([article.published, article.language, article.modified]),
      shortened(
        [KINDS.indexOf(article.kind), SECTIONS.indexOf(article.section), article.truncated ? 1 : 0].map(unlessZero),
      ),
      article.byline,
      article.agencies,
    ]),
  );
}

/** @throws IndexError where it is no head. */
export function decodeHead(json: string): DocumentHead {
  const [ids, words, outlet, times, marks, byline, agencies] = tuple(parse(json));
  const [id, story, listedBy] = tuple(ids);
  const [url, headline, standfirst, slug] = tuple(words);
  const [domain, name] = tuple(outlet);
  const [published, language, modified] = tuple(times);
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
