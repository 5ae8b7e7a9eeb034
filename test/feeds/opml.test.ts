import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OpmlError, readOpml, type Subscription, writeOpml } from '../../src/feeds/opml';

const opml = (body: string): string =>
  `<?xml version="1.0"?><opml version="1.0"><head><title>Mine</title></head><body>${body}</body></opml>`;

describe('reading a list of subscriptions', () => {
  test('feeds in folders, with their outlets’ addresses; each once', () => {
    expect(
      readOpml(
        opml(`
          <outline text="North"><outline title="Harbours" text="x">
            <outline type="rss" text="Harbour Courier" xmlUrl="https://harbour.example/rss?a=1&amp;b=2" htmlUrl="https://harbour.example/"/>
          </outline></outline>
          <outline text="Pier &amp; Tide" xmlURL="feed:https://pier.example/atom"/>
          <outline text="Again" xmlUrl="https://pier.example/atom"/>`),
      ),
    ).toEqual({
      title: 'Mine',
      refused: 0,
      feeds: [
        {
          address: 'https://harbour.example/rss?a=1&b=2',
          title: 'Harbour Courier',
          site: 'https://harbour.example/',
          folders: ['North', 'Harbours'],
        },
        { address: 'https://pier.example/atom', title: 'Pier & Tide', site: null, folders: [] },
      ],
    });
  });

  test('other schemes are counted as refused; stray ampersands are read', () => {
    const read = readOpml(
      opml(
        '<outline text="A" xmlUrl="javascript:alert(1)"/><outline text="B & C" xmlUrl="https://b.example/?x=1&y=2"/>',
      ),
    );
    expect(read.refused).toBe(1);
    expect(read.feeds).toEqual([{ address: 'https://b.example/?x=1&y=2', title: 'B & C', site: null, folders: [] }]);
  });

  test('entities of a document type are not unfolded', () => {
    const text = `<!DOCTYPE opml [<!ENTITY a "aaaa">]>${opml('<outline text="&a;" xmlUrl="https://b.example/"/>')}`;
    expect(readOpml(text).feeds[0]?.title).toBe('&a;');
  });

  test.each([
    ['nothing', ''],
    ['a feed', '<rss version="2.0"><channel/></rss>'],
    ['a web page', '<!doctype html><html></html>'],
    ['half a list', '<opml><body><outline text="a'],
  ])('%s is refused', (_, text) => expect(() => readOpml(text)).toThrow(OpmlError));

  test('any text is read or refused', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        for (const given of [text, opml(text), opml(`<outline text="${text}"/>`)])
          try {
            readOpml(given);
          } catch (error) {
            expect(error).toBeInstanceOf(OpmlError);
          }
      }),
    );
  });
});

describe('writing one', () => {
  const words = fc.stringMatching(/^[A-Za-z<>&"'é ]{0,8}[A-Za-zé]$/).filter((text) => text === text.trim());
  const subscription: fc.Arbitrary<Subscription> = fc.record({
    address: fc.webUrl({ withQueryParameters: true }).map((url) => new URL(url).href),
    title: words,
    site: fc.option(fc.webUrl().map((url) => new URL(url).href)),
    folders: fc.array(words, { maxLength: 3 }),
  });

  test('what was written is read again', () => {
    fc.assert(
      fc.property(fc.uniqueArray(subscription, { selector: ({ address }) => address, maxLength: 8 }), (feeds) => {
        const read = readOpml(writeOpml(feeds, { title: 'Mine', created: new Date(0) })).feeds;
        const byAddress = (a: Subscription, b: Subscription): number => (a.address < b.address ? -1 : 1);
        expect([...read].sort(byAddress)).toEqual([...feeds].sort(byAddress));
      }),
    );
  });
});
