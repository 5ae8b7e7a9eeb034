import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Article } from '../../src/article/article';
import { jsonLines, secondSource } from './run';

let dir = '';
const file = (name: string, content: string | Buffer): string => {
  const where = path.join(dir, name);
  mkdirSync(path.dirname(where), { recursive: true });
  writeFileSync(where, content);
  return where;
};
beforeAll(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'second-source-cli-'));
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const BODY = [
  'The ferry Sandpiper ran aground off Kestrel Point on Tuesday morning with 214 passengers on board, the coastguard said.',
  'Captain Ines Halloran told reporters that the engine had failed twice before the vessel drifted onto the rocks in heavy fog.',
  '“Nobody was hurt, and everybody behaved with great calm,” said Marten Oye, a spokesman for the Kestrel Line.',
  'Two tugs from Port Arlen pulled the ferry free at noon, and 31 cars were still in its hold when it reached the quay.',
];
const page = (headline: string, paragraphs: readonly string[]) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${headline}</title><meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-03T12:00:00Z"></head><body><nav><a href="/">Home</a></nav><article><h1>${headline}</h1><p class="byline">By Ada Quill</p>${paragraphs.map((p) => `<p>${p}</p>`).join('')}</article></body></html>`;
const HEADLINE = 'Ferry Sandpiper runs aground off Kestrel Point';

describe('how the terminal is called', () => {
  test('nothing: help, and the code for wrong use', () => {
    const ran = secondSource([]);
    expect(ran.code).toBe(2);
    expect(ran.out).toMatch(/index build/);
  });
  test('--help of the whole and of a command', () => {
    expect(secondSource(['--help']).code).toBe(0);
    expect(secondSource(['match', '--help']).out).toMatch(/--mode precise\|balanced\|broad/);
  });
  test('--version is the one of package.json', () => {
    const { version } = JSON.parse(readFileSync(path.join(import.meta.dirname, '../../package.json'), 'utf8')) as {
      version: string;
    };
    expect(secondSource(['--version']).out.trim()).toBe(version);
  });
  test.each([
    [['publish']],
    [['extract']],
    [['extract', '--mode', 'broad', 'x.html']],
    [['match', '--mode', 'loose', 'x.html']],
    [['match', '--limit', '-1', 'x.html']],
    [['extract', '--url', 'javascript:alert(1)', 'x.html']],
    [['compare', 'one.html']],
    [['index', 'build', 'x.jsonl']],
    [['index', 'info']],
    [['extract', '--batch', 'a.jsonl', 'b.html']],
  ])('%j is wrong use, said on stderr with how it is called', (words) => {
    const ran = secondSource(words);
    expect(ran.code).toBe(2);
    expect(ran.out).toBe('');
    expect(ran.err).toMatch(/second-source/);
  });
});

