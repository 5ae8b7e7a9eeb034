import { describe, expect, test, vi } from 'vitest';
import { liveOutlets } from '../../../src/extension/background/live';
import { liveStatus } from '../../../src/extension/background/status';
import { runUpdate } from '../../../src/extension/background/update';
import { UPDATE_KEY } from '../../../src/extension/live-status';
import { StoreError } from '../../../src/extension/storage/database';
import { DEFAULTS } from '../../../src/extension/storage/settings';
import { openSegment } from '../../../src/index/segment';
import { feedAt, type LiveWorld, liveWorld, NOON, rss, serve, type Told } from './live-world';

const MINUTE = 60_000;
const endless = (): AbortSignal => new AbortController().signal;
const update = (world: LiveWorld, which: 'due' | 'all' = 'due'): Promise<void> => runUpdate(which, world, endless());

/** Headlines of all that is stored, in alphabetical order. */
async function stored({ store }: LiveWorld): Promise<readonly string[]> {
  const headlines: string[] = [];
  for (const { id } of (await store.list()).segments) {
    const segment = openSegment((await store.bytes(id)) ?? new ArrayBuffer(0));
    for (let document = 0; document < segment.summary.documents; document++)
      headlines.push(segment.head(document).article.headline ?? '');
  }
  return headlines.sort();
}

const ferry: Told = { path: 'ferry', headline: 'Ferry runs aground off Holm Island' };
const bridge: Told = { path: 'bridge', headline: 'Bridge at Ostrava closed for repairs' };

/** Two outlets with an article each. */
function twoOutlets(): LiveWorld {
  const world = liveWorld();
  serve(world, 'harbour.example', [ferry]);
  serve(world, 'tribune.example', [bridge]);
  return world;
}

