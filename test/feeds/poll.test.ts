import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { POLL_LIMITS, type PolledFeed, type PollResult, pollFeed, type Surroundings } from '../../src/feeds/poll';
import { pollErrorText } from '../../src/feeds/poll-error-text';
import { PACE } from '../../src/feeds/schedule';
import { type FeedState, newFeedState } from '../../src/feeds/state';
import { type FeedServer, feedOf, type Handler, startFeedServer } from './feed-server';

const NOW = Date.UTC(2026, 2, 10, 12);
const HOUR = 3_600_000;

let server: FeedServer;
beforeEach(async () => {
  server = await startFeedServer();
});
afterEach(() => server.close());

/** Real fetch, a clock that stands, no chance, and time that runs out only when the test says so. */
const world = (changes: Partial<Surroundings> = {}): Surroundings => ({
  fetch: (url, init) => fetch(url, init),
  now: () => NOW,
  random: () => 0,
  timeOut: () => new AbortController().signal,
  interval: HOUR,
  ...changes,
});

const feedAt = (path: string, state: Partial<FeedState> = {}): PolledFeed => ({
  state: { ...newFeedState(server.at(path)), ...state },
  domains: ['harbour.example'],
});
const never = new AbortController().signal;
const poll = (feed: PolledFeed, changes: Partial<Surroundings> = {}): Promise<PollResult> =>
  pollFeed(feed, world(changes), never);
const again = (result: PollResult): PolledFeed => ({ state: result.state, domains: ['harbour.example'] });
const send =
  (body: string | Uint8Array, headers: Record<string, string> = {}, status = 200): Handler =>
  (_, response) =>
    void response.writeHead(status, headers).end(body);
const codeOf = ({ outcome }: PollResult): string => (outcome.kind === 'failed' ? outcome.error.code : outcome.kind);
const freshOf = ({ outcome }: PollResult): readonly (string | null)[] =>
  outcome.kind === 'news' ? outcome.fresh.map((item) => item.headline) : [];