describe('extract', () => {
  test('a page', () => {
    const ran = secondSource([
      'extract',
      file('ferry.html', page(HEADLINE, BODY)),
      '--url',
      'https://www.harbour.example/news/ferry',
      '--json',
    ]);
    expect(ran.code).toBe(0);
    const [article] = jsonLines<Article>(ran);
    expect(article).toMatchObject({
      kind: 'article',
      url: 'https://www.harbour.example/news/ferry',
      headline: HEADLINE,
      byline: ['Ada Quill'],
      published: '2026-03-03T12:00:00Z',
      language: 'en',
      truncated: false,
      paragraphs: BODY,
      event: null,
    });
    expect(article?.outlet.domain).toBe('harbour.example');
  });
  test('standard input', () => {
    const ran = secondSource(['extract', '-', '--json'], page(HEADLINE, BODY));
    expect(jsonLines<Article>(ran)[0]?.paragraphs).toEqual(BODY);
  });
  test('a page that is no article: its kind, its reason, and the code for nothing found', () => {
    const ran = secondSource(
      ['extract', '-', '--json'],
      '<!doctype html><title>Search</title><form role="search"><input name="q"></form>',
    );
    expect(ran.code).toBe(1);
    expect(jsonLines<Article>(ran)[0]).toMatchObject({ kind: 'not-article', paragraphs: [] });
    expect(jsonLines<Article>(ran)[0]?.reason).not.toBe('');
  });
  test('the encoding that the page declares', () => {
    const html = page(HEADLINE, [
      'Café Möwe reopened on Tuesday after the fire, and its owner said that every guest of that night had been asked back.',
      ...BODY,
    ]).replace('utf-8', 'windows-1252');
    const ran = secondSource([
      'extract',
      file('latin.html', Buffer.from(html.replaceAll('“', '"').replaceAll('”', '"'), 'latin1')),
      '--json',
    ]);
    expect(jsonLines<Article>(ran)[0]?.paragraphs[0]).toMatch(/^Café Möwe/);
  });
  test.each(['windows-1252', 'shift_jis', 'no-such-thing'])(
    'what is UTF-8, although the page calls it %s',
    (declared) => {
      const html = page(HEADLINE, [
        'Café Möwe reopened on Tuesday after the fire, and its owner said that every guest of that night had been asked back.',
        ...BODY,
      ]).replace('utf-8', declared);
      const ran = secondSource(['extract', file('lying.html', Buffer.from(html)), '--json']);
      expect(jsonLines<Article>(ran)[0]?.paragraphs[0]).toMatch(/^Café Möwe/);
    },
  );
  test('a text file of an older encoding keeps its typographic marks', () => {
    const bytes = Buffer.from(
      `${BODY.join('\n\n')}\n\nThe café at the quay — the only one — stayed open for the 214 who waited there.`
        .replaceAll('“', '\x93')
        .replaceAll('”', '\x94')
        .replaceAll('—', '\x97'),
      'latin1',
    );
    const [article] = jsonLines<Article>(secondSource(['extract', file('older.txt', bytes), '--json']));
    expect(article?.paragraphs[2]).toMatch(/^“Nobody was hurt, .*,” said/);
    expect(article?.paragraphs[4]).toMatch(/café at the quay — the only one — stayed/);
  });
  test('a batch: one answer a line with its id, an error for a line that fails, and on', () => {
    const batch = file(
      'batch.jsonl',
      [
        JSON.stringify({ id: 'a', url: 'https://harbour.example/a', html: page(HEADLINE, BODY) }),
        '{broken',
        '[]',
        JSON.stringify({ id: 7, html: 3 }),
        '',
        JSON.stringify({ id: 'e', url: '', text: BODY.join('\n\n') }),
        JSON.stringify({ id: 'f' }),
      ].join('\n'),
    );
    const ran = secondSource(['extract', '--batch', batch, '--json']);
    expect(ran.code).toBe(0);
    const answers = jsonLines<{ id: string | null; error?: string; kind?: string }>(ran);
    expect(answers.map((a) => [a.id, a.error ? 'error' : a.kind])).toEqual([
      ['a', 'article'],
      [null, 'error'],
      [null, 'error'],
      ['7', 'error'],
      ['e', 'article'],
      ['f', 'error'],
    ]);
  });
});

describe('what cannot be read', () => {
  test('no such file, a folder, bytes that are no text: the code for unreadable input, and the reason', () => {
    expect(secondSource(['extract', path.join(dir, 'none.html')])).toMatchObject({ code: 3, out: '' });
    expect(secondSource(['extract', dir]).err).toMatch(/folder/);
    expect(secondSource(['extract', file('image.bin', Buffer.from([0x89, 0x50, 0, 1, 2, 0]))])).toMatchObject({
      code: 3,
    });
  });
  test('over 10 MB, over 200,000 elements, deeper than 1,000: refused before parsing, which would take minutes', () => {
    const start = performance.now();
    const large = secondSource(['extract', file('large.html', `<p>${'word '.repeat(2_200_000)}</p>`)]);
    expect(large).toMatchObject({ code: 3 });
    expect(large.err).toMatch(/10\.0 MB/);
    const many = secondSource(['extract', file('many.html', '<b>x</b>'.repeat(210_000))]);
    expect(many).toMatchObject({ code: 3 });
    expect(many.err).toMatch(/200,?000/);
    const deep = secondSource(['extract', file('deep.html', '<div>'.repeat(10_000))]);
    expect(deep).toMatchObject({ code: 3 });
    expect(deep.err).toMatch(/1,?000/);
    expect(performance.now() - start).toBeLessThan(30_000);
  });
  test('an index that is none, is cut, or has one changed byte', () => {
    const lines = file(
      'one.jsonl',
      JSON.stringify({
        id: 'a',
        url: 'https://harbour.example/a',
        headline: HEADLINE,
        published: '2026-03-03',
        text: BODY.join('\n'),
      }),
    );
    const index = path.join(dir, 'one.index');
    expect(secondSource(['index', 'build', lines, '--out', index]).code).toBe(0);
    const bytes = readFileSync(index);
    const changed = Buffer.from(bytes);
    const middle = Math.floor(changed.length / 2);
    changed[middle] = (changed[middle] ?? 0) ^ 1;
    for (const bad of [Buffer.alloc(0), Buffer.from('not an index'), bytes.subarray(0, bytes.length - 9), changed]) {
      const ran = secondSource(['index', 'info', file('bad.index', bad)]);
      expect(ran.code).toBe(3);
      expect(ran.err).toMatch(/bad\.index: /);
    }
    expect(secondSource(['index', 'info', index]).code).toBe(0);
  });
});

