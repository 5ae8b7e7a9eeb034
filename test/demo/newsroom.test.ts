import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { fileOf, NEWSROOM_FOLDER, readNewsroom } from './newsroom';

const newsroom = readNewsroom();
const read = (file: string): string => readFileSync(path.join(NEWSROOM_FOLDER, file), 'utf8');
const SEEDS = path.join(process.env.SECOND_SOURCE_SHARED ?? path.join(import.meta.dirname, '../../../shared'), 'seeds');

describe('fileOf', () => {
  const [outlet] = newsroom.outlets;
  const at = (address: string): string | null => fileOf(newsroom, `http://${outlet?.host}${address}`);

  test('an address without an ending is a page, and a folder is its index', () => {
    expect(at('/2026/05/12/tern')).toBe('harbour-courier/2026/05/12/tern.html');
    expect(at('/')).toBe('harbour-courier/index.html');
    expect(at('/shop/?from=front#bag')).toBe('harbour-courier/shop/index.html');
    expect(at('/style.css')).toBe('harbour-courier/style.css');
  });

  test.each(['/../newsroom.json', '/%2e%2e/newsroom.json', '/..%2fnewsroom.json', '/a/%2e%2e%2f%2e%2e%2fx'])(
    '%s does not lead out of the folder of its outlet',
    (address) => {
      expect(at(address) ?? 'harbour-courier/').toMatch(/^harbour-courier\//);
    },
  );

  test('an address of another host, one that is no text, one with a zero byte: none', () => {
    expect(fileOf(newsroom, 'http://elsewhere.example/')).toBeNull();
    expect(at('/%ff')).toBeNull();
    expect(at('/a%00')).toBeNull();
    expect(at('/..%5cx')).toBeNull();
  });
});

describe('the newsroom', () => {
  test('has every article that it lists, and a front page for every outlet', () => {
    for (const { url } of newsroom.articles)
      expect(existsSync(path.join(NEWSROOM_FOLDER, fileOf(newsroom, url) ?? '')), url).toBe(true);
    for (const { host } of newsroom.outlets)
      expect(existsSync(path.join(NEWSROOM_FOLDER, fileOf(newsroom, `http://${host}/`) ?? '')), host).toBe(true);
  });

  test('tells at least five events, each by several outlets', () => {
    const outletsOf = new Map<string, Set<string>>();
    for (const { url, story } of newsroom.articles)
      outletsOf.set(story, (outletsOf.get(story) ?? new Set()).add(new URL(url).hostname));
    expect([...outletsOf.values()].filter((outlets) => outlets.size >= 4).length).toBeGreaterThanOrEqual(5);
  });

  test('its links between its own articles lead somewhere', () => {
    const articles = new Set(newsroom.articles.map(({ url }) => url));
    for (const { url } of newsroom.articles)
      for (const [, target = ''] of read(fileOf(newsroom, url) ?? '').matchAll(
        /href="(http:\/\/[^"]+\/20\d\d\/[^"]+)"/g,
      ))
        if (newsroom.outlets.some(({ host }) => host === new URL(target).hostname) && !target.includes('ledgerandpost'))
          expect(articles.has(target) || url.includes('daybook'), `${url} links to ${target}`).toBe(true);
  });

  test('loads nothing from anywhere else', () => {
    for (const file of readdirSync(NEWSROOM_FOLDER, { recursive: true, encoding: 'utf8' }).filter((f) =>
      f.endsWith('.html'),
    ))
      expect(read(file), file).not.toMatch(
        /(?:src|srcset)=|<link rel="stylesheet" href="[^/]|@import|<script(?! type="application\/ld\+json")/,
      );
  });

  /** Only words inside quotation marks or an embedded post, which are public statements, may stand in both. */
  test.skipIf(!existsSync(SEEDS))('has no sentence of the accounts of the first story', () => {
    const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}@#]+/gu) ?? [];
    const runs = (text: string): string[] =>
      words(text).flatMap((_, i, all) => (i + 8 <= all.length ? [all.slice(i, i + 8).join(' ')] : []));
    const told = new Set(readdirSync(SEEDS).flatMap((file) => runs(readFileSync(path.join(SEEDS, file), 'utf8'))));
    expect(told.size).toBeGreaterThan(1000);
    for (const { url, story } of newsroom.articles.filter((a) => a.story === 'anonymous-account')) {
      const own = read(fileOf(newsroom, url) ?? '')
        .replace(/<blockquote[\s\S]*?<\/blockquote>/g, ' | ')
        .replace(/“[^”]*”/g, ' | ')
        .replace(/<[^>]+>/g, ' ');
      expect(
        own
          .split('|')
          .flatMap(runs)
          .filter((run) => told.has(run)),
        `${story}: ${url}`,
      ).toEqual([]);
    }
  });
});