describe('polling a feed', () => {
  test('what is new is told once; an item told differently is told as changed', async () => {
    server.answer('/f', send(feedOf(['Ferry sails', 'Buoy found'])));
    const first = await poll(feedAt('/f'));
    expect(freshOf(first)).toEqual(['Ferry sails', 'Buoy found']);
    expect(first.state).toMatchObject({ lastSuccess: NOW, lastError: null, failures: 0, nextTry: NOW + HOUR });

    server.answer('/f', send(feedOf(['Tug sinks', 'Ferry sails']).replace('Ferry sails, in short', 'Twice a day')));
    const second = await poll(again(first));
    expect(freshOf(second)).toEqual(['Tug sinks']);
    expect(second.outcome.kind === 'news' && second.outcome.changed.map((item) => item.summary)).toEqual([
      'Twice a day.',
    ]);

    server.answer('/f', send(feedOf(['Buoy found', 'Tug sinks'])));
    expect(codeOf(await poll(again(second))), 'an item that comes back is no news').toBe('unchanged');
  });

  test('a state survives being written as JSON', async () => {
    server.answer('/f', send(feedOf(['Ferry sails']), { etag: '"1"' }));
    const { state } = await poll(feedAt('/f'));
    expect(JSON.parse(JSON.stringify(state))).toEqual(state);
  });

  test('the validators that came are given back, and 304 is nothing new', async () => {
    server.answer('/f', (request, response) => {
      const known = request.headers['if-none-match'] === '"v1"' && request.headers['if-modified-since'] === 'yesterday';
      response
        .writeHead(known ? 304 : 200, { etag: '"v1"', 'last-modified': 'yesterday' })
        .end(known ? '' : feedOf(['A']));
    });
    const first = await poll(feedAt('/f'));
    const second = await poll(again(first));
    expect([codeOf(first), codeOf(second)]).toEqual(['news', 'unchanged']);
    expect(second.state.etag).toBe('"v1"');
  });

  test('the request carries no cookie and no referrer', async () => {
    server.answer('/f', send(feedOf(['A']), { 'set-cookie': 'a=1' }));
    await poll(again(await poll(feedAt('/f'))));
    for (const request of server.requests) {
      expect(request.headers.cookie).toBeUndefined();
      expect(request.headers.referer).toBeUndefined();
    }
  });

  test('the same body again is nothing new, though the server knows no validators; it is not even read', async () => {
    server.answer('/f', send(feedOf(['A'])));
    const first = await poll(feedAt('/f'));
    // Were it read, the forgotten item would be news.
    const second = await poll({ state: { ...first.state, seen: [] }, domains: [] });
    expect(codeOf(second)).toBe('unchanged');
    expect(codeOf(await poll({ state: { ...first.state, seen: [], body: null }, domains: [] }))).toBe('news');
  });

  test.each([
    ['seconds', '120', 120_000],
    ['a date', new Date(NOW + 2 * HOUR).toUTCString(), 2 * HOUR],
    ['nonsense', 'soon', PACE.firstBackOff / 2],
  ])('429 with Retry-After in %s is waited out', async (_, value, wait) => {
    server.answer('/f', send('', { 'retry-after': value }, 429));
    const result = await poll(feedAt('/f'));
    expect(codeOf(result)).toBe('too-many-requests');
    expect(result.state.nextTry).toBe(NOW + Math.max(wait, PACE.least));
  });

  test.each([
    [401, 'refused'],
    [403, 'refused'],
    [404, 'not-found'],
    [410, 'gone'],
    [418, 'status'],
    [500, 'server'],
    [503, 'too-many-requests'],
  ])('status %i is told as %s, in words, and the last success stays', async (status, code) => {
    server.answer('/f', send('', {}, status));
    const result = await poll(feedAt('/f', { lastSuccess: 5, etag: '"v"' }));
    expect(codeOf(result)).toBe(code);
    expect(result.state).toMatchObject({ failures: 1, lastSuccess: 5, lastTry: NOW, etag: '"v"' });
    expect(result.outcome.kind === 'failed' && pollErrorText(result.outcome.error)).toMatch(/\w+ \w+/);
  });

  test('a web page, nothing and rubbish are told as what they are', async () => {
    server.answer(
      '/page',
      send('<!doctype html><html><body>Accept cookies?</body></html>', { 'content-type': 'text/html' }),
    );
    server.answer('/empty', send(''));
    server.answer('/text', send('No feed today.'));
    expect(codeOf(await poll(feedAt('/page')))).toBe('web-page');
    expect(codeOf(await poll(feedAt('/empty')))).toBe('empty');
    expect(codeOf(await poll(feedAt('/text')))).toBe('not-a-feed');
  });

  test('a feed is read whatever type it is served as, packed, and in the encoding of the header', async () => {
    server.answer('/html', send(feedOf(['A']), { 'content-type': 'text/html' }));
    server.answer('/gzip', send(gzipSync(feedOf(['B'])), { 'content-encoding': 'gzip' }));
    const cyrillic = Uint8Array.from([0xcf, 0xe0, 0xf0, 0xee, 0xec]);
    const [head = '', tail = ''] = feedOf(['TITLE']).split('TITLE');
    server.answer(
      '/cp1251',
      send(Buffer.concat([Buffer.from(head), cyrillic, Buffer.from(tail)]), {
        'content-type': 'text/xml; charset=windows-1251',
      }),
    );
    expect(freshOf(await poll(feedAt('/html')))).toEqual(['A']);
    expect(freshOf(await poll(feedAt('/gzip')))).toEqual(['B']);
    expect(freshOf(await poll(feedAt('/cp1251')))).toEqual(['Паром']);
  });
});

