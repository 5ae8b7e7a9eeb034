import { describe, expect, test } from 'vitest';
import {
  fromCatalogue,
  fromPage,
  fromSubscriptions,
  toSubscriptions,
} from '../../../src/extension/options/outlets/to-choose';
import { CHOSEN_LIMITS } from '../../../src/extension/storage/chosen';
import { readOpml, type Subscription, writeOpml } from '../../../src/feeds/opml';
import { entry, outlet } from '../outlets-samples';

const nobody = (): null => null;
const subscription = (address: string, changes: Partial<Subscription> = {}): Subscription => ({
  address,
  title: 'Harbour Courier',
  site: 'https://www.courier.example/',
  folders: [],
  ...changes,
});

describe('an outlet to be chosen', () => {
  test('of the catalogue needs a feed', () => {
    expect(fromCatalogue(entry('Courier'))).toMatchObject({
      domain: 'courier.example',
      name: 'Courier',
      country: 'GB',
    });
    expect(fromCatalogue(entry('Courier', { feeds: [] }))).toBeNull();
  });

  test('of a page is named by the catalogue, else by itself, else by its domain', () => {
    const page = {
      site: 'https://news.courier.example/',
      name: 'Courier',
      language: 'en',
      feeds: [{ address: 'https://x.example/f', title: null }],
    };
    expect(fromPage(page, () => entry('The Courier', { domains: ['main.example'] }))).toMatchObject({
      domain: 'main.example',
      name: 'The Courier',
    });
    expect(fromPage(page, nobody)).toMatchObject({ domain: 'courier.example', name: 'Courier' });
    expect(fromPage({ ...page, name: null }, nobody)).toMatchObject({ name: 'courier.example' });
    expect(fromPage({ ...page, site: 'http://127.0.0.1:8080/' }, nobody)).toMatchObject({ domain: '127.0.0.1' });
    expect(fromPage({ ...page, feeds: [] }, nobody)).toBeNull();
  });
});

describe('a list of subscriptions', () => {
  test('makes one outlet of feeds of one site, and counts what is new, known and refused', () => {
    const feeds = [
      subscription('https://feeds.example/a'),
      subscription('https://feeds.example/b'),
      subscription('https://known.example/feed', { site: null }),
      subscription('https://tribune.example/feed', { title: null, site: null }),
    ];
    const { outlets, ...counts } = fromSubscriptions(
      feeds,
      3,
      [outlet('known.example', 'https://known.example/feed')],
      nobody,
    );
    expect(counts).toEqual({ added: 3, known: 1, refused: 3 });
    expect(outlets).toEqual([
      { ...outlet('courier.example', 'https://feeds.example/a', 'https://feeds.example/b'), name: 'Harbour Courier' },
      outlet('tribune.example', 'https://tribune.example/feed'),
    ]);
  });

  test('with more feeds of one outlet than are kept says that the rest is refused', () => {
    const feeds = Array.from({ length: CHOSEN_LIMITS.feeds + 4 }, (_, at) =>
      subscription(`https://feeds.example/${at}`),
    );
    expect(fromSubscriptions(feeds, 0, [], nobody)).toMatchObject({ added: CHOSEN_LIMITS.feeds, refused: 4 });
  });

  test('with more outlets than can be followed says that the rest is refused', () => {
    const chosen = Array.from({ length: CHOSEN_LIMITS.outlets - 2 }, (_, at) => outlet(`chosen${at}.example`));
    const feeds = [
      subscription('https://chosen0.example/other', { site: null }),
      ...[0, 1, 2, 3].map((at) => subscription(`https://new${at}.example/feed`, { site: null })),
    ];
    const { outlets, ...counts } = fromSubscriptions(feeds, 0, chosen, nobody);
    expect(counts).toEqual({ added: 3, known: 0, refused: 2 });
    expect(outlets.map(({ domain }) => domain)).toEqual(['chosen0.example', 'new0.example', 'new1.example']);
  });

  test('that was saved is read as the same outlets', () => {
    const chosen = [
      { ...outlet('courier.example', 'https://feeds.example/a', 'https://feeds.example/b'), name: 'Courier & Post' },
      outlet('tribune.example'),
    ];
    const text = writeOpml(toSubscriptions(chosen), { title: 'Outlets', created: new Date(0) });
    expect(fromSubscriptions(readOpml(text).feeds, 0, [], nobody)).toEqual({
      outlets: chosen,
      added: 3,
      known: 0,
      refused: 0,
    });
  });
});
