import { DAY_MS } from '../time/moment';
import type { FeedState, PollError } from './state';

const MINUTE = 60_000;

/** When a feed is asked again, in milliseconds. Chosen for courtesy, not tuned: feeds' own wishes go before them. */
export const PACE = {
  /** Between two requests, however short the person set the interval. */
  least: 5 * MINUTE,
  /** Between two requests where the person set nothing. */
  usual: 60 * MINUTE,
  /** The longest wish of a feed (ttl) that is granted. */
  longestTtl: DAY_MS,
  /** After the first failure; doubled with each further one. */
  firstBackOff: 10 * MINUTE,
  longestBackOff: DAY_MS,
  /** After "gone": looked for now and then, should it have been a slip. */
  gone: 7 * DAY_MS,
  /** The longest wish of a server (Retry-After) that is granted. */
  longestRetryAfter: 7 * DAY_MS,
  /** Waits are lengthened by up to this share, so that feeds polled together do not stay together. */
  jitter: 0.1,
} as const;

/** How often the person wants feeds asked, and what the feed and chance say to it. */
export interface Pace {
  /** Milliseconds between two polls, as set in options. */
  readonly interval: number;
  /** From 0 up to 1. */
  readonly random: () => number;
}

/** When to ask again after an answer: never before the feed's ttl. */
export function nextAfterSuccess(now: number, ttl: number | null, { interval, random }: Pace): number {
  const wait = Math.max(PACE.least, interval, Math.min(ttl ?? 0, PACE.longestTtl));
  return now + Math.round(wait * (1 + PACE.jitter * random()));
}

/**
 * When to ask again after a failure: exponential back-off with jitter (half of the wait fixed, half by chance), never
 * before the server's Retry-After.
 * @param failures in a row, this one included
 */
export function nextAfterFailure(
  now: number,
  failures: number,
  error: PollError,
  retryAfter: number | null,
  random: Pace['random'],
): number {
  if (error.code === 'gone') return now + Math.round(PACE.gone * (1 + PACE.jitter * random()));
  const backOff = Math.min(PACE.longestBackOff, PACE.firstBackOff * 2 ** Math.min(failures - 1, 20));
  const jittered = backOff / 2 + (backOff / 2) * random();
  const asked = Math.min(retryAfter ?? 0, PACE.longestRetryAfter) * (1 + PACE.jitter * random());
  return now + Math.round(Math.max(PACE.least, asked, jittered));
}

/** The feeds that may be asked now, those that waited longest first. */
export function dueFeeds<F extends { readonly state: FeedState }>(feeds: readonly F[], now: number): readonly F[] {
  return feeds.filter(({ state }) => state.nextTry <= now).sort((a, b) => a.state.nextTry - b.state.nextTry);
}
