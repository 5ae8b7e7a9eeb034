import { describe, expect, test } from 'vitest';
import type { Reading } from '../../../src/extension/content/reading';
import type { CoverRequest } from '../../../src/extension/messages';
import { coverPage, open, type Ports, type Refusal } from '../../../src/extension/popup/flow';
import { whyForbidden } from '../../../src/extension/popup/forbidden';
import type { State } from '../../../src/extension/popup/state';
import { done, failed } from '../../../src/extension/result';
import { answer, article, match } from '../samples';

const figures = { articles: 3, outlets: 2, span: null };

function ports(reading: Reading | Refusal, changes: Partial<Ports> = {}): Ports {
  return {
    tab: async () => ({ id: 7, url: 'https://harbour-courier.example/ferry', isPrivate: false }),
    read: async () => reading,
    wake: async () => done(figures),
    cover: async () => done(answer([match()])),
    mode: async () => 'balanced',
    marked: async () => [],
    versions: async () => [],
    ...changes,
  };
}

async function statesOf(given: Ports): Promise<State[]> {
  const states: State[] = [];
  await open(given, (state) => states.push(state));
  return states;
}
const lastOf = async (given: Ports): Promise<State | undefined> => (await statesOf(given)).at(-1);
const read: Reading = { kind: 'article', article: article(), feeds: [] };

describe('from the click', () => {
  test('an article is read, looked for and answered, each step shown', async () => {
    const states = await statesOf(ports(read));
    expect(states.map((state) => (state.at === 'reading' ? state.step : state.at))).toEqual([
      'page',
      'index',
      'answered',
    ]);
  });

  test('the background is woken before the page is read', async () => {
    const order: string[] = [];
    await lastOf(
      ports(read, {
        wake: async () => {
          order.push('wake');
          return done(figures);
        },
        read: async () => {
          order.push('read');
          return read;
        },
      }),
    );
    expect(order).toEqual(['wake', 'read']);
  });

  test('what is no article is not looked for', async () => {
    const noArticle: Reading = { kind: 'article', article: { ...article(), kind: 'not-article' }, feeds: [] };
    const last = await lastOf(ports(noArticle, { cover: () => Promise.reject(new Error('asked')) }));
    expect(last).toMatchObject({ at: 'not-article', index: figures });
  });

  test('the feeds that the page names stay with it, whatever kind of page it is', async () => {
    const feeds = [{ address: 'https://harbour-courier.example/feed', title: 'All news' }];
    for (const kind of ['article', 'not-article'] as const) {
      const reading: Reading = { kind: 'article', article: { ...article(), kind }, feeds };
      expect(await lastOf(ports(reading))).toMatchObject({ page: { feeds, isPrivate: false } });
    }
  });

  test('marks and mode go with the question', async () => {
    const asked: CoverRequest[] = [];
    await lastOf(
      ports(read, {
        mode: async () => 'precise',
        marked: async () => ['m1'],
        cover: async (request) => {
          asked.push(request);
          return done(answer([]));
        },
      }),
    );
    expect(asked).toMatchObject([{ mode: 'precise', without: ['m1'] }]);
  });

  test('an id taken out twice is sent once', async () => {
    const asked: CoverRequest[] = [];
    const given = ports(read, {
      marked: async () => ['m1'],
      cover: async (request) => {
        asked.push(request);
        return done(answer([]));
      },
    });
    await coverPage(given, { article: article(), tabId: 7, isPrivate: false, feeds: [] }, null, ['m1', 'm2']);
    expect(asked[0]?.without).toEqual(['m1', 'm2']);
  });

  test.each<[string, Reading | Refusal, Partial<State>]>([
    ['a page the browser forbids', { kind: 'forbidden', said: 'no' }, { at: 'forbidden', why: 'other' }],
    ['a page too large', { kind: 'too-large', elements: 9, depth: 1 }, { at: 'too-large', elements: 9 }],
    ['a picture', { kind: 'not-html', contentType: 'image/png' }, { at: 'not-html', contentType: 'image/png' }],
    ['a PDF', { kind: 'not-html', contentType: 'application/pdf' }, { at: 'forbidden', why: 'pdf' }],
    ['a fault in the page’s script', { kind: 'failed', details: 'x' }, { at: 'failed' }],
  ])('%s has a state of its own', async (_, reading, state) => {
    expect(await lastOf(ports(reading))).toMatchObject(state);
  });

  test('a background that fails or breaks ends in a readable state', async () => {
    expect(await lastOf(ports(read, { cover: async () => failed('unreachable', 'gone') }))).toMatchObject({
      at: 'failed',
      failure: { code: 'unreachable' },
    });
    expect(await lastOf(ports(read, { tab: () => Promise.reject(new Error('boom')) }))).toMatchObject({
      at: 'failed',
      failure: { code: 'unexpected' },
    });
    expect(await lastOf(ports(read, { tab: async () => null }))).toMatchObject({ at: 'forbidden' });
  });
});

test.each([
  ['chrome://settings/', 'browser-page'],
  ['about:config', 'browser-page'],
  ['moz-extension://abc/options.html', 'browser-page'],
  ['view-source:https://harbour-courier.example/', 'browser-page'],
  ['https://chromewebstore.google.com/detail/x', 'store'],
  ['https://addons.mozilla.org/en/firefox/', 'store'],
  ['file:///home/a/page.html', 'file'],
  ['https://harbour-courier.example/report.PDF', 'pdf'],
  ['https://harbour-courier.example/ferry', 'other'],
  [undefined, 'other'],
])('%s may not be read because it is: %s', (address, why) => {
  expect(whyForbidden(address)).toBe(why);
});

test.each([
  ['Cannot access a chrome:// URL', 'browser-page'],
  ['Cannot access a chrome-extension:// URL of different extension', 'browser-page'],
  ['The extensions gallery cannot be scripted.', 'store'],
  ['Missing host permission for the tab', 'other'],
])('a page without an address may not be read because the browser said: %s', (said, why) => {
  expect(whyForbidden(undefined, said)).toBe(why);
});

describe('what was read whole before', () => {
  const kept = { id: 'm1', read: 5_000, article: article({ url: 'https://northgate-tribune.example/ferry' }) };
  const asking = (asked: CoverRequest[]): Partial<Ports> => ({
    cover: async (request) => {
      asked.push(request);
      return done(answer([match()]));
    },
  });

  test('is compared whole again', async () => {
    const asked: CoverRequest[] = [];
    await lastOf(ports(read, { ...asking(asked), versions: async () => [kept] }));
    expect(asked.map(({ versions }) => versions)).toEqual([[], [kept]]);
  });

  test('is not looked for in a private window, and where the store cannot be read the answer stands', async () => {
    const asked: CoverRequest[] = [];
    const page = { article: article(), tabId: 7, isPrivate: true, feeds: [] };
    await coverPage(ports(read, { ...asking(asked), versions: async () => [kept] }), page, null, []);
    const broken = ports(read, { ...asking(asked), versions: () => Promise.reject(new Error('quota')) });
    expect(await coverPage(broken, { ...page, isPrivate: false }, null, [])).toMatchObject({ at: 'answered' });
    expect(asked.map(({ versions }) => versions)).toEqual([[], []]);
  });
});
