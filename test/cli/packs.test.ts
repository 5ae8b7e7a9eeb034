import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { type FeedServer, feedOf, startFeedServer } from '../feeds/feed-server';
import { jsonLines, type Ran, secondSource, secondSourceMeanwhile } from './run';

// Each run of the terminal takes a second or more on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

let all = '';
let dir = '';
let runs = 0;
beforeAll(() => {
  all = mkdtempSync(path.join(tmpdir(), 'second-source-packs-'));
});
beforeEach(() => {
  dir = path.join(all, String(++runs));
  rmSync(dir, { recursive: true, force: true });
});
afterAll(() => rmSync(all, { recursive: true, force: true }));

interface PackReport {
  readonly name: string;
  readonly factsOnly: boolean;
  readonly fingerprint: string | null;
  readonly articles: number;
  readonly outlets: number;
  readonly span: { readonly from: string; readonly to: string; readonly days: number } | null;
  readonly undated: number;
  readonly bytes: number;
  readonly written: readonly string[];
  readonly whole: boolean;
  readonly feeds: readonly { readonly address: string; readonly articles: number; readonly error: string | null }[];
  readonly pieces: readonly { readonly day: string | null; readonly file: string }[];
}

const report = (ran: Ran): PackReport => {
  const [told] = jsonLines<PackReport>(ran);
  if (!told) throw new Error(`no report: ${ran.err}`);
  return told;
};

/** Articles of fictional outlets, a line each. */
const lines = (...articles: readonly (readonly [id: string, published: string | null, text?: string])[]): string => {
  const file = path.join(all, `${runs}-${articles.map(([id]) => id).join('')}.jsonl`);
  writeFileSync(
    file,
    articles
      .map(([id, published, text]) =>
        JSON.stringify({
          id,
          url: `https://${id}.example/ferry-aground`,
          outlet: `${id}.example`,
          headline: 'Ferry runs aground off Kestrel Point',
          text: text ?? 'The ferry Sandpiper ran aground off Kestrel Point with 214 passengers on board.',
          published,
        }),
      )
      .join('\n'),
  );
  return file;
};
const pack = (...words: readonly string[]): Ran => secondSource(['index', 'pack', '--out', dir, '--json', ...words]);
const contents = (): Readonly<Record<string, string>> =>
  Object.fromEntries(readdirSync(dir).map((name) => [name, readFileSync(path.join(dir, name)).toString('base64')]));