describe('bodies that do not end well', () => {
  test('a body without end is read up to the limit, its connection closed, and what came is used', async () => {
    let closed: () => void = () => {};
    const wasClosed = new Promise<void>((done) => {
      closed = done;
    });
    const [head = ''] = feedOf(['First']).split('</channel>');
    server.answer('/endless', (_, response) => {
      response.on('close', closed);
      response.writeHead(200);
      response.write(head);
      const filler = `<!-- ${'x'.repeat(60_000)} -->`;
      const more = (): void => {
        while (response.write(filler));
        response.once('drain', more);
      };
      more();
    });
    const result = await poll(feedAt('/endless'));
    await wasClosed;
    expect(freshOf(result)).toEqual(['First']);
    expect(result.state.notes).toContainEqual({ code: 'cut-off', count: 1 });
    expect(result.state, 'what was cut off is asked for again').toMatchObject({ etag: null, body: null });
  });

  test('100 megabytes that travel as few are cut off at the limit', async () => {
    const body = gzipSync(
      Buffer.concat([Buffer.from(feedOf(['First']).split('</channel>')[0] ?? ''), Buffer.alloc(100_000_000, 32)]),
      { level: 1 },
    );
    expect(body.length).toBeLessThan(POLL_LIMITS.bytes / 10);
    server.answer('/bomb', send(body, { 'content-encoding': 'gzip' }));
    const result = await poll(feedAt('/bomb'));
    expect(freshOf(result)).toEqual(['First']);
    expect(result.state.notes).toContainEqual({ code: 'cut-off', count: 1 });
  });

  test('a slow body ends when its time is over, and is told as such', async () => {
    const time = new AbortController();
    server.answer('/slow', (_, response) => {
      response.writeHead(200);
      response.write('<rss version="2.0"><channel>', () => time.abort());
    });
    const result = await poll(feedAt('/slow'), { timeOut: () => time.signal });
    expect(codeOf(result)).toBe('time-out');
    expect(result.state.nextTry).toBe(NOW + PACE.firstBackOff / 2);
  });

  test('so does a server that never answers', async () => {
    const time = new AbortController();
    server.answer('/silent', () => time.abort());
    expect(codeOf(await poll(feedAt('/silent'), { timeOut: () => time.signal }))).toBe('time-out');
  });

  test('a connection that breaks off, and a server that is not there', async () => {
    server.answer('/broken', (_, response) => {
      response.writeHead(200, { 'content-length': '1000' });
      response.write('<rss version="2.0">', () => response.destroy());
    });
    expect(codeOf(await poll(feedAt('/broken')))).toBe('broken-off');
    const gone = feedAt('/any');
    await server.close();
    const result = await poll(gone);
    expect(codeOf(result)).toBe('no-connection');
    server = await startFeedServer();
  });

  test('stopped in the middle of a body, the state is what it was', async () => {
    const stop = new AbortController();
    server.answer('/slow', (_, response) => {
      response.writeHead(200);
      response.write('<rss', () => stop.abort());
    });
    const feed = feedAt('/slow', { failures: 2 });
    const result = await pollFeed(feed, world(), stop.signal);
    expect(result).toEqual({ state: feed.state, outcome: { kind: 'stopped' } });
  });

  test('a fault of the program itself is thrown, not told as the outlet’s', async () => {
    const fault = new RangeError('ours');
    await expect(poll(feedAt('/f'), { fetch: () => Promise.reject(fault) })).rejects.toBe(fault);
  });
});

describe('redirects', () => {
  const redirect =
    (to: string): Handler =>
    (_, response) =>
      void response.writeHead(301, { location: to }).end();

  test('a move within the outlet is remembered once it was seen three times', async () => {
    server.answer('/old', redirect('/new'));
    server.answer('/new', (_, response) => void response.writeHead(200).end(feedOf(['A'])));
    let result = await poll(feedAt('/old'));
    expect(result.state).toMatchObject({ address: server.at('/old'), redirect: { to: server.at('/new'), times: 1 } });
    result = await poll(again(result));
    expect(result.state.address).toBe(server.at('/old'));
    result = await poll(again(result));
    expect(result.state).toMatchObject({ address: server.at('/new'), redirect: null });
  });

  test('an answer from the reader’s own network is thrown away where the feed was not configured on it', async () => {
    server.answer('/out', redirect(`http://localhost:${server.port}/in`));
    server.answer('/in', send(feedOf(['Secret'])));
    const result = await poll(feedAt('/out'));
    expect(codeOf(result)).toBe('not-allowed-address');
    expect(result.outcome.kind === 'failed' && pollErrorText(result.outcome.error)).toContain(
      `localhost:${server.port}`,
    );
    expect(result.state.seen).toEqual([]);
  });
});

describe('a feed that changes hands', () => {
  test('articles of outlets that it never carried are left out and told', async () => {
    server.answer('/f', send(feedOf(['A', 'B'])));
    const first = await poll(feedAt('/f'));
    const mixed = feedOf(['C']).replace(
      '</channel>',
      `${feedOf(['Spam'], 'https://casino.example').match(/<item>.*<\/item>/)?.[0]}</channel>`,
    );
    server.answer('/f', send(mixed));
    const second = await poll(again(first));
    expect(freshOf(second)).toEqual(['C']);
    expect(second.state.notes).toEqual([{ code: 'foreign', count: 1 }]);

    server.answer('/f', send(feedOf(['Spam'], 'https://casino.example'), { etag: '"new"' }));
    const third = await poll(again(second));
    expect(codeOf(third)).toBe('foreign');
    expect(third.outcome.kind === 'failed' && pollErrorText(third.outcome.error)).toContain('casino.example');
    expect(third.state.etag, 'the server must not say "unchanged" of what was refused').toBeNull();
  });
});