describe('an update', () => {
  test('reads the feeds of the chosen outlets and keeps their articles', async () => {
    const world = twoOutlets();
    await update(world);
    expect(await stored(world)).toEqual([bridge.headline, ferry.headline]);
    expect(world.memory.get(UPDATE_KEY)).toEqual({
      ...{ running: false, done: 2, total: 2, articles: 2, stopped: false },
      ...{ started: NOON, finished: NOON },
    });
    expect(await liveStatus(world)).toMatchObject({ articles: 2, outlets: 2, newest: NOON, trouble: null });
  });

  test('asks no feed before it is due, and then keeps what is new beside what was known', async () => {
    const world = twoOutlets();
    await update(world);
    world.time += 59 * MINUTE;
    await update(world);
    expect(world.asked).toHaveLength(2);
    serve(world, 'harbour.example', [{ path: 'verdict', headline: 'Verdict in the museum case' }, ferry]);
    world.time += 10 * MINUTE;
    await update(world);
    expect(world.asked).toHaveLength(4);
    expect(await stored(world)).toEqual([bridge.headline, ferry.headline, 'Verdict in the museum case']);
  });

  test('that the reader wishes asks sooner, but not what a feed or its server asks to be spared', async () => {
    const world = twoOutlets();
    const slow = rss('slow.example', [ferry]).replace('<link>', '<ttl>120</ttl><link>');
    serve(world, 'slow.example', []);
    world.answers.set(feedAt('slow.example'), () => new Response(slow));
    serve(world, 'busy.example', []);
    const busy = { status: 429, headers: { 'retry-after': '7200' } };
    world.answers.set(feedAt('busy.example'), () => new Response('', busy));
    serve(world, 'gone.example', []);
    world.answers.set(feedAt('gone.example'), () => new Response('', { status: 404 }));
    await update(world);
    world.asked.length = 0;
    world.time += 6 * MINUTE;
    await update(world, 'all');
    const hosts = world.asked.map((address) => new URL(address).host).sort();
    expect(hosts).toEqual(['gone.example', 'harbour.example', 'tribune.example']);
  });

  test('with nothing new writes nothing, and is remembered all the same', async () => {
    const world = twoOutlets();
    await update(world);
    const commit = vi.spyOn(world.store, 'commit');
    world.time += 70 * MINUTE;
    await update(world);
    expect(world.asked).toHaveLength(4);
    expect(commit).not.toHaveBeenCalled();
    // Another worker of the same session.
    const later = liveWorld(world);
    Object.assign(later, { answers: world.answers, chosenNow: world.chosenNow, time: world.time + 50 * MINUTE });
    await update(later);
    expect(later.asked).toEqual([]);
    expect((await liveStatus(later)).newest).toBe(world.time);
  });

  test('keeps on disk when a feed was asked that wishes a longer wait than the reader set', async () => {
    const world = liveWorld();
    serve(world, 'slow.example', []);
    const slow = rss('slow.example', [ferry]).replace('<link>', '<ttl>300</ttl><link>');
    world.answers.set(feedAt('slow.example'), () => new Response(slow));
    await update(world);
    world.time += 301 * MINUTE;
    await update(world);
    world.memory.clear(); // the browser was closed
    world.time += 70 * MINUTE;
    await update(world);
    expect(world.asked).toHaveLength(2);
  });

  test('takes a changed article in the place of the old one once its day is folded', async () => {
    const world = liveWorld();
    serve(world, 'harbour.example', [ferry]);
    await update(world);
    for (let hour = 1; hour <= 4; hour++) {
      serve(world, 'harbour.example', [{ ...ferry, summary: `Now ${hour} dead.` }]);
      world.time += 70 * MINUTE;
      await update(world);
    }
    const { segments } = await world.store.list();
    expect(segments).toHaveLength(2);
    const joined = openSegment((await world.store.bytes(segments[1]?.id ?? '')) ?? new ArrayBuffer(0));
    expect(joined.summary.documents).toBe(1);
    expect(joined.entry(0).digest.sentences.join(' ')).toContain('3 dead');
  });

  test('asks nothing where leave is missing, says so, and reads once it is given', async () => {
    const world = twoOutlets();
    world.forbidden = ['*://*.tribune.example/*'];
    await update(world);
    expect(world.asked).toEqual([feedAt('harbour.example')]);
    const { feeds } = await liveStatus(world);
    expect(feeds.map(({ domain, trouble }) => [domain, trouble?.code])).toEqual([
      ['harbour.example', undefined],
      ['tribune.example', 'no-permission'],
    ]);
    world.forbidden = [];
    await update(world);
    expect(await stored(world)).toEqual([bridge.headline, ferry.headline]);
  });

  test('asks nothing without a connection that may be used', async () => {
    const world = twoOutlets();
    const asked: boolean[] = [];
    const unplugged = { ...world, isConnected: (only: boolean) => asked.push(only) < 0 };
    await runUpdate('all', { ...unplugged, settings: async () => ({ ...DEFAULTS, onlyUnmetered: true }) }, endless());
    expect(world.asked).toEqual([]);
    expect(asked).toEqual([true]);
    expect(world.memory.get(UPDATE_KEY)).toMatchObject({ running: false, total: 0 });
  });

  test('forgets outlets that are no longer chosen: their feeds and their articles', async () => {
    const world = twoOutlets();
    await update(world);
    world.chosenNow = world.chosenNow.slice(1);
    await update(world);
    expect(await stored(world)).toEqual([bridge.headline]);
    expect([...(await world.store.feedStates()).keys()]).toEqual([feedAt('tribune.example')]);
    world.chosenNow = [];
    await update(world);
    expect((await world.store.list()).segments).toEqual([]);
  });

  test('keeps what an outlet publishes at another of its domains', async () => {
    const world = liveWorld();
    serve(world, 'harbour.example', []);
    const two = rss('harbour.example', [ferry, bridge]).replaceAll(
      'https://harbour.example/bridge',
      'https://harbour-sport.example/bridge',
    );
    world.answers.set(feedAt('harbour.example'), () => new Response(two));
    await update(world);
    await update(world);
    expect(await stored(world)).toEqual([bridge.headline, ferry.headline]);
  });

  test('drops articles that are too old, and takes none that are', async () => {
    const world = liveWorld();
    const items = [0, 10, 29, 31, 400].map((age) => ({ path: `${age}`, headline: `From ${age} days ago`, age }));
    serve(world, 'harbour.example', items);
    await update(world);
    expect(await stored(world)).toEqual(['From 0 days ago', 'From 10 days ago', 'From 29 days ago']);
    world.time += 2 * 24 * 60 * MINUTE;
    await update(world); // folds by day what has stood for one
    await update(world);
    expect(await stored(world)).toEqual(['From 0 days ago', 'From 10 days ago']);
  });

  test('that is stopped keeps what it has read, and leaves the rest for the next', async () => {
    const world = twoOutlets();
    const stop = new AbortController();
    world.answers.set(feedAt('tribune.example'), async (init) => {
      await new Promise((resolve) => init.signal?.addEventListener('abort', resolve));
      return null;
    });
    const set = world.session.set;
    const stopping = {
      ...world,
      session: {
        ...world.session,
        set: async (key: string, value: unknown) => {
          await set(key, value);
          if ((await world.store.list()).segments.length === 0 && world.asked.length === 2) stop.abort();
        },
      },
      now: () => (world.time += 300), // so that each step is told
    };
    await runUpdate('due', stopping, stop.signal);
    expect(world.memory.get(UPDATE_KEY)).toMatchObject({ running: false, stopped: true });
    expect(await stored(world)).toEqual([ferry.headline]);
    serve(world, 'tribune.example', [bridge]);
    await update(world);
    expect(await stored(world)).toEqual([bridge.headline, ferry.headline]);
  });

  test('makes room for the new where the disk is full, by what is oldest, and says so', async () => {
    const world = liveWorld();
    serve(world, 'harbour.example', [{ ...bridge, age: 3 }]);
    await update(world);
    serve(world, 'harbour.example', [ferry]);
    world.time += 70 * MINUTE;
    const { commit } = world.store;
    vi.spyOn(world.store, 'commit').mockImplementation(async (change) => {
      if (change.add && (await world.store.list()).segments.length > 0) throw new StoreError('quota', 'full');
      return commit(change);
    });
    await update(world);
    expect(await stored(world)).toEqual([ferry.headline]);
    expect(world.troubles).toMatchObject([{ code: 'quota' }]);
  });
});

