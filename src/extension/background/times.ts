/**
 * When feeds that had nothing new were asked, kept in the session store: a round without news writes nothing to disk.
 * After the browser was closed such feeds may be asked once before their time, with a question that costs them nothing.
 */
import type { FeedState } from '../../feeds/state';
import type { Store } from '../browser';
import { isRecord, list, number, record, ShapeError } from '../shape';

export const TIMES_KEY = 'polled';

/** What an answer without news changes of a feed's state. */
export type Times = Pick<FeedState, 'lastTry' | 'lastSuccess' | 'nextTry'>;

const shape = record({ times: list(number, 3) });

/** States brought up to date by what the session knows of them. */
export function withTimes(states: ReadonlyMap<string, FeedState>, stored: unknown): ReadonlyMap<string, FeedState> {
  const times = isRecord(stored) ? stored : {};
  return new Map(
    [...states].map(([address, state]) => {
      const known = timesFrom(times[address]);
      return [address, known && known.lastTry > (state.lastTry ?? 0) ? { ...state, ...known } : state];
    }),
  );
}

function timesFrom(value: unknown): { lastTry: number; lastSuccess: number; nextTry: number } | null {
  try {
    const [lastTry, lastSuccess, nextTry] = shape({ times: value }, TIMES_KEY).times;
    if (lastTry === undefined || lastSuccess === undefined || nextTry === undefined) return null;
    return { lastTry, lastSuccess, nextTry };
  } catch (error) {
    if (error instanceof ShapeError) return null;
    throw error;
  }
}

/** Keeps the times of feeds that had nothing new. */
export async function keepTimes(store: Pick<Store, 'get' | 'set'>, feeds: ReadonlyMap<string, Times>): Promise<void> {
  if (feeds.size === 0) return;
  const stored = await store.get(TIMES_KEY);
  const added = [...feeds].map(([address, { lastTry, lastSuccess, nextTry }]) => [
    address,
    [lastTry, lastSuccess, nextTry],
  ]);
  await store.set(TIMES_KEY, { ...(isRecord(stored) ? stored : {}), ...Object.fromEntries(added) });
}

/** Redirects beyond this many in a row are told apart by nobody (see poll.ts). */
const TIMES_COUNTED = 3;

/**
 * Whether nothing but its times tells a feed's state from the one before. A feed that asks for a longer wait than the
 * reader set is never taken for that, so that its wish outlasts the browser.
 * @param interval milliseconds between two polls, as set in options
 */
export function onlyTimesDiffer(before: FeedState, after: FeedState, interval: number): boolean {
  if (after.ttl !== null && after.ttl > interval) return false;
  return JSON.stringify(lasting(before)) === JSON.stringify(lasting(after));
}

const lasting = ({ lastTry: _, lastSuccess: __, nextTry: ___, redirect, ...rest }: FeedState): unknown => ({
  ...rest,
  redirect: redirect && { ...redirect, times: Math.min(redirect.times, TIMES_COUNTED) },
});
