import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { identify } from '../../src/article/identify';
import { readPage } from '../../src/article/page';

/** Pages written here after the markup of real publishers: one folder a page, with what must be read from it. */
const PAGES = path.join(import.meta.dirname, '../fixtures/pages');

interface Expected {
  readonly kind: string;
  readonly url?: string;
  readonly outlet?: string;
  readonly event?: { date: string; sources: string[]; related: [string, string][] };
  readonly [field: string]: unknown;
}

const read = (name: string, file: string): string => readFileSync(path.join(PAGES, name, file), 'utf8');

describe.each(readdirSync(PAGES))('the page %s', (name) => {
  const expected: Expected = JSON.parse(read(name, 'expected.json'));
  const { window } = new JSDOM(read(name, 'source.html'));
  const before = window.document.documentElement.outerHTML;
  const article = identify(readPage(window.document, { url: expected.url ?? null }));

  test('tells what it is', () => {
    expect(`${article.kind}: ${article.reason}`).toMatch(new RegExp(`^${expected.kind}: .{10}`));
  });

  if (expected.kind !== 'not-article')
    test('gives its own text and nothing else', () => {
      expect(article.paragraphs.join('\n\n').trim()).toBe(read(name, 'expected.txt').trim());
    });

  const fields = [
    'headline',
    'standfirst',
    'byline',
    'agencies',
    'published',
    'language',
    'section',
    'truncated',
    'posts',
    'reason',
  ];
  test.each(fields.filter((field) => field in expected))('gives its %s', (field) => {
    expect(article).toHaveProperty(field, expected[field]);
  });

  if (expected.outlet !== undefined)
    test('gives its outlet', () => {
      expect(article.outlet.name).toBe(expected.outlet);
    });

  if (expected.event !== undefined)
    test('gives the event it enters', () => {
      expect(article.event?.date).toBe(expected.event?.date);
      expect(article.event?.sources.map((source) => source.name)).toEqual(expected.event?.sources);
      expect(article.event?.related.map(({ date, context }) => [date, context])).toEqual(expected.event?.related);
    });

  test('is left as it was', () => {
    expect(window.document.documentElement.outerHTML).toBe(before);
  });
});
