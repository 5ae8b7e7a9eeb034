import type { Belonging } from './belonging';
import type { FeedNote } from './feed';

/** Why a feed could not be had, in a form that a page can translate; `pollErrorText` says it in English. */
export type PollError =
  | { readonly code: 'no-connection' | 'broken-off'; readonly details: string }
  | { readonly code: 'time-out'; readonly seconds: number }
  | {
      readonly code: 'refused' | 'not-found' | 'gone' | 'too-many-requests' | 'server' | 'status';
      readonly status: number;
    }
  | { readonly code: 'not-allowed-address'; readonly address: string }
  | { readonly code: 'empty' | 'web-page' | 'not-a-feed' | 'cut-off'; readonly details: string }
  | { readonly code: 'foreign'; readonly domains: readonly string[] };

/** An item seen before: a hash of its id, and one of what was said of it. */
export type SeenItem = readonly [id: number, said: number];

/**
 * All that is remembered of a feed between two polls; plain data, to be stored as it is. Times are milliseconds since
 * 1970, null: never.
 */
export interface FeedState {
  /** Where the feed is asked for. */
  readonly address: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** Milliseconds that the feed asked to wait between two requests. */
  readonly ttl: number | null;
  readonly lastTry: number | null;
  readonly lastSuccess: number | null;
  readonly nextTry: number;
  /** In a row. */
  readonly failures: number;
  readonly lastError: PollError | null;
  /** What a person should know of the last answer that was read. */
  readonly notes: readonly FeedNote[];
  /** Where the last answers in a row came from, if from elsewhere, and how many did. */
  readonly redirect: { readonly to: string; readonly times: number } | null;
  readonly belonging: Belonging | null;
  /** Hash of the last body that was read: the same again holds nothing new. */
  readonly body: number | null;
  readonly seen: readonly SeenItem[];
}

/** The state of a feed that was never asked for; it is due at once. */
export function newFeedState(address: string): FeedState {
  return {
    address,
    etag: null,
    lastModified: null,
    ttl: null,
    lastTry: null,
    lastSuccess: null,
    nextTry: 0,
    failures: 0,
    lastError: null,
    notes: [],
    redirect: null,
    belonging: null,
    body: null,
    seen: [],
  };
}
