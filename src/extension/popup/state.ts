import type { Article } from '../../article/article';
import type { FoundFeed } from '../../feeds/discover';
import type { CoverAnswer, IndexFigures } from '../messages';
import type { Failure } from '../result';
import type { Forbidden } from './forbidden';

/** The page that the popup is about, as far as it must be known again later. */
export interface PageInFront {
  readonly article: Article;
  readonly tabId: number;
  /** A private window: nothing of it is kept. */
  readonly isPrivate: boolean;
  /** Feeds that the page names. */
  readonly feeds: readonly FoundFeed[];
}

/** An account that the reader said is not of this event, so that it can be taken back. */
export interface Removed {
  /** Of the article and its reprints: what is not of this event in one outlet is not in another. */
  readonly ids: readonly string[];
  readonly name: string;
}

/** All that the popup can show. */
export type State =
  | { readonly at: 'reading'; readonly step: 'page' | 'index' }
  | { readonly at: 'forbidden'; readonly why: Forbidden; readonly said: string }
  | { readonly at: 'too-large'; readonly elements: number }
  | { readonly at: 'not-html'; readonly contentType: string }
  | { readonly at: 'not-article'; readonly page: PageInFront; readonly index: IndexFigures | null }
  | {
      readonly at: 'answered';
      readonly page: PageInFront;
      readonly answer: CoverAnswer;
      readonly removed: Removed | null;
    }
  | { readonly at: 'failed'; readonly failure: Failure };
