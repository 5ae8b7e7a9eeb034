import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { decodeFeed } from '../../src/feeds/decode';
import { FeedError, readFeed } from '../../src/feeds/read-feed';

/**
 * Feed files after the dialects and faults seen in the wild, written by this project, each with `NAME.expected.json`
 * beside it: what it shows, the charset of the server's header, and what must be read of it or the error's code.
 */
const FOLDER = path.join(import.meta.dirname, '../fixtures/feeds');
const SUFFIX = '.expected.json';
const NOW = Date.UTC(2026, 2, 10);
const files = readdirSync(FOLDER).filter((file) => !file.endsWith(SUFFIX));

interface Expected {
  readonly about: string;
  readonly charset?: string;
  readonly encoding: string;
  readonly feed?: unknown;
  readonly error?: string;
}

const expectedOf = (file: string): Expected => JSON.parse(readFileSync(path.join(FOLDER, `${file}${SUFFIX}`), 'utf8'));

function outcome(bytes: Uint8Array, charset: string | null): Pick<Expected, 'encoding' | 'feed' | 'error'> {
  const { text, encoding } = decodeFeed(bytes, charset);
  try {
    return { encoding, feed: readFeed(text, 'https://harbour.example/feeds/all', { now: NOW }) };
  } catch (error) {
    if (error instanceof FeedError) return { encoding, error: error.code };
    throw error;
  }
}

describe('the corpus of feeds', () => {
  test('holds at least 60 files', () => expect(files.length).toBeGreaterThanOrEqual(60));

  test.each(files.map((file) => [file, expectedOf(file).about]))('%s: %s', (file) => {
    const { about: _, charset, ...expected } = expectedOf(file);
    expect(outcome(readFileSync(path.join(FOLDER, file)), charset ?? null)).toEqual(expected);
  });

  test('cut off anywhere, a file is read or refused, and never gives an item that the whole does not have', () => {
    for (const file of files.filter((name) => /^(?:rss-20|blog-software|atom-10|rdf-10|media-group)\./.test(name))) {
      const bytes = readFileSync(path.join(FOLDER, file));
      const whole = readFeed(decodeFeed(bytes, null).text, null).items;
      for (let length = 0; length < bytes.length; length += 7) {
        const { text } = decodeFeed(bytes.subarray(0, length), null);
        try {
          for (const item of readFeed(text, null).items) {
            const same = whole.find(({ id }) => id === item.id);
            expect(same, `${file} cut at ${length}: ${item.url}`).toBeDefined();
            expect([same?.headline, null]).toContain(item.headline);
            expect(
              item.published === null || item.published === same?.published || item.published === same?.updated,
            ).toBe(true);
          }
        } catch (error) {
          expect(error).toBeInstanceOf(FeedError);
        }
      }
    }
  });
});
