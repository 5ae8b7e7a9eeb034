import { describe, expect, test } from 'vitest';
import messages from '../../../assets/_locales/en/messages.json';
import type { FeedTrouble } from '../../../src/extension/live-status';
import { hostOf, noteWords, storeWords, troubleWords, type Words } from '../../../src/extension/view/trouble-words';
import type { FeedNote } from '../../../src/feeds/feed';

/** One of every kind; the type holds the list to be whole. */
const TROUBLE: { readonly [C in FeedTrouble['code']]: Extract<FeedTrouble, { code: C }> | FeedTrouble } = {
  'no-permission': { code: 'no-permission', origin: '*://*.courier.example/*' },
  'no-connection': { code: 'no-connection', details: 'x' },
  'broken-off': { code: 'broken-off', details: 'x' },
  'time-out': { code: 'time-out', seconds: 30 },
  refused: { code: 'refused', status: 403 },
  'not-found': { code: 'not-found', status: 404 },
  gone: { code: 'gone', status: 410 },
  'too-many-requests': { code: 'too-many-requests', status: 429 },
  server: { code: 'server', status: 500 },
  status: { code: 'status', status: 418 },
  'not-allowed-address': { code: 'not-allowed-address', address: 'http://10.0.0.1/' },
  empty: { code: 'empty', details: 'x' },
  'web-page': { code: 'web-page', details: 'x' },
  'not-a-feed': { code: 'not-a-feed', details: 'x' },
  'cut-off': { code: 'cut-off', details: 'x' },
  foreign: { code: 'foreign', domains: ['a.example', 'b.example'] },
};

/** The message with what is set into it, as the browser does it. */
function written([key, ...substitutions]: Words): string {
  const { message, placeholders = {} } = messages[key] as {
    message: string;
    placeholders?: Record<string, { content: string }>;
  };
  expect(Object.keys(placeholders), key).toHaveLength(substitutions.length);
  return message.replace(/\$(\w+)\$/g, (_, name: string) => {
    const { content = '' } = placeholders[name.toLowerCase()] ?? {};
    return substitutions[Number(content.slice(1)) - 1] ?? '?';
  });
}

describe('trouble in words', () => {
  test.each(Object.values(TROUBLE))('$code', (trouble) => {
    const words = written(troubleWords(trouble));
    expect(words).toMatch(/^\p{Lu}.+\.$/su);
    expect(words).not.toMatch(/undefined|\?|\$/);
  });

  test('no two kinds are said in the same words, and what is known of one is in them', () => {
    const words = Object.values(TROUBLE).map((trouble) => written(troubleWords(trouble)));
    expect(new Set(words).size).toBe(words.length);
    expect(written(troubleWords(TROUBLE['no-permission']))).toContain('courier.example');
    expect(written(troubleWords(TROUBLE.foreign))).toContain('a.example, b.example');
    expect(written(troubleWords(TROUBLE.refused))).toContain('403');
  });

  test('each note has its counted words, each trouble of the store its own', () => {
    const codes: readonly FeedNote['code'][] = [
      'dates-dropped',
      'duplicates',
      'no-address',
      'too-many',
      'cut-off',
      'foreign',
    ];
    for (const code of codes) expect(messages).toHaveProperty(`${noteWords({ code, count: 2 })}_other`);
    for (const code of ['quota', 'corrupt', 'unavailable'] as const)
      expect(written(storeWords({ code, details: '' }))).toMatch(/\.$/);
  });

  test.each([
    ['*://*.courier.example/*', 'courier.example'],
    ['*://127.0.0.1/*', '127.0.0.1'],
  ])('the host of %s is %s', (origin, host) => {
    expect(hostOf(origin)).toBe(host);
  });
});
