import { JSDOM, VirtualConsole } from 'jsdom';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Fetch, fetchPage } from '../../../src/extension/versions/fetch-page';
import type { VersionOutcome } from '../../../src/extension/versions/outcome';
import { readVersion } from '../../../src/extension/versions/read-version';
import { decodePage } from '../../../src/feeds/decode-page';

beforeAll(() => {
  globalThis.NodeFilter = new JSDOM('').window.NodeFilter;
});

const ASKED = 'https://www.northgate-tribune.example/2031/ferry';
const parse = (html: string): Document => new JSDOM(html, { virtualConsole: new VirtualConsole() }).window.document;
const sentences = Array.from(
  { length: 12 },
  (_, at) => `<p>The ferry made its crossing number ${at + 2} since the storm, and the harbour office counted it.</p>`,
).join('');
const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>Ferry sails again</title><meta property="og:type" content="article">${head}</head><body>${body}</body></html>`;
const ARTICLE = page(`<article><h1>Ferry sails again after storm</h1>${sentences}</article>`);

interface Served {
  readonly body?: BodyInit;
  readonly status?: number;
  readonly type?: string | null;
  /** Last address, where a redirect led elsewhere. */
  readonly url?: string;
}

const answering =
  ({ body = ARTICLE, status = 200, type = 'text/html; charset=utf-8', url = ASKED }: Served): Fetch =>
  async () => {
    const response = new Response(body, { status, headers: type === null ? {} : { 'content-type': type } });
    if (type === null) response.headers.delete('content-type');
    return Object.defineProperty(response, 'url', { value: url });
  };

const never = new AbortController().signal;
const read = (served: Served): Promise<VersionOutcome> =>
  readVersion(ASKED, never, { fetch: answering(served), parse });
const codeOf = async (served: Served): Promise<string> => {
  const outcome = await read(served);
  return outcome.kind === 'failed' ? outcome.trouble.code : outcome.kind;
};

describe('another outlet’s article', () => {
  test('is read whole, with its paragraphs', async () => {
    const outcome = await read({});
    expect(outcome).toMatchObject({ kind: 'read', article: { headline: 'Ferry sails again after storm', url: ASKED } });
    expect(outcome.kind === 'read' && outcome.article.paragraphs.length).toBe(12);
  });

  test('is asked for once, without cookies, without a referrer, and from no cache', async () => {
    const asked: [string, RequestInit][] = [];
    const fetch: Fetch = (url, init) => {
      asked.push([url, init]);
      return answering({})(url, init);
    };
    await readVersion(ASKED, never, { fetch, parse });
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatchObject([
      ASKED,
      { method: 'GET', credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store' },
    ]);
  });

  test('runs none of its scripts', async () => {
    const trap = page(
      `<article><h1>Ferry sails again</h1>${sentences}</article><script>globalThis.ran = true</script>`,
    );
    expect(await codeOf({ body: trap })).toBe('read');
    expect(globalThis).not.toHaveProperty('ran');
  });

  test('at another address of the same outlet is still its article', async () => {
    expect(await codeOf({ url: 'https://amp.northgate-tribune.example/2031/ferry.amp' })).toBe('read');
  });

  test.each<[string, Served, string]>([
    ['is gone', { status: 404 }, 'gone'],
    ['is gone for good', { status: 410 }, 'gone'],
    ['is paid for', { status: 402 }, 'refused'],
    ['is refused', { status: 403 }, 'refused'],
    ['is asked too often', { status: 429 }, 'too-many-requests'],
    ['meets a broken server', { status: 503 }, 'status'],
    ['leads to another site', { url: 'https://consent.elsewhere.example/?next=ferry' }, 'redirected'],
    ['leads into the reader’s own network', { url: 'http://192.168.0.1/admin' }, 'not-allowed-address'],
    ['is a PDF', { type: 'application/pdf' }, 'not-html'],
    ['is larger than what is read', { body: 'x'.repeat(5_000_001) }, 'too-large'],
    ['is nested without end', { body: page('<div>'.repeat(1_500)) }, 'too-large'],
    ['is a front page', { body: page('<p>Welcome to the Tribune.</p>') }, 'not-article'],
    ['is empty', { body: '' }, 'not-article'],
    [
      'asks for consent to cookies',
      {
        body: page(
          '<div class="consent"><p>We and our 812 partners store information on a device for a legitimate interest. You may accept or refuse cookies, and change your mind at any time in the settings of this site, where each of the partners and what it does with what it learns of you is listed.</p></div>',
        ),
      },
      'consent',
    ],
    [
      'stands behind a wall',
      {
        body: page(
          `<article><h1>Ferry sails again</h1>${sentences}</article>`,
          '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry sails again","isAccessibleForFree":false}</script>',
        ),
      },
      'paywall',
    ],
    ['comes without a type', { type: null }, 'read'],
  ])('that %s says so', async (_, served, code) => {
    expect(await codeOf(served)).toBe(code);
  });

  test('that names no reachable host says so', async () => {
    const fetch: Fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    expect(await readVersion(ASKED, never, { fetch, parse })).toEqual({
      kind: 'failed',
      trouble: { code: 'unreachable' },
    });
  });

  test('is not waited for without end', async () => {
    const fetch: Fetch = (_, init) =>
      new Promise((_resolve, reject) => {
        init.signal?.addEventListener('abort', () => reject(init.signal?.reason));
      });
    expect(await fetchPage(ASKED, fetch, never, { bytes: 1_000, time: 1 })).toEqual({
      kind: 'failed',
      trouble: { code: 'time-out' },
    });
  });

  test('ends when the reader stops it', async () => {
    const stop = new AbortController();
    const fetch: Fetch = (_, init) =>
      new Promise((_resolve, reject) => {
        init.signal?.addEventListener('abort', () => reject(init.signal?.reason));
        stop.abort();
      });
    expect(await readVersion(ASKED, stop.signal, { fetch, parse })).toEqual({
      kind: 'failed',
      trouble: { code: 'stopped' },
    });
  });
});

describe('the text of a page', () => {
  const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

  test('is read by what the server declares, else by what the page declares', () => {
    expect(decodePage(latin('<p>Fähre</p>'), 'iso-8859-1')).toBe('<p>Fähre</p>');
    expect(decodePage(latin('<meta charset="windows-1252"><p>Fähre</p>'), null)).toContain('Fähre');
    const equiv = '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">';
    expect(decodePage(Uint8Array.from([...latin(equiv), 0xcf, 0xe0, 0xf0, 0xee, 0xec]), null)).toContain('Паром');
  });

  test('is UTF-8 where it is, whatever is declared', () => {
    expect(decodePage(new TextEncoder().encode('<meta charset="latin1"><p>Fähre</p>'), 'iso-8859-1')).toContain(
      'Fähre',
    );
  });
});
