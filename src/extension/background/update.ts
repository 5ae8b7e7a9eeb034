/** One update: the chosen outlets' feeds are asked, what is new in them is digested and kept. */
import type { FeedItem } from '../../feeds/feed';
import { entryOfFeedItem } from '../../feeds/item-digest';
import type { PollResult, Surroundings } from '../../feeds/poll';
import { pollAll } from '../../feeds/poll-all';
import type { IndexEntry } from '../../index/entry';
import { DAY_MS } from '../../time/moment';
import { spanOf } from '../../time/span';
import { originsOf } from '../access/hosts';
import type { Store } from '../browser';
import type { StoreTrouble } from '../live-status';
import type { WhichFeeds } from '../messages';
import type { Chosen } from '../storage/chosen';
import type { LiveStore } from '../storage/live-store';
import type { Settings } from '../storage/settings';
import { batchOf } from './batch';
import { type ChosenFeed, chosenFeeds, feedsToAsk } from './plan';
import { progressOf } from './progress';
import { tidy } from './tidy';
import { keepTimes, onlyTimesDiffer, TIMES_KEY, type Times, withTimes } from './times';

/** What an update needs of the browser and the world. */
export interface UpdateSurroundings extends Pick<Surroundings, 'fetch' | 'now' | 'random' | 'timeOut' | 'policy'> {
  readonly store: LiveStore;
  readonly session: Pick<Store, 'get' | 'set'>;
  readonly chosen: () => Promise<Chosen>;
  readonly settings: () => Promise<Settings>;
  readonly mayFetch: (origins: readonly string[]) => Promise<boolean>;
  /** Whether there is a connection that may be used. */
  readonly isConnected: (onlyUnmetered: boolean) => boolean;
  readonly newId: () => string;
  /** Lets whatever else waits have its turn: a question of the popup must not wait for an update. */
  readonly pause: () => Promise<void>;
  /** Keeps what a person should know of the store, though the update goes on. */
  readonly trouble: (trouble: StoreTrouble) => Promise<void>;
}

/** Requests at a time. Enough to hide slow servers behind others, few enough to leave the reader's connection alone. */
const AT_ONCE = 6;
/** Milliseconds of digesting after which others have their turn. */
const TURN_MS = 30;
const MINUTE = 60_000;

/**
 * Runs one update to its end, or until it is stopped; what was read by then is kept. Feeds that may not be fetched from are
 * not asked. Throws StoreError where the store can keep nothing.
 */
export async function runUpdate(which: WhichFeeds, world: UpdateSurroundings, stop: AbortSignal): Promise<void> {
  const { store, session, now } = world;
  const gone = await store.repair([]);
  if (gone > 0) await world.trouble({ code: 'corrupt', details: `${gone} of the stored segments could not be read` });
  const [chosen, settings, stored, times] = await Promise.all([
    world.chosen(),
    world.settings(),
    store.feedStates(),
    session.get(TIMES_KEY),
  ]);
  const feeds = chosenFeeds(chosen, withTimes(stored, times));
  const configured = new Set(feeds.map((feed) => feed.configured));
  const forgotten = [...stored.keys()].filter((address) => !configured.has(address));
  if (forgotten.length > 0) await store.commit({ forgetFeeds: forgotten });

  const asked = world.isConnected(settings.onlyUnmetered)
    ? await permitted(feedsToAsk(feeds, which, now()), world)
    : [];
  if (asked.length > 0 || which === 'all') await poll(asked, settings, world, stop);
  await tidy({ ...world, feeds: chosenFeeds(chosen, await store.feedStates()), keepDays: settings.keepDays }, stop);
}

async function permitted(feeds: readonly ChosenFeed[], { mayFetch }: UpdateSurroundings): Promise<ChosenFeed[]> {
  const may = await Promise.all(feeds.map(({ state }) => mayFetch(originsOf([state.address]))));
  return feeds.filter((_, at) => may[at]);
}

async function poll(
  feeds: readonly ChosenFeed[],
  { interval, keepDays }: Settings,
  world: UpdateSurroundings,
  stop: AbortSignal,
): Promise<void> {
  const { store, session, now, newId } = world;
  const progress = progressOf(session, now, feeds.length);
  const madeRoom = (details: string): Promise<void> => world.trouble({ code: 'quota', details });
  const batch = batchOf({ store, now, newId, madeRoom });
  const times = new Map<string, Times>();
  const pace = { ...world, interval: interval * MINUTE };
  const oldest = now() - keepDays * DAY_MS;
  await progress.tell({});
  try {
    await pollAll(feeds, pace, {
      atOnce: AT_ONCE,
      stop,
      onResult: async ({ feed, result, done }) => {
        const entries = await digestNews(feed, result, oldest, world, stop);
        if (entries === null) return;
        if (entries.length === 0 && onlyTimesDiffer(feed.state, result.state, pace.interval))
          times.set(feed.configured, result.state);
        else await batch.take(feed.configured, result.state, entries);
        await progress.tell({ done, more: entries.length });
      },
    });
  } finally {
    try {
      await batch.keep();
      await keepTimes(session, times);
    } finally {
      await progress.end(stop.aborted);
    }
  }
}

/** What is new in a feed, digested, without what is too old to be kept; null where the update was stopped meanwhile. */
async function digestNews(
  { outlet }: ChosenFeed,
  { outcome }: PollResult,
  oldest: number,
  { pause, now }: UpdateSurroundings,
  stop: AbortSignal,
): Promise<readonly IndexEntry[] | null> {
  if (outcome.kind !== 'news') return [];
  const source = { outlet, language: outcome.feed.language ?? outlet.language };
  const entries: IndexEntry[] = [];
  let since = now();
  for (const item of [...outcome.fresh, ...outcome.changed]) {
    if (isOld(item, oldest)) continue;
    entries.push(entryOfFeedItem(item, source));
    if (now() - since < TURN_MS) continue;
    await pause();
    if (stop.aborted) return null;
    since = now();
  }
  return entries;
}

function isOld({ published }: FeedItem, oldest: number): boolean {
  const span = published === null ? null : spanOf(published);
  return span !== null && span.end <= oldest;
}