describe('index build, index info, match, compare', () => {
  const accounts = [
    {
      id: 'courier',
      story: 's1',
      url: 'https://courier.example/ferry-aground',
      outlet: 'courier.example',
      headline: HEADLINE,
      published: '2026-03-03T12:00:00Z',
      summary: BODY.slice(0, 2).join(' '),
    },
    {
      id: 'tide',
      story: 's1',
      url: 'https://tide.example/kestrel-point-ferry',
      outlet: { name: 'Tide Post', domain: 'tide.example' },
      headline: 'Sandpiper ferry freed after hours on the rocks at Kestrel Point',
      published: '2026-03-03T17:00:00Z',
      summary:
        'Tugs freed the ferry Sandpiper on Tuesday after it ran aground off Kestrel Point in fog with more than 200 passengers, the Kestrel Line said. Captain Ines Halloran said the engine had failed twice.',
    },
    {
      id: 'other',
      story: 's2',
      url: 'https://tide.example/school-roof',
      outlet: 'tide.example',
      headline: 'School roof in Port Arlen to be rebuilt by autumn',
      published: '2026-03-03T10:00:00Z',
      summary:
        'The council of Port Arlen voted to rebuild the roof of the Elmgate school for 2.4 million crowns before the autumn term begins.',
    },
  ];

  test('the report tells what went in and what was refused, and info reads the same back', () => {
    const lines = file(
      'accounts.jsonl',
      [...accounts.map((a) => JSON.stringify(a)), '{"id":"empty"}', 'nonsense'].join('\n'),
    );
    const index = path.join(dir, 'accounts.index');
    const built = secondSource(['index', 'build', lines, '--out', index, '--json']);
    expect(built.code).toBe(0);
    const [report] = jsonLines<{
      articles: number;
      outlets: number;
      bytes: number;
      span: object;
      refused: { line: number }[];
    }>(built);
    expect(report).toMatchObject({ articles: 3, outlets: 2, span: { from: '2026-03-03', to: '2026-03-03', days: 1 } });
    expect(report?.refused.map((r) => r.line)).toEqual([4, 5]);
    const [info] = jsonLines<object>(secondSource(['index', 'info', index, '--json']));
    expect(info).toMatchObject({ articles: 3, outlets: 2, bytes: report?.bytes, whole: true });
  });

  test('match finds the other account, not the page itself, its own outlet or another story', () => {
    const index = path.join(dir, 'accounts.index');
    const ran = secondSource([
      'match',
      file('ferry.html', page(HEADLINE, BODY)),
      '--url',
      'https://courier.example/ferry-aground',
      '--index',
      index,
      '--json',
    ]);
    const [answer] = jsonLines<{
      decision: string;
      matches: { id: string; probability: number; evidence: { names: string[]; days: number } }[];
    }>(ran);
    expect(answer?.matches.map((m) => m.id)).toEqual(['tide']);
    expect(answer?.matches[0]?.evidence.names.join()).toMatch(/Kestrel/);
    expect(ran.code).toBe(0);
  });

  test('match says none, with the code for nothing found, where the index has no other account', () => {
    const index = path.join(dir, 'accounts.index');
    const query = file(
      'q.jsonl.txt',
      'Farmers in Upper Dale voted on Monday to close the cooperative dairy after ninety years. The last milk will be collected in June, its chairwoman Petra Lind said.',
    );
    const ran = secondSource(['match', query, '--index', index, '--json']);
    expect(ran.code).toBe(1);
    expect(jsonLines<{ decision: string; matches: unknown[] }>(ran)[0]).toMatchObject({
      decision: 'none',
      matches: [],
    });
  });

  test('an index that is split into a folder answers as the one file, and is written anew without leftovers', () => {
    const lines = path.join(dir, 'accounts.jsonl');
    const folder = path.join(dir, 'split news');
    const names = (): string[] => readdirSync(folder).sort();
    expect(secondSource(['index', 'build', lines, '--split', '1', '--out', folder]).code).toBe(0);
    expect(names()).toEqual(['list.json', 'split-news-1.index', 'split-news-2.index', 'split-news-3.index']);
    const built = secondSource(['index', 'build', lines, '--split', '2', '--out', folder, '--json']);
    expect(names()).toEqual(['list.json', 'split-news-1.index', 'split-news-2.index']);
    const [report] = jsonLines<{ articles: number; outlets: number; bytes: number }>(built);
    expect(report).toMatchObject({ articles: 3, outlets: 2 });
    const [info] = jsonLines<object>(secondSource(['index', 'info', folder, '--json']));
    expect(info).toMatchObject({ articles: 3, outlets: 2, bytes: report?.bytes, whole: true });
    const match = ['match', path.join(dir, 'ferry.html'), '--url', 'https://courier.example/ferry-aground', '--json'];
    const [one, split] = [path.join(dir, 'accounts.index'), folder].map(
      (index) =>
        jsonLines<{ matches: { id: string; probability: number }[] }>(secondSource([...match, '--index', index]))[0]
          ?.matches[0],
    );
    expect(one?.id).toBe('tide');
    expect(split?.id).toBe('tide');
    // How rare a word is in a document's own segment is part of what it weighs.
    expect(split?.probability).toBeCloseTo(one?.probability ?? 0, 1);

    writeFileSync(path.join(folder, 'list.json'), '{"segments":[{"file":"../accounts.index"}]}');
    const refused = secondSource([...match, '--index', folder]);
    expect(refused.code).toBe(3);
    expect(refused.err).toMatch(/list\.json: /);
    expect(secondSource(['index', 'build', lines, '--split', '0', '--out', folder]).code).toBe(2);
  });

  test('a facts-only index holds no sentence and no headline', () => {
    const index = path.join(dir, 'facts.index');
    secondSource(['index', 'build', path.join(dir, 'accounts.jsonl'), '--facts-only', '--out', index]);
    const bytes = readFileSync(index).toString('latin1');
    for (const { headline, summary } of accounts) {
      expect(bytes).not.toContain(headline);
      expect(bytes).not.toContain(summary.slice(0, 40));
    }
    const ran = secondSource([
      'match',
      path.join(dir, 'ferry.html'),
      '--url',
      'https://courier.example/ferry-aground',
      '--index',
      index,
      '--json',
    ]);
    const [answer] = jsonLines<{ matches: { id: string; headline: string | null; slug: string | null }[] }>(ran);
    expect(answer?.matches).toMatchObject([{ id: 'tide', headline: null, slug: 'kestrel point ferry' }]);
  });

  test('compare tells the two accounts apart, as JSON, as text and as Markdown', () => {
    const a = file('a.html', page(HEADLINE, BODY));
    const b = file(
      'b.txt',
      'Ferry freed after hours on the rocks\n\nTugs freed the ferry Sandpiper on Tuesday after it ran aground off Kestrel Point in fog with 220 passengers on board, the Kestrel Line said.\n\n“Nobody was hurt,” said Marten Oye.\n\nThe harbour office has opened an inquiry into the maintenance of the ferry, which was built in 1994.',
    );
    const [json] = jsonLines<{ figures: { label: string; agreement: string; values: { value: number }[] }[] }>(
      secondSource(['compare', a, b, '--json']),
    );
    const passengers = json?.figures.find((row) => row.label.includes('passengers'));
    expect(passengers).toMatchObject({ agreement: 'differs' });
    expect(passengers?.values.map((v) => v.value)).toEqual([214, 220]);
    expect(secondSource(['compare', a, b]).out).toMatch(/214/);
    expect(secondSource(['compare', a, b, '--markdown']).out).toMatch(/^# /m);
  });
});
