import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ASK_LIMITS } from '../../src/feeds/ask-once';
import { type FindWorld, findFeeds } from '../../src/feeds/find-feeds';
import { typedAddresses } from '../../src/feeds/typed-address';
import { type FeedServer, feedOf, startFeedServer } from './feed-server';

let server: FeedServer;
beforeAll(async () => {
  server = await startFeedServer();
});
afterAll(() => server.close());

const world: FindWorld = {
  fetch: (url, init) => fetch(url, init),
  now: () => Date.UTC(2026, 2, 4),
  timeOut: (ms) => AbortSignal.timeout(ms),
  parse: (html) => new JSDOM(html).window.document,
};
const never = new AbortController().signal;

const page = (head: string): string => `<!doctype html><html lang="en-GB"><head>${head}</head><body><p>News</p></body>`;
const serve = (path: string, body: string, type = 'text/html'): void =>
  server.answer(path, (_, response) => response.writeHead(200, { 'content-type': type }).end(body));

describe('the feeds of an address', () => {
  test('are those that its page names, with their titles, the outlet by its own name', async () => {
    serve(
      '/named',
      page(
        '<title>Front page</title><meta property="og:site_name" content="Harbour Courier"><link rel="alternate" type="application/rss+xml" title="All news" href="/all.xml"><link rel="alternate" type="application/atom+xml" href="/sport.xml">',
      ),
    );
    expect(await findFeeds(server.at('/named'), world, never)).toEqual({
      kind: 'found',
      site: server.at('/named'),
      name: 'Harbour Courier',
      language: 'en',
      feeds: [
        { address: server.at('/all.xml'), title: 'All news' },
        { address: server.at('/sport.xml'), title: null },
      ],
    });
  });

  test('are looked for at the usual places where the page names none, and only a feed with items counts', async () => {
    serve('/silent', page('<title>Courier</title>'));
    serve('/feed/', page('<title>Not a feed</title>'));
    serve('/rss', '<rss version="2.0"><channel><title>Empty</title></channel></rss>');
    serve('/rss.xml', feedOf(['Ferry sails again']), 'text/plain');
    const found = await findFeeds(server.at('/silent'), world, never);
    expect(found).toMatchObject({
      kind: 'found',
      name: 'Courier',
      feeds: [{ address: server.at('/rss.xml'), title: 'Harbour Courier' }],
    });
  });

  test('are the address itself where it is one', async () => {
    serve('/direct', feedOf(['Ferry sails again']));
    expect(await findFeeds(server.at('/direct'), world, never)).toMatchObject({
      kind: 'found',
      site: 'https://harbour.example/',
      name: 'Harbour Courier',
      feeds: [{ address: server.at('/direct') }],
    });
  });

  test('are none where there are none: said, with the page that was read', async () => {
    const bare = await startFeedServer();
    bare.answer('/', (_, response) => response.end(page('<title>Shop</title>')));
    expect(await findFeeds(bare.at('/'), world, never)).toEqual({ kind: 'none', site: bare.at('/') });
    await bare.close();
  });

  test('cannot be had of a server that refuses, is not there, or never ends', async () => {
    server.answer('/closed', (_, response) => response.writeHead(403).end());
    expect(await findFeeds(server.at('/closed'), world, never)).toEqual({
      kind: 'failed',
      error: { code: 'refused', status: 403 },
    });
    expect(await findFeeds('http://127.0.0.1:1/', world, never)).toMatchObject({
      kind: 'failed',
      error: { code: 'no-connection' },
    });
    server.answer('/slow', (_, response) => void response.writeHead(200).write('<html>'));
    const impatient: FindWorld = { ...world, timeOut: () => AbortSignal.timeout(50) };
    expect(await findFeeds(server.at('/slow'), impatient, never)).toEqual({
      kind: 'failed',
      error: { code: 'time-out', seconds: ASK_LIMITS.seconds },
    });
  });

  test('are asked for without cookies and referrer, and given up when the person stops', async () => {
    const inits: RequestInit[] = [];
    const stop = new AbortController();
    const watched: FindWorld = {
      ...world,
      fetch: (url, init) => {
        inits.push(init);
        stop.abort();
        return fetch(url, init);
      },
    };
    await expect(findFeeds(server.at('/silent'), watched, stop.signal)).rejects.toThrow();
    expect(inits).toHaveLength(1);
    expect(inits[0]).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store' });
  });
});

describe('what a person types', () => {
  test.each([
    ['courier.example', ['https://courier.example/', 'http://courier.example/']],
    [' http://courier.example/news ', ['http://courier.example/news']],
    ['feed:https://courier.example/feed', ['https://courier.example/feed']],
    ['courier.example:8080/x', ['https://courier.example:8080/x', 'http://courier.example:8080/x']],
    ['javascript:alert(1)', []],
    ['file:///etc/hosts', []],
    ['harbour courier', []],
    ['courier', []],
    ['', []],
  ])('%j means %j', (typed, addresses) => {
    expect(typedAddresses(typed)).toEqual(addresses);
  });
});
