/** What the pages show of the reader's outlets and of an update that runs. */
import type { FeedNote } from '../feeds/feed';
import type { PollError } from '../feeds/state';
import type { Span } from '../time/moment';

/** Why a feed has nothing to tell; `no-permission`: the reader has not given leave for its host, or took it back. */
export type FeedTrouble = PollError | { readonly code: 'no-permission'; readonly origin: string };

/** One feed of a chosen outlet. Times are milliseconds since 1970, null: never. */
export interface FeedReport {
  readonly address: string;
  /** Domain of the chosen outlet that it belongs to. */
  readonly domain: string;
  readonly lastTry: number | null;
  readonly lastSuccess: number | null;
  readonly nextTry: number;
  readonly trouble: FeedTrouble | null;
  readonly notes: readonly FeedNote[];
}

/** The store itself is in trouble. */
export interface StoreTrouble {
  readonly code: 'quota' | 'corrupt' | 'unavailable';
  readonly details: string;
}

export interface LiveStatus {
  /** Of the reader's own feeds alone. */
  readonly articles: number;
  readonly outlets: number;
  readonly span: Span | null;
  readonly bytes: number;
  /** The last time that a feed was read, null for never. */
  readonly newest: number | null;
  readonly feeds: readonly FeedReport[];
  readonly trouble: StoreTrouble | null;
}

/** How far an update is; kept in the session store under UPDATE_KEY, so that every page can follow it. */
export interface UpdateProgress {
  readonly running: boolean;
  /** Feeds asked so far, of `total`. */
  readonly done: number;
  readonly total: number;
  /** Articles that were new or changed. */
  readonly articles: number;
  readonly started: number;
  readonly finished: number | null;
  /** Ended by the reader. */
  readonly stopped: boolean;
}

export const UPDATE_KEY = 'update';
