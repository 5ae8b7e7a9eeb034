import { webAddress } from './addresses';
import { type PolledFeed, type PollResult, pollFeed, type Surroundings } from './poll';

/** One feed's result as it comes. */
export interface Progress<F extends PolledFeed> {
  readonly feed: F;
  readonly result: PollResult;
  /** Feeds polled so far, this one included, of `total`. */
  readonly done: number;
  readonly total: number;
}

export interface PollAllOptions<F extends PolledFeed> {
  /** Requests at a time, never two to one host. */
  readonly atOnce: number;
  /** Ends the polling: feeds that are being asked are left as they were, the others are not asked. */
  readonly stop: AbortSignal;
  /** Awaited before that place is given to another feed, so that results do not pile up faster than they are stored. */
  readonly onResult: (progress: Progress<F>) => void | Promise<void>;
}

/**
 * Polls feeds in the order given. A feed that fails is told as any other and the rest goes on; what `onResult` throws
 * ends the polling and is thrown. Stopped feeds are not told.
 */
export async function pollAll<F extends PolledFeed>(
  feeds: readonly F[],
  world: Surroundings,
  { atOnce, stop, onResult }: PollAllOptions<F>,
): Promise<void> {
  const waiting = [...feeds];
  const busy = new Set<string>();
  const fault = new AbortController();
  const signal = AbortSignal.any([stop, fault.signal]);
  const running = new Set<Promise<void>>();
  const faults: unknown[] = [];
  let done = 0;

  const poll = async (feed: F, host: string): Promise<void> => {
    try {
      const result = await pollFeed(feed, world, signal);
      if (result.outcome.kind !== 'stopped') await onResult({ feed, result, done: ++done, total: feeds.length });
    } catch (error) {
      faults.push(error);
      fault.abort();
    } finally {
      busy.delete(host);
    }
  };

  while (!signal.aborted && (waiting.length > 0 || running.size > 0)) {
    const place = running.size < Math.max(1, atOnce) ? waiting.findIndex((feed) => !busy.has(hostOf(feed))) : -1;
    const [feed] = place < 0 ? [] : waiting.splice(place, 1);
    if (feed === undefined) {
      await Promise.race(running);
      continue;
    }
    const host = hostOf(feed);
    busy.add(host);
    const task: Promise<void> = poll(feed, host).finally(() => running.delete(task));
    running.add(task);
  }
  await Promise.all(running);
  if (faults.length > 0) throw faults[0];
}

const hostOf = ({ state }: PolledFeed): string => webAddress(state.address)?.host ?? '';
