import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/article/article';
import { readPage } from '../../src/article/page';
import { readText } from '../../src/article/text';

/** Saved texts of four real pages. They are not part of this repository: without them these tests say that they skip. */
const shared = process.env.SECOND_SOURCE_SHARED ?? path.join(import.meta.dirname, '../../../shared');
const folder = path.join(shared, 'seeds');
const there = existsSync(folder);
const seed = (start: string): string => {
  const name = there ? readdirSync(folder).find((file) => file.startsWith(start)) : undefined;
  return name === undefined ? '' : readFileSync(path.join(folder, name), 'utf8');
};

/** A page with the typical surroundings of an article, made of a text's lines. */
function pageOf(text: string): Document {
  const escaped = (line: string): string => line.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return new JSDOM(`<!DOCTYPE html><html lang="en"><head><title>The account and the company | The Daily</title></head><body>
    <header><nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav></header>
    <main><article><h1>The account and the company</h1>
    <div class="article-body">${lines.map((line) => `<p>${escaped(line)}</p>`).join('\n')}</div></article>
    <aside><h3>Most read</h3><ul><li><a href="/x">Something else altogether happened</a></li></ul></aside></main>
    <footer>© The Daily</footer></body></html>`).window.document;
}

describe.skipIf(!there)('the seeds', () => {
  const both = (start: string): readonly (readonly [string, Article])[] => [
    ['as text', readText(seed(start), { url: null })],
    ['as a page', readPage(pageOf(seed(start)), { url: null })],
  ];

  describe.each(both('000'))('the first %s', (_, article) => {
    const text = article.paragraphs.join('\n');
    test('is an article by Mike Isaac of 7 April 2017', () => {
      expect(article.kind).toBe('article');
      expect(article.byline).toEqual(['Mike Isaac']);
      expect(article.published).toBe('2017-04-07');
    });
    test('has none of the page’s clutter', () => {
      for (const clutter of [
        /Advertisement/,
        /robot/,
        /newsletter/i,
        /re-enter/,
        /appears in print/,
        /Order Reprints/,
        /feedback/i,
        /Tell us/,
        /ISAAC/,
        /^Follow Mike/m,
        /Anti-Trump Account/,
      ])
        expect(text).not.toMatch(clutter);
    });
    test('has the sentences behind its fused labels whole', () => {
      for (const start of [
        /^The company declined to comment beyond the filing\./m,
        /^Technology companies and federal officials/m,
        /^After news broke/m,
        /^Twitter has long defended/m,
        /^Customs and Border Protection on Friday/m,
      ])
        expect(text).toMatch(start);
      expect(text).toMatch(/“grave chilling effect” on others voicing resistance to White House policies\.$/m);
    });
  });

  describe.each(both('001'))('the second %s', (_, article) => {
    test('is by James Rogers, without promotional lines', () => {
      expect(article.kind).toBe('article');
      expect(article.byline).toEqual(['James Rogers']);
      expect(article.paragraphs.filter((line) => line === line.toUpperCase())).toEqual([]);
      expect(article.paragraphs.join('\n')).not.toMatch(/Follow James|FOX NEWS TECH/);
    });
    test('keeps the posts it embeds findable', () => {
      const told = [...article.paragraphs, ...article.posts.map((post) => post.text)].join('\n');
      expect(told).toMatch(/^BREAKING: /m);
      expect(told).toMatch(/^We want to thank @twitter and @aclu .* Thank you resistance/m);
    });
  });

  describe.each(both('002'))('the third %s', (_, article) => {
    test('has no audio line and nothing of the list of latest stories', () => {
      expect(article.kind).toBe('article');
      expect(article.paragraphs[0]).toMatch(/^The US government has dropped/);
      expect(article.paragraphs.at(-1)).toMatch(/^The account was briefly shut down/);
      expect(article.paragraphs).toContain("Alternative 'resistance'");
    });
  });

  test('the fourth is an event entry of 7 April 2017', () => {
    const article = readText(seed('003'), { url: 'https://events.example/news/2017/04/7/entry.md' });
    expect(article.kind).toBe('event-page');
    expect(article.event?.date).toBe('2017-04-07');
    expect(article.event?.summary).toMatch(/withdraws its order/);
    expect(article.event?.sources.map((source) => source.name)).toEqual(['CBS News', 'The Washington Post']);
    expect(article.event?.sources.every((source) => source.url.startsWith('http'))).toBe(true);
    expect(article.event?.related).toHaveLength(5);
    expect(
      article.event?.related.every(
        ({ date, context, url }) =>
          date !== null && context !== null && url?.startsWith('https://events.example/') === true,
      ),
    ).toBe(true);
  });
});
