import { describe, expect, test } from 'vitest';
import { sortByBelonging } from '../../src/feeds/belonging';
import type { FeedItem } from '../../src/feeds/feed';
import { digestFeedItem, entryOfFeedItem, outletOfItem } from '../../src/feeds/item-digest';
import { newsAmong } from '../../src/feeds/news';

const item = (changes: Partial<FeedItem> = {}): FeedItem => ({
  id: 'https://harbour.example/news/ferry',
  url: 'https://www.harbour.example/news/ferry?utm_source=rss',
  headline: 'Ferry sails again',
  summary: 'The ferry carries 1,200 passengers after six days. "We are glad," said Ada Lund, its captain.',
  published: '2026-03-03T09:30:00+01:00',
  updated: null,
  authors: ['By Nils Orbeck and Kit Moran'],
  categories: [],
  ...changes,
});
const courier = { name: 'Harbour Courier', domain: 'harbour.example' };

describe('the digest of a feed’s item', () => {
  test('has the facts of headline and summary, the feed’s outlet, and its byline', () => {
    const digest = digestFeedItem(item(), { outlet: courier, language: 'en' });
    expect(digest.article).toMatchObject({
      outlet: courier,
      language: 'en',
      byline: ['Nils Orbeck', 'Kit Moran'],
      published: '2026-03-03T09:30:00+01:00',
      modified: null,
    });
    expect(digest.figures.map(({ value }) => value)).toContain(1200);
    expect(digest.quotations.map(({ text }) => text).join(' ')).toContain('We are glad');
  });

  test('is entered under the canonical address', () => {
    expect(entryOfFeedItem(item(), { outlet: courier, language: 'en' }).id).toBe('https://harbour.example/news/ferry');
  });

  test('a change counts only where it is later than the publication', () => {
    const modified = (updated: string): string | null =>
      digestFeedItem(item({ updated }), { outlet: courier, language: 'en' }).article.modified;
    expect(modified('2026-03-03T08:30:00Z')).toBeNull();
    expect(modified('2026-03-03T11:00:00Z')).toBe('2026-03-03T11:00:00Z');
  });

  test('what an aggregator lists belongs to the outlet at its address', () => {
    expect(outletOfItem('https://news.harbour.example/a', courier)).toBe(courier);
    expect(outletOfItem('https://pier.example/a', courier)).toEqual({ name: null, domain: 'pier.example' });
    expect(outletOfItem('https://pier.example/a', { name: null, domain: null })).toEqual({
      name: null,
      domain: 'pier.example',
    });
    expect(outletOfItem('http://127.0.0.1:9/a', courier), 'an address without a domain says nothing').toBe(courier);
  });
});

const on = (...hosts: string[]): readonly FeedItem[] =>
  hosts.map((host, i) => item({ id: `${host}${i}`, url: `https://${host}/${i}` }));

describe('whose articles a feed carries', () => {
  test('the first answer decides; later strangers are told apart, the outlet’s other domains are none', () => {
    const first = sortByBelonging(on('harbour.example', 'www.harbour.example'), [], null);
    expect(first.belonging).toEqual({ kind: 'own', domains: ['harbour.example'] });
    const later = sortByBelonging(
      on('harbour.example', 'casino.example', 'courier.example'),
      ['courier.example'],
      first.belonging,
    );
    expect(later.kept).toHaveLength(2);
    expect(later.foreignDomains).toEqual(['casino.example']);
  });
  test('a feed that gathers from many outlets goes on doing so', () => {
    const first = sortByBelonging(
      on('a.example', 'b.example', 'c.example', 'd.example', 'e.example', 'f.example'),
      [],
      null,
    );
    expect(first.belonging).toEqual({ kind: 'any' });
    expect(sortByBelonging(on('g.example'), [], first.belonging).foreign).toEqual([]);
  });
});

describe('what is news in a feed', () => {
  test('is what was not seen, and what was told otherwise', () => {
    const first = newsAmong([item()], []);
    expect([first.fresh.length, first.changed.length]).toEqual([1, 0]);
    const same = newsAmong([item({ url: 'http://harbour.example/news/ferry' })], first.seen);
    expect([same.fresh.length, same.changed.length], 'another address of the same article is no news').toEqual([0, 0]);
    const other = newsAmong([item({ headline: 'Ferry sails again after six days' })], first.seen);
    expect([other.fresh.length, other.changed.length]).toEqual([0, 1]);
  });
  test('the memory is bounded, but never shorter than the feed', () => {
    const many = Array.from({ length: 900 }, (_, i) => item({ id: `https://harbour.example/${i}` }));
    const first = newsAmong(many, []);
    expect(first.seen).toHaveLength(900);
    expect(newsAmong(many, first.seen).fresh).toEqual([]);
    expect(newsAmong(many.slice(0, 10), first.seen).seen).toHaveLength(500);
  });
});
