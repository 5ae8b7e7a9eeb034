import { describe, expect, test } from 'vitest';
import type { PolledFeed, Surroundings } from '../../src/feeds/poll';
import { type Progress, pollAll } from '../../src/feeds/poll-all';
import { newFeedState } from '../../src/feeds/state';
import { feedOf } from './feed-server';

const feedAt = (address: string): PolledFeed => ({ state: newFeedState(address), domains: [] });
const never = new AbortController().signal;

/** A world whose answers come when the test lets them, in whatever order. */
interface HeldWorld {
  readonly world: Surroundings;
  readonly asked: readonly string[];
  readonly open: ReadonlyMap<string, () => void>;
  /** Resolves once so many feeds were asked for. */
  readonly askedFor: (count: number) => Promise<void>;
}

function heldWorld(): HeldWorld {
  const asked: string[] = [];
  const open = new Map<string, () => void>();
  const awaited = new Map<number, () => void>();
  const world: Surroundings = {
    fetch: (url, init) =>
      new Promise((done, fail) => {
        asked.push(url);
        const answer = new Response(feedOf(['A'], new URL(url).origin));
        Object.defineProperty(answer, 'url', { value: url });
        open.set(url, () => done(answer));
        init.signal?.addEventListener('abort', () => fail(init.signal?.reason));
        awaited.get(asked.length)?.();
      }),
    now: () => Date.UTC(2026, 2, 10),
    random: () => 0,
    timeOut: () => never,
    interval: 3_600_000,
  };
  const askedFor = (count: number): Promise<void> =>
    new Promise((done) => {
      if (asked.length >= count) done();
      else awaited.set(count, done);
    });
  return { world, asked, open, askedFor };
}

describe('polling many feeds', () => {
  test('so many at once and no more, one at a time of each host, all told with their progress', async () => {
    const addresses = [
      'https://a.example/1',
      'https://a.example/2',
      'https://b.example/1',
      'https://c.example/1',
      'https://d.example/1',
    ];
    const { world, asked, open, askedFor } = heldWorld();
    const told: Progress<PolledFeed>[] = [];
    const all = pollAll(addresses.map(feedAt), world, { atOnce: 3, stop: never, onResult: (p) => void told.push(p) });
    await askedFor(3);
    expect(asked, 'the second feed of a.example waits').toEqual([addresses[0], addresses[2], addresses[3]]);
    open.get('https://b.example/1')?.();
    await askedFor(4);
    expect(asked.at(-1)).toBe('https://d.example/1');
    open.get('https://a.example/1')?.();
    await askedFor(5);
    expect(asked.at(-1)).toBe('https://a.example/2');
    for (const address of addresses) open.get(address)?.();
    await all;
    expect(told.map(({ done, total }) => [done, total])).toEqual([1, 2, 3, 4, 5].map((done) => [done, 5]));
    expect(told.every(({ result }) => result.outcome.kind === 'news')).toBe(true);
  });

  test('stopped, nothing more is asked, and what was being asked is not told', async () => {
    const { world, asked, open, askedFor } = heldWorld();
    const stop = new AbortController();
    const told: string[] = [];
    const feeds = ['https://a.example/1', 'https://b.example/1', 'https://c.example/1'].map(feedAt);
    const all = pollAll(feeds, world, {
      atOnce: 2,
      stop: stop.signal,
      onResult: ({ feed }) => void told.push(feed.state.address),
    });
    await askedFor(2);
    open.get('https://a.example/1')?.();
    await askedFor(3);
    stop.abort();
    await all;
    expect(told).toEqual(['https://a.example/1']);
    expect(asked).toHaveLength(3);
  });

  test('a feed that fails does not keep the others from being read', async () => {
    const { world } = heldWorld();
    const broken: Surroundings = {
      ...world,
      fetch: (url) =>
        url.includes('a.example') ? Promise.reject(new TypeError('fetch failed')) : Promise.resolve(answerFrom(url)),
    };
    const told: string[] = [];
    await pollAll(['https://a.example/1', 'https://b.example/1', 'not an address'].map(feedAt), broken, {
      atOnce: 4,
      stop: never,
      onResult: ({ result }) => void told.push(result.outcome.kind),
    });
    expect(told.sort()).toEqual(['failed', 'failed', 'news']);
  });

  test('where a result cannot be stored, polling ends and the reason is thrown', async () => {
    const { world } = heldWorld();
    const full = new Error('the disk is full');
    let told = 0;
    const polling = pollAll(
      ['https://a.example/1', 'https://b.example/1', 'https://c.example/1'].map(feedAt),
      { ...world, fetch: (url) => Promise.resolve(answerFrom(url)) },
      {
        atOnce: 1,
        stop: never,
        onResult: () => {
          told++;
          throw full;
        },
      },
    );
    await expect(polling).rejects.toBe(full);
    expect(told).toBe(1);
  });

  test('no feeds are polled at once', async () => {
    await pollAll([], heldWorld().world, { atOnce: 2, stop: never, onResult: () => {} });
  });
});

function answerFrom(url: string): Response {
  const answer = new Response(feedOf(['A']));
  return Object.defineProperty(answer, 'url', { value: url.startsWith('https:') ? url : '' });
}