describe('a pack', () => {
  test('holds facts by day, and its pieces are those that index info reads back', () => {
    const made = report(
      pack(lines(['tide', '2026-03-03T08:00:00Z'], ['bay', '2026-03-04'], ['reef', null]), '--name', 'Bay papers'),
    );
    expect(made).toMatchObject({ name: 'Bay papers', factsOnly: true, fingerprint: null, articles: 3, undated: 1 });
    expect(made.span).toEqual({ from: '2026-03-03', to: '2026-03-04', days: 2 });
    expect(made.pieces.map(({ day }) => day)).toEqual(['2026-03-04', '2026-03-03', null]);
    for (const { file } of made.pieces) {
      const bytes = readFileSync(path.join(dir, file)).toString('latin1');
      expect(bytes).not.toContain('ran aground');
      expect(bytes).toContain('214');
    }
    for (const where of [dir, path.join(dir, 'pack.json')]) {
      const { written: _, ...read } = report(secondSource(['index', 'info', where, '--json']));
      expect(read).toMatchObject({ name: 'Bay papers', articles: 3, bytes: made.bytes, whole: true });
    }
    expect(secondSource(['index', 'info', dir]).out).toMatch(/every piece is whole\n[\s\S]*Signed: no/);
  });

  test('keeps sentences where it is told to, and is searched as an index', () => {
    const text = 'The ferry Sandpiper ran aground off Kestrel Point on Tuesday, said Marten Oye of the Kestrel Line.';
    report(pack(lines(['tide', '2026-03-03', text]), '--name', 'Bay papers', '--full'));
    const page = path.join(all, 'query.txt');
    writeFileSync(page, `Ferry aground off Kestrel Point\n\n3 March 2026\n\n${text}`);
    const [answer] = jsonLines<{ candidates: { id: string }[] }>(
      secondSource(['match', page, '--index', dir, '--json']),
    );
    expect(answer?.candidates[0]?.id).toBe('tide');
  });

  test('run again leaves what did not change, and a piece that was replaced stays once for those still fetching it', () => {
    const first = report(pack(lines(['tide', '2026-03-03'], ['bay', '2026-03-04']), '--name', 'Bay papers'));
    const [latest, earlier] = first.pieces.map(({ file }) => file);
    const before = contents();
    expect(report(pack(lines(['tide', '2026-03-03']))).written).toEqual([]);
    expect(contents()).toEqual(before);

    const second = report(pack(lines(['reef', '2026-03-03'])));
    expect(second).toMatchObject({ articles: 3, pieces: [{ day: '2026-03-04' }, { day: '2026-03-03' }] });
    expect(second.written).toHaveLength(1);
    expect(contents()[latest ?? '']).toBe(before[latest ?? '']);
    expect(contents()[earlier ?? '']).toBe(before[earlier ?? '']);
    pack(lines(['cove', '2026-03-05']));
    expect(readdirSync(dir)).not.toContain(earlier);
    expect(readdirSync(dir)).toContain(latest);
  });

  test('takes indexes that were built before', () => {
    const index = path.join(all, 'built.index');
    secondSource(['index', 'build', lines(['tide', '2026-03-03']), '--out', index]);
    expect(report(pack(index, '--name', 'Bay papers'))).toMatchObject({ articles: 1, factsOnly: true });
  });
});

describe('a signed pack', () => {
  const key = (name: string): string => {
    const file = path.join(all, `${runs}-${name}.pem`);
    secondSource(['index', 'key', '--out', file]);
    return file;
  };

  test('is signed with a key that its owner alone can read, and that is never written over', () => {
    const file = key('own');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const again = secondSource(['index', 'key', '--out', file]);
    expect(again.code).toBe(3);
    expect(again.err).toMatch(/never written over/);
    const made = report(pack(lines(['tide', '2026-03-03']), '--name', 'Bay papers', '--key', file));
    expect(made.fingerprint).toMatch(/^(?:[0-9a-f]{4} ){7}[0-9a-f]{4}$/);
    expect(report(secondSource(['index', 'info', dir, '--json'])).fingerprint).toBe(made.fingerprint);
  });

  test('goes on with its own key alone, and holds what it held', () => {
    pack(lines(['tide', '2026-03-03']), '--name', 'Bay papers', '--key', key('first'));
    const before = contents();
    for (const words of [[], ['--key', key('second')], ['--key', path.join(dir, 'pack.json')]]) {
      const ran = pack(lines(['bay', '2026-03-04']), ...words);
      expect([ran.code, ran.out]).toEqual([3, '']);
      expect(contents()).toEqual(before);
    }
    expect(pack(lines(['bay', '2026-03-04']), '--full').code).toBe(3);
  });

  test.each([
    ['its manifest', 'pack.json', (bytes: Buffer) => Buffer.from(bytes.toString().replace('Bay papers', 'Boy papers'))],
    ['its signature', 'pack.json.sig', () => Buffer.from(`${'A'.repeat(86)}==\n`)],
    ['a piece', '.index', (bytes: Buffer) => bytes.fill(1, bytes.length - 40)],
  ])('is refused where %s was tampered with', (_, name, tamper) => {
    pack(lines(['tide', '2026-03-03']), '--name', 'Bay papers', '--key', key('own'));
    const file = path.join(dir, readdirSync(dir).find((one) => one.endsWith(name)) ?? '');
    writeFileSync(file, tamper(readFileSync(file)));
    const ran = secondSource(['index', 'info', dir]);
    expect(ran.code).toBe(3);
    expect(ran.err).toMatch(/signature|checksum/);
  });
});

