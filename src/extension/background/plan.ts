/** Which feeds an update asks, and what is remembered of each. */
import type { PolledFeed } from '../../feeds/poll';
import { PACE } from '../../feeds/schedule';
import { type FeedState, newFeedState } from '../../feeds/state';
import { outletAt } from '../../outlets/catalogue';
import type { WhichFeeds } from '../messages';
import type { Chosen, ChosenOutlet } from '../storage/chosen';

/** A feed of a chosen outlet. */
export interface ChosenFeed extends PolledFeed {
  /** Its address as the reader's list has it, by which its state is kept; the state's own follows a feed that moved. */
  readonly configured: string;
  readonly outlet: ChosenOutlet;
}

/** Every feed of the chosen outlets once, with its state; one never asked gets a new one. */
export function chosenFeeds(chosen: Chosen, states: ReadonlyMap<string, FeedState>): readonly ChosenFeed[] {
  const feeds = new Map<string, ChosenFeed>();
  for (const outlet of chosen) {
    const domains = [...new Set([outlet.domain, ...(outletAt(outlet.domain)?.domains ?? [])])];
    for (const configured of outlet.feeds)
      if (!feeds.has(configured))
        feeds.set(configured, {
          configured,
          outlet,
          domains,
          state: states.get(configured) ?? newFeedState(configured),
        });
  }
  return [...feeds.values()];
}

/** The feeds to ask now, those that waited longest first. */
export const feedsToAsk = (feeds: readonly ChosenFeed[], which: WhichFeeds, now: number): readonly ChosenFeed[] =>
  feeds
    .filter(({ state }) => state.nextTry <= now || (which === 'all' && mayAskAnyway(state, now)))
    .sort((a, b) => a.state.nextTry - b.state.nextTry);

/**
 * Whether a feed may be asked before its time because the reader wishes it: not before its ttl, nor while the server
 * asks to be left alone. After another failure it may, since the reader may just have mended what was wrong.
 */
function mayAskAnyway({ lastTry, lastError, ttl }: FeedState, now: number): boolean {
  if (lastTry === null) return true;
  if (lastError !== null) return lastError.code !== 'too-many-requests';
  return now >= lastTry + Math.max(PACE.least, Math.min(ttl ?? 0, PACE.longestTtl));
}
