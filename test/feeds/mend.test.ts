import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FEED_LIMITS } from '../../src/feeds/feed';
import { mendFeed, rootOf } from '../../src/feeds/mend';
import { FeedError, readFeed } from '../../src/feeds/read-feed';

const mended = (text: string): string => mendFeed(text, rootOf(text)).text;

describe('mending a feed', () => {
  test('what is well formed keeps its meaning; what nobody reads is gone', () => {
    expect(
      mended(
        '<rss version="2.0"><channel><title>A</title><generator>x</generator><item><link>u</link><!-- c --></item></channel></rss>',
      ),
    ).toBe('<rss version="2.0"><channel><title>A</title><item><link>u</link></item></channel></rss>');
  });

  test('texts come out escaped once, however they went in', () => {
    const title = (text: string): string =>
      mended(`<rss><channel><title>${text}</title></channel></rss>`).replace(/^.*<title>|<\/title>.*$/g, '');
    expect(title('a & b')).toBe('a &amp; b');
    expect(title('a &amp; b')).toBe('a &amp; b');
    expect(title('<![CDATA[a & b]]>')).toBe('a &amp; b');
    expect(title('a &amp;amp; b')).toBe('a &amp;amp; b');
    expect(title('<b>a</b> &amp; b')).toBe('&lt;b&gt;a&lt;/b&gt; &amp;amp; b');
  });

  test('an item is not within a person, nor behind an author that is never closed', () => {
    expect(mended('<rss version="2.0"><channel><author><link><item><title>x</title></item></channel></rss>')).toBe(
      '<rss version="2.0"><channel><author></author><item><title>x</title></item></channel></rss>',
    );
  });

  test('mending what was mended changes nothing but what was markup', () => {
    const parts = fc.constantFrom(
      '<item>',
      '</item>',
      '<title>',
      '</title>',
      '<link>',
      '</link>',
      '<![CDATA[',
      ']]>',
      '<!--',
      '-->',
      '&',
      '<',
      '>',
      'x',
      ' a="b"',
      '<entry ',
      "'",
      '"',
      '<channel>',
      '</channel>',
      '<author>',
      '<name>',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 40 }), (pieces) => {
        const once = mended(`<rss version="2.0"><channel>${pieces.join('')}`);
        expect(mended(once)).toBe(once);
      }),
    );
  });

  test('any text is read or refused as no feed; nothing else is thrown', () => {
    const root = fc.constantFrom(
      '<rss version="2.0"><channel>',
      '<feed xmlns="http://www.w3.org/2005/Atom">',
      '<rdf:RDF>',
      '{"version":"https://jsonfeed.org/version/1.1","items":[',
      '',
    );
    const piece = fc.oneof(
      fc.string({ maxLength: 5 }),
      fc.constantFrom(
        '<item>',
        '<entry>',
        '<title type="xhtml">',
        '<div>',
        '</title>',
        '<link href="/a"/>',
        '<link>/a</link>',
        '<media:group>',
        '<dc:date>',
        '<content:encoded>',
        '<updated>2026-03-03T09:30:00Z</updated>',
        '{"url":"/a","title":',
        '[',
        '<![CDATA[',
        ']]>',
      ),
    );
    fc.assert(
      fc.property(root, fc.array(piece, { maxLength: 30 }), (start, pieces) => {
        try {
          for (const item of readFeed(start + pieces.join(''), 'https://harbour.example/').items) {
            expect(item.url).toMatch(/^https?:/);
            expect(item.headline ?? item.summary).toBeTruthy();
          }
        } catch (error) {
          expect(error).toBeInstanceOf(FeedError);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('hostile feeds are bounded', () => {
  const item = (i: number): string => `<item><title>Item ${i}</title><link>https://harbour.example/${i}</link></item>`;

  test('of 100,000 items the first are read, and it is said', () => {
    const text = `<rss version="2.0"><channel><title>Long</title>${Array.from({ length: 100_000 }, (_, i) => item(i)).join('')}</channel></rss>`;
    const feed = readFeed(text, null);
    expect(feed.items).toHaveLength(FEED_LIMITS.items);
    expect(feed.notes).toEqual([{ code: 'too-many', count: 1 }]);
    const json = readFeed(
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Long',
        items: Array.from({ length: 100_000 }, (_, i) => ({ url: `https://harbour.example/${i}`, title: `Item ${i}` })),
      }),
      null,
    );
    expect(json.items).toHaveLength(FEED_LIMITS.items);
    expect(json.notes).toEqual([{ code: 'too-many', count: 1 }]);
  });

  test('a long text is cut, not refused', () => {
    const long = 'word '.repeat(100_000);
    const feed = readFeed(
      `<rss><channel><item><title>${long}</title><link>https://harbour.example/1</link><description>${long}</description></item></channel></rss>`,
      null,
    );
    expect(feed.items[0]?.headline?.length).toBeLessThanOrEqual(FEED_LIMITS.title);
    expect(feed.items[0]?.summary?.length).toBeLessThanOrEqual(FEED_LIMITS.summary);
  });

  const N = 20_000;
  test.each([
    ['tags never closed', '<title>'.repeat(N)],
    ['tags never closed in items', '<item><title>'.repeat(N)],
    ['a close far behind', `${'<title>'.repeat(N)}</title>`],
    ['sections never closed', `<title>${'<![CDATA['.repeat(N)}`],
    ['sections between tags never closed', '<title><![CDATA[x]]>'.repeat(N)],
    ['a close far behind sections', `${'<item><title><![CDATA[<item>]]>'.repeat(N)}</title>`],
    ['comments never closed', '<!--'.repeat(N)],
    ['comments in a text', `<title>${'<!--'.repeat(N)}</title>`],
    ['tags without an end', '<title '.repeat(N)],
    ['tags with open quotation marks', '<title "'.repeat(N)],
    ['attributes', `<item ${'a="b" '.repeat(N)}>`],
    ['unknown tags', '<unknown>'.repeat(N)],
    ['containers', '<group>'.repeat(N)],
    ['authors', '<author>'.repeat(N)],
    ['items in items', '<item>'.repeat(N)],
    ['closing tags', '</item></title></channel>'.repeat(N)],
    ['ampersands', `<title>${'&'.repeat(N)}`],
    ['references', `<item><title>${'&amp;'.repeat(N)}</title>`],
    ['scripts', `<item><title>${'&lt;script&gt;'.repeat(N)}</title>`],
    ['blanks', `<item><title>${' \n'.repeat(N)}</title><pubDate>${' '.repeat(N)}`],
    ['brackets', `<item><author>${'<(@'.repeat(N)}</author><description>${'[('.repeat(N)}`],
  ])('%s: time grows with length alone', (_, hostile) => {
    const start = performance.now();
    for (const root of ['<rss version="2.0"><channel>', '<feed xmlns="http://www.w3.org/2005/Atom">'])
      try {
        readFeed(`${root}${hostile}`, null);
      } catch (error) {
        expect(error).toBeInstanceOf(FeedError);
      }
    expect(performance.now() - start).toBeLessThan(4000);
  });
});