describe('feeds that mean harm', () => {
  const bombs: Readonly<Record<string, string>> = {
    'entities.example': `<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "${'x'.repeat(1000)}"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]><rss version="2.0"><channel><item><title>&c;</title><link>https://entities.example/a</link></item></channel></rss>`,
    'page.example': '<!doctype html><html><title>Sign in</title></html>',
    'script.example': rss('script.example', [
      { path: 'x', headline: '<![CDATA[<script>alert(1)</script>Harmless words]]>' },
    ]),
    'addresses.example':
      '<rss version="2.0"><channel><item><title>One</title><link>javascript:alert(1)</link></item><item><title>Two</title><link>data:text/html,x</link></item></channel></rss>',
    'many.example': rss(
      'many.example',
      Array.from({ length: 3_000 }, (_, i) => ({ path: `${i}`, headline: `Item ${i}`, summary: '' })),
    ),
  };

  test('are bounded, cleaned or refused, told of one by one, and the rest goes on', async () => {
    const world = twoOutlets();
    for (const [host, body] of Object.entries(bombs)) {
      serve(world, host, []);
      world.answers.set(feedAt(host), () => new Response(body));
    }
    world.answers.set(feedAt('many.example'), () => new Response(bombs['many.example']));
    await update(world);
    const { feeds, articles } = await liveStatus(world);
    const told = new Map(feeds.map(({ domain, trouble, notes }) => [domain, { trouble, notes }]));
    expect(told.get('page.example')?.trouble?.code).toBe('web-page');
    expect(told.get('many.example')?.notes.map(({ code }) => code)).toContain('too-many');
    expect(told.get('addresses.example')?.notes).toMatchObject([{ code: 'no-address', count: 2 }]);
    expect(articles).toBeLessThanOrEqual(2_004);
    const headlines = await stored(world);
    expect(headlines).toContain(ferry.headline);
    expect(headlines).toContain('Harmless words');
    expect(headlines.every((headline) => headline.length <= 1_000 && !headline.includes('<'))).toBe(true);
  });
});

describe('the reader’s outlets', () => {
  test('are updated one at a time; what changed meanwhile is looked at after', async () => {
    const world = twoOutlets();
    const live = liveOutlets(world);
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    world.answers.set(feedAt('harbour.example'), async () => {
      await held;
      return new Response(rss('harbour.example', [ferry]));
    });
    expect(await live.update('due')).toBe(true);
    expect(await live.update('due')).toBe(false);
    serve(world, 'late.example', [{ path: 'a', headline: 'Chosen while the others were read' }]);
    expect(await live.update('due', true)).toBe(false);
    release();
    await vi.waitFor(async () => expect((await stored(world)).length).toBe(3));
    expect(world.asked).toHaveLength(3);
  });

  test('go on where a worker died in the middle', async () => {
    const world = twoOutlets();
    const cut = { running: true, done: 0, total: 2, articles: 0, started: NOON, finished: null, stopped: false };
    world.memory.set(UPDATE_KEY, cut);
    await liveOutlets(world).status();
    await vi.waitFor(() => expect(world.memory.get(UPDATE_KEY)).toMatchObject({ running: false, done: 2 }));
  });

  test('are forgotten whole, in the middle of an update too', async () => {
    const world = twoOutlets();
    const live = liveOutlets(world);
    await live.update('due');
    world.chosenNow = [];
    await live.forget();
    expect((await world.store.list()).segments).toEqual([]);
    expect((await world.store.feedStates()).size).toBe(0);
    expect([...world.memory.keys()]).toEqual([]);
  });

  test('say what is wrong with the store until an update goes well', async () => {
    const world = twoOutlets();
    const live = liveOutlets(world);
    const failing = vi.spyOn(world.store, 'commit').mockRejectedValue(new StoreError('quota', 'full'));
    await live.update('due');
    await vi.waitFor(async () => expect((await live.status()).trouble).toMatchObject({ code: 'quota' }));
    await vi.waitFor(() => expect(world.memory.get(UPDATE_KEY)).toMatchObject({ running: false }));
    failing.mockRestore();
    await vi.waitFor(async () => expect(await live.update('due')).toBe(true));
    await vi.waitFor(async () => expect((await live.status()).trouble).toBeNull());
    expect(await stored(world)).toHaveLength(2);
  });
});
