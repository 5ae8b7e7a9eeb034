import type { Article } from '../../article/article';
import type { FoundFeed } from '../../feeds/discover';
import { articleShape } from '../article-shape';
import { foundFeedsShape } from '../found-feeds-shape';
import { number, oneOf, record, type Shape, text } from '../shape';

/** What the script that runs in the page hands back. */
export type Reading =
  /** `feeds`: those that the page names. */
  | { readonly kind: 'article'; readonly article: Article; readonly feeds: readonly FoundFeed[] }
  /** More elements, deeper nesting or more text than can be read while a person waits. */
  | { readonly kind: 'too-large'; readonly elements: number; readonly depth: number }
  /** A picture, a PDF, a feed: nothing with paragraphs. */
  | { readonly kind: 'not-html'; readonly contentType: string }
  /** A fault of ours. */
  | { readonly kind: 'failed'; readonly details: string };

const kindOf = record({ kind: oneOf(['article', 'too-large', 'not-html', 'failed']) });
const articleOf = record({ article: articleShape, feeds: foundFeedsShape });
const sizeOf = record({ elements: number, depth: number });
const typeOf = record({ contentType: text() });
const faultOf = record({ details: text(100_000) });

export const readingShape: Shape<Reading> = (value, place) => {
  const { kind } = kindOf(value, place);
  switch (kind) {
    case 'article':
      return { kind, ...articleOf(value, place) };
    case 'too-large':
      return { kind, ...sizeOf(value, place) };
    case 'not-html':
      return { kind, ...typeOf(value, place) };
    case 'failed':
      return { kind, ...faultOf(value, place) };
  }
};