test.each([
  [['index', 'pack', 'x.jsonl', '--name', 'Bay']],
  [['index', 'pack', '--out', 'nowhere', '--name', 'Bay']],
  [['index', 'pack', 'x.jsonl', '--out', 'nowhere']],
  [['index', 'pack', 'x.jsonl', '--out', 'nowhere', '--name', 'Bay', '--keep-days', '0']],
  [['index', 'key']],
  [['index', 'build', '--opml', 'x.opml']],
])('%j is wrong use', (words) => {
  expect(secondSource(words).code).toBe(2);
});

describe('from the feeds that a list names', () => {
  let server: FeedServer;
  beforeAll(async () => {
    server = await startFeedServer();
    server.answer('/harbour', (_, response) => response.end(feedOf(['Ferry aground', 'Bridge closed'])));
    server.answer('/tide', (_, response) => response.end(feedOf(['Ferry on the rocks'], 'https://tide.example')));
    server.answer('/broken', (_, response) => response.writeHead(500).end());
  });
  afterAll(() => server.close());

  const opml = (...paths: readonly string[]): string => {
    const file = path.join(all, `${runs}-${paths.join('').replaceAll('/', '-')}.opml`);
    const outlines = paths.map((of) => `<outline type="rss" text="${of.slice(1)}" xmlUrl="${server.at(of)}"/>`);
    writeFileSync(file, `<?xml version="1.0"?><opml version="2.0"><head/><body>${outlines.join('')}</body></opml>`);
    return file;
  };

  test('index build gathers all items; a feed that fails is told on standard error, and the rest goes on', async () => {
    const out = path.join(all, 'feeds.index');
    const ran = await secondSourceMeanwhile([
      ...['index', 'build', '--opml', opml('/harbour', '/broken', '/tide', '/nowhere'), '--out', out, '--json'],
    ]);
    expect(ran.code).toBe(0);
    expect(ran.err).toMatch(/\/broken: .*status 500/);
    expect(ran.err).toMatch(/\/nowhere: .*404/);
    const { articles, feeds } = report(ran);
    expect(articles).toBe(3);
    expect(feeds.map((feed) => [new URL(feed.address).pathname, feed.articles, feed.error !== null])).toEqual([
      ['/harbour', 2, false],
      ['/broken', 0, true],
      ['/tide', 1, false],
      ['/nowhere', 0, true],
    ]);
    expect(server.requests.every(({ headers }) => headers.cookie === undefined && headers.referer === undefined)).toBe(
      true,
    );
    expect(report(secondSource(['index', 'info', out, '--json']))).toMatchObject({ articles: 3, outlets: 2 });
  });

  test('index pack makes a pack of them, and a second night adds what is new', async () => {
    const first = ['index', 'pack', '--opml', opml('/harbour'), '--out', dir, '--name', 'Bay papers', '--json'];
    expect(report(await secondSourceMeanwhile(first))).toMatchObject({ articles: 2, factsOnly: true });
    const second = await secondSourceMeanwhile(['index', 'pack', '--opml', opml('/tide'), '--out', dir, '--json']);
    expect(report(second)).toMatchObject({ articles: 3, outlets: 2 });
  });

  test('nothing but failures is unreadable input', async () => {
    const ran = await secondSourceMeanwhile([
      'index',
      'build',
      '--opml',
      opml('/broken'),
      '--out',
      path.join(all, 'x'),
    ]);
    expect(ran.code).toBe(3);
    expect(ran.err).toMatch(/nothing to index/);
  });

  test('a list that is none is unreadable input', () => {
    const file = path.join(all, 'none.opml');
    writeFileSync(file, 'no list at all');
    const ran = secondSource(['index', 'build', '--opml', file, '--out', path.join(all, 'x')]);
    expect(ran.code).toBe(3);
    expect(ran.err).toMatch(/OPML/);
  });
});
