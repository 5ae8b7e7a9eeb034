import { entryOfFeedItem, type ItemSource } from '../feeds/item-digest';
import { OpmlError, readOpml, type Subscription } from '../feeds/opml';
import type { PolledFeed, PollResult } from '../feeds/poll';
import { pollAll } from '../feeds/poll-all';
import { pollErrorText } from '../feeds/poll-error-text';
import { PACE } from '../feeds/schedule';
import { newFeedState } from '../feeds/state';
import { registrableDomain } from '../outlets/address';
import { outletAt } from '../outlets/catalogue';
import { InputError } from './exit';
import type { Gathering } from './gathering';
import { decodeText, nameOf, readBytes } from './input';

/** What became of one feed of a list of subscriptions. */
export interface FeedRead {
  readonly address: string;
  readonly title: string | null;
  readonly articles: number;
  readonly error: string | null;
}

/** Requests at a time; never two to one host. */
const AT_ONCE = 6;
/** Says who asks, as a good guest does. */
const USER_AGENT = 'Second Source (index build)';

interface Listed extends PolledFeed {
  readonly subscription: Subscription;
}

/**
 * Asks each feed of a list of subscriptions once, politely, and gathers its items. A feed that fails is told on standard error and
 * in the answer; the rest goes on.
 * @throws InputError where the list cannot be read
 */
export async function gatherFeeds(file: string, gathering: Gathering): Promise<readonly FeedRead[]> {
  const { feeds, refused } = subscriptionsIn(file);
  if (refused > 0) console.error(`${nameOf(file)}: ${refused} entries without a web address`);
  const listed = feeds.map(
    (subscription): Listed => ({ subscription, state: newFeedState(subscription.address), domains: [] }),
  );
  const read = new Map<Listed, FeedRead>();
  await pollAll(
    listed,
    {
      fetch: (url, init) => fetch(url, { ...init, headers: { ...init.headers, 'User-Agent': USER_AGENT } }),
      now: Date.now,
      random: Math.random,
      timeOut: AbortSignal.timeout,
      interval: PACE.usual,
    },
    {
      atOnce: AT_ONCE,
      stop: new AbortController().signal,
      onResult: ({ feed, result }) => {
        const told = gathered(feed.subscription, result, gathering);
        if (told.error !== null) console.error(`${told.address}: ${told.error}`);
        read.set(feed, told);
      },
    },
  );
  return listed.flatMap((feed) => read.get(feed) ?? []);
}

function subscriptionsIn(file: string): ReturnType<typeof readOpml> {
  try {
    return readOpml(decodeText(readBytes(file)));
  } catch (error) {
    if (error instanceof OpmlError) throw new InputError(`${nameOf(file)}: ${error.message}`);
    throw error;
  }
}

function gathered({ address, title, site }: Subscription, { outcome }: PollResult, gathering: Gathering): FeedRead {
  if (outcome.kind === 'failed') return { address, title, articles: 0, error: pollErrorText(outcome.error) };
  if (outcome.kind !== 'news') return { address, title, articles: 0, error: null };
  const source: ItemSource = {
    outlet: outletOf(site ?? outcome.feed.site ?? address, title ?? outcome.feed.title),
    language: outcome.feed.language,
  };
  for (const item of outcome.fresh) gathering.add({ entry: entryOfFeedItem(item, source) });
  return { address, title, articles: outcome.fresh.length, error: null };
}

/** The catalogue's name for an outlet before the list's, which is often that of one section. */
function outletOf(site: string, title: string | null): ItemSource['outlet'] {
  const entry = outletAt(site);
  return { name: entry?.name ?? title, domain: entry?.domains[0] ?? registrableDomain(site) };
}
