import { describe, expect, test } from 'vitest';
import { FeedError, readFeed } from '../../src/feeds/read-feed';

const rss = (items: string) =>
  `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Harbour Courier</title><link>https://harbour.example/</link><language>en-gb</language>${items}</channel></rss>`;

describe('reading a feed', () => {
  test('RSS 2.0: address, headline, summary and time of each item', () => {
    const feed = readFeed(
      rss(
        '<item><title>Ferry &amp;amp; pier reopen</title><link>/news/ferry</link><pubDate>Tue, 03 Mar 2026 09:30:00 +0100</pubDate><description><![CDATA[<p>The ferry sails again.</p>]]></description></item>',
      ),
      'https://harbour.example/feed.xml',
    );
    expect(feed).toEqual({
      title: 'Harbour Courier',
      site: 'https://harbour.example/',
      language: 'en',
      ttl: null,
      refused: 0,
      notes: [],
      items: [
        {
          id: 'https://harbour.example/news/ferry',
          url: 'https://harbour.example/news/ferry',
          headline: 'Ferry & pier reopen',
          summary: 'The ferry sails again.',
          published: '2026-03-03T09:30:00+01:00',
          updated: null,
          authors: [],
          categories: [],
        },
      ],
    });
  });

  test('Atom: the alternate link, the updated time where no other is given', () => {
    const feed = readFeed(
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>Tide Post</title><link href="https://tide.example/"/><entry><title type="html">Council &lt;b&gt;votes&lt;/b&gt;</title><link rel="enclosure" href="https://tide.example/a.mp3"/><link rel="alternate" href="https://tide.example/a"/><updated>2026-03-03T10:00:00Z</updated><summary>Nine to four.</summary></entry></feed>',
      null,
    );
    expect(feed.items).toMatchObject([
      {
        url: 'https://tide.example/a',
        headline: 'Council votes',
        summary: 'Nine to four.',
        published: '2026-03-03T10:00:00Z',
      },
    ]);
  });

  test('RDF and JSON Feed', () => {
    const rdf = readFeed(
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>T</title></channel><item><title>A</title><link>https://t.example/a</link><dc:date>2026-03-03</dc:date></item></rdf:RDF>',
      null,
    );
    expect(rdf.items[0]).toMatchObject({ url: 'https://t.example/a', published: '2026-03-03' });
    const json = readFeed(
      '{"version":"https://jsonfeed.org/version/1.1","title":"J","items":[{"id":"1","url":"https://j.example/a","title":"A","content_text":"Text.","date_published":"2026-03-03T10:00:00Z"}]}',
      null,
    );
    expect(json.items[0]).toMatchObject({ url: 'https://j.example/a', headline: 'A', summary: 'Text.' });
  });

  test('items without a web address, or with nothing to say, are counted and left out', () => {
    const feed = readFeed(
      rss(
        '<item><title>Bad</title><link>javascript:alert(1)</link></item><item><link>https://harbour.example/empty</link></item><item><title>Good</title><link>https://harbour.example/b</link></item>',
      ),
      null,
    );
    expect(feed.items.map((i) => i.headline)).toEqual(['Good']);
    expect(feed.refused).toBe(2);
  });

  test('a web page in place of a feed is said to be one', () => {
    expect(() => readFeed('<!doctype html><html><body>Hello</body></html>', null)).toThrow(FeedError);
    expect(() => readFeed('<!doctype html><html><body>Hello</body></html>', null)).toThrow(/web page/);
    expect(() => readFeed('', null)).toThrow(FeedError);
  });
});
