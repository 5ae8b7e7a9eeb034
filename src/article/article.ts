import type { Outlet } from '../outlets/outlet';
import type { Moment } from '../time/moment';

/** A post of a social network embedded in an article. It is a quotation with an author, not the outlet's own text. */
export interface EmbeddedPost {
  readonly author: string | null;
  readonly text: string;
  readonly url: string | null;
  /** How many of `paragraphs` come before it. */
  readonly place: number;
}

export interface EventSource {
  readonly name: string;
  readonly url: string;
}

export interface RelatedEvent {
  readonly title: string;
  readonly url: string | null;
  readonly date: Moment | null;
  readonly context: string | null;
}

/** An entry of a current-events portal: what happened on a day, and who reported it. */
export interface EventEntry {
  readonly summary: string;
  readonly date: Moment | null;
  readonly sources: readonly EventSource[];
  readonly related: readonly RelatedEvent[];
}

interface Reading {
  /** Address of the page, as given; null for text without one. */
  readonly url: string | null;
  /** The address that the page itself declares as canonical, unchecked; whoever knows domains decides (identify.ts). */
  readonly canonical: string | null;
  readonly headline: string | null;
  readonly standfirst: string | null;
  /** People only, one entry each, without "By", titles or places. */
  readonly byline: readonly string[];
  /** News agencies credited ("Reuters", "AP"): this is how wire copy is known. */
  readonly agencies: readonly string[];
  readonly outlet: Outlet;
  readonly published: Moment | null;
  readonly modified: Moment | null;
  /** BCP 47 primary language ("en"), null where unknown. */
  readonly language: string | null;
  /** Kind of piece where the page says so. */
  readonly section: 'opinion' | 'analysis' | 'live' | 'sponsored' | null;
  /** Plain text, one entry a paragraph, subheading or list item; boilerplate is gone. */
  readonly paragraphs: readonly string[];
  readonly posts: readonly EmbeddedPost[];
  /** The page shows only part of the text (paywall, "read more"). */
  readonly truncated: boolean;
  /** Where each field of metadata was found ("json-ld", "h1", "meta author"), by the field's name. */
  readonly sources?: Readonly<Record<string, string>>;
  /** Why the page was taken for this kind, in words a person understands. */
  readonly reason: string;
}

export interface NewsArticle extends Reading {
  readonly kind: 'article';
  readonly event: null;
}

export interface EventPage extends Reading {
  readonly kind: 'event-page';
  readonly event: EventEntry;
}

export interface NotAnArticle extends Reading {
  readonly kind: 'not-article';
  readonly event: null;
}

/** What one page says. */
export type Article = NewsArticle | EventPage | NotAnArticle;
