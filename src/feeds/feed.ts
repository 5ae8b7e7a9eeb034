import type { Moment } from '../time/moment';

/** What one item of a feed says of an article. */
export interface FeedItem {
  /** By which the article is known again: its canonical address. */
  readonly id: string;
  /** The address as the feed gives it, made absolute. */
  readonly url: string;
  readonly headline: string | null;
  /** Plain text; paragraphs are set apart by line breaks. */
  readonly summary: string | null;
  readonly published: Moment | null;
  /** The last change that the feed tells of, where it is told apart from the publication. */
  readonly updated: Moment | null;
  /** As the feed writes them, e-mail addresses gone. */
  readonly authors: readonly string[];
  readonly categories: readonly string[];
}

/** Something about the feed that a person should know, though it could be read. `count` is of items. */
export interface FeedNote {
  readonly code: 'dates-dropped' | 'duplicates' | 'no-address' | 'too-many' | 'cut-off' | 'foreign';
  readonly count: number;
}

export interface Feed {
  readonly title: string | null;
  /** The outlet's own address, where the feed gives it. */
  readonly site: string | null;
  /** BCP 47 primary language ("en"), null where the feed does not say. */
  readonly language: string | null;
  /** Milliseconds that the feed asks to wait between two requests (ttl, sy:updatePeriod); null where it does not. */
  readonly ttl: number | null;
  readonly items: readonly FeedItem[];
  /** Items without an http address, or with neither headline nor summary. */
  readonly refused: number;
  readonly notes: readonly FeedNote[];
}

export type FeedErrorCode = 'empty' | 'web-page' | 'not-a-feed' | 'cut-off';

/** The text is no feed that can be read; the message says what it looks like. */
export class FeedError extends Error {
  override readonly name = 'FeedError';
  constructor(
    readonly code: FeedErrorCode,
    message: string,
  ) {
    super(message);
  }
}

/** More than any outlet's feed holds; what is beyond is left unread. Lengths in characters. */
export const FEED_LIMITS = {
  items: 2000,
  title: 1000,
  summary: 20_000,
  address: 4000,
  /** The content of an element that tells something, before markup is taken out of it. */
  element: 200_000,
  /** The content of an element that names somebody or something. */
  name: 300,
  authors: 10,
  categories: 20,
} as const;

/** The note in English, as the terminal prints it. */
export function noteText({ code, count }: FeedNote): string {
  const items = count === 1 ? '1 item' : `${count} items`;
  switch (code) {
    case 'dates-dropped':
      return `${items} dated before 1995 or in the future: the dates are left out`;
    case 'duplicates':
      return `${items} listed more than once: kept once`;
    case 'no-address':
      return `${items} without a web address, or with neither headline nor summary: left out`;
    case 'foreign':
      return `${items} of outlets that this feed never carried before: left out`;
    case 'too-many':
      return `more than ${FEED_LIMITS.items} items: the rest is left unread`;
    case 'cut-off':
      return 'the feed ends in the middle: read as far as it goes';
  }
}
