/** What there is of the reader's outlets, feed by feed. */
import { originPattern } from '../access/hosts';
import type { FeedReport, LiveStatus } from '../live-status';
import { StoreError } from '../storage/database';
import { type LiveList, NO_LIVE_LIST } from '../storage/live';
import { type ChosenFeed, chosenFeeds } from './plan';
import { TIMES_KEY, withTimes } from './times';
import { TROUBLE_KEY, troubleFrom } from './trouble';
import type { UpdateSurroundings } from './update';

export async function liveStatus(
  world: Pick<UpdateSurroundings, 'store' | 'session' | 'chosen' | 'mayFetch'>,
): Promise<LiveStatus> {
  const { store, session } = world;
  const [chosen, times, told] = await Promise.all([world.chosen(), session.get(TIMES_KEY), session.get(TROUBLE_KEY)]);
  let trouble = troubleFrom(told);
  const onFault = (error: unknown): null => {
    if (!(error instanceof StoreError)) throw error;
    trouble = { code: error.code, details: error.message };
    return null;
  };
  const [list, states] = await Promise.all([store.list().catch(onFault), store.feedStates().catch(onFault)]);
  const feeds = chosenFeeds(chosen, withTimes(states ?? new Map(), times));
  const reports = await Promise.all(feeds.map((feed) => reportOf(feed, world)));
  return { ...sizeOf(list ?? NO_LIVE_LIST), newest: newestOf(reports), feeds: reports, trouble };
}

async function reportOf(
  { configured, outlet, state }: ChosenFeed,
  { mayFetch }: Pick<UpdateSurroundings, 'mayFetch'>,
): Promise<FeedReport> {
  const origin = originPattern(state.address);
  const isPermitted = origin !== null && (await mayFetch([origin]));
  return {
    address: configured,
    domain: outlet.domain,
    lastTry: state.lastTry,
    lastSuccess: state.lastSuccess,
    nextTry: state.nextTry,
    trouble: isPermitted ? state.lastError : { code: 'no-permission', origin: origin ?? state.address },
    notes: state.notes,
  };
}

function sizeOf({ segments }: LiveList): Pick<LiveStatus, 'articles' | 'outlets' | 'span' | 'bytes'> {
  const own = segments.filter(({ origin }) => origin.kind === 'feeds');
  const spans = own.map(({ span }) => span).filter((span) => span !== null);
  return {
    articles: own.reduce((sum, { documents }) => sum + documents, 0),
    outlets: new Set(own.flatMap(({ outletHashes }) => outletHashes ?? [])).size,
    bytes: own.reduce((sum, { bytes }) => sum + bytes, 0),
    span:
      spans.length === 0
        ? null
        : { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) },
  };
}

function newestOf(reports: readonly FeedReport[]): number | null {
  const times = reports.map(({ lastSuccess }) => lastSuccess).filter((time) => time !== null);
  return times.length === 0 ? null : Math.max(...times);
}
