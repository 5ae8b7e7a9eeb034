import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { discoverFeeds, usualPlaces } from '../../src/feeds/discover';

const URL_OF_PAGE = 'https://harbour.example/news/today';
const found = (head: string): readonly unknown[] =>
  discoverFeeds(new JSDOM(`<html><head>${head}</head></html>`).window.document, URL_OF_PAGE);

describe('feeds that a page names', () => {
  test('of all kinds, relative addresses made absolute, titles kept', () => {
    expect(
      found(`
        <link rel="alternate" type="application/rss+xml" title=" News " href="/rss">
        <link rel="Alternate" type="application/atom+xml; charset=utf-8" href="atom.xml">
        <link rel="alternate" type="application/feed+json" href="https://feeds.example/1.json">
        <link rel="feed" href="/other">`),
    ).toEqual([
      { address: 'https://harbour.example/rss', title: 'News' },
      { address: 'https://harbour.example/news/atom.xml', title: null },
      { address: 'https://feeds.example/1.json', title: null },
      { address: 'https://harbour.example/other', title: null },
    ]);
  });

  test('what only looks like one is none: translations, styles, JSON of an API', () => {
    expect(
      found(`
        <link rel="alternate" hreflang="de" href="https://harbour.example/de/">
        <link rel="alternate stylesheet" type="text/css" href="/feed.css">
        <link rel="alternate" type="application/json" href="/wp-json/wp/v2/posts/12">
        <link rel="alternate" type="application/json+oembed" href="/oembed?feed">
        <link rel="stylesheet" href="/rss">`),
    ).toEqual([]);
  });

  test('plain XML counts where address or title speak of a feed', () => {
    expect(
      found('<link rel="alternate" type="text/xml" href="/rss/all"><link rel="alternate" type="text/xml" href="/map">'),
    ).toEqual([{ address: 'https://harbour.example/rss/all', title: null }]);
  });

  test('each once, comments last, other schemes never; feed: is http', () => {
    expect(
      found(`
        <link rel="alternate" type="application/rss+xml" title="Comments" href="/comments/feed">
        <link rel="alternate" type="application/rss+xml" href="/feed/">
        <link rel="alternate" type="application/rss+xml" href="http://www.harbour.example/feed?utm_source=head">
        <link rel="alternate" type="application/rss+xml" href="javascript:alert(1)">
        <link rel="alternate" type="application/rss+xml" href="feed://pier.example/rss">`),
    ).toEqual([
      { address: 'https://harbour.example/feed/', title: null },
      { address: 'https://pier.example/rss', title: null },
      { address: 'https://harbour.example/comments/feed', title: 'Comments' },
    ]);
  });

  test('a page with thousands of them gives twenty', () => {
    const many = Array.from(
      { length: 3000 },
      (_, i) => `<link rel="alternate" type="application/rss+xml" href="/f${i}">`,
    );
    expect(found(many.join(''))).toHaveLength(20);
  });
});

describe('the usual places', () => {
  test('are on the outlet’s own host, from an address or a bare domain', () => {
    expect(usualPlaces('harbour.example')).toContain('https://harbour.example/rss.xml');
    expect(usualPlaces('http://www.harbour.example/news?x=1#y')).toContain('http://www.harbour.example/feed/');
  });
  test('of what is no web address there are none', () => {
    expect(usualPlaces('javascript:alert(1)')).toEqual([]);
    expect(usualPlaces('two words')).toEqual([]);
  });
});
