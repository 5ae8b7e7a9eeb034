import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { safeLink } from '../../../src/extension/view/safe-link';
import { searchLinks } from '../../../src/extension/view/search-links';

describe('a link of ours', () => {
  test.each(['https://harbour-courier.example/ferry', 'http://harbour-courier.example/'])('leads to %s', (address) => {
    expect(safeLink(address)).toBe(address);
  });

  test.each([
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'blob:https://harbour-courier.example/1',
    'file:///etc/passwd',
    'chrome-extension://abc/popup.html',
    '//harbour-courier.example/ferry',
    '/ferry',
    '',
    'https://harbour-courier.example@elsewhere.example/',
    'https://user:secret@harbour-courier.example/',
  ])('never leads to %j', (address) => {
    expect(safeLink(address)).toBeNull();
  });

  test('is http or https whatever it is made of', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl()), (address) => {
        const link = safeLink(address);
        return link === null || /^https?:\/\/[^/@]+(?:[/?#]|$)/.test(link);
      }),
    );
  });
});

describe('search links', () => {
  test('carry the words, escaped, and the outlet where one is given', () => {
    const [first] = searchLinks(['Port of "Sallow"', 'ferry & co'], 'northgate-tribune.example');
    expect(new URL(first?.url ?? '').searchParams.get('q')).toBe(
      'Port of Sallow ferry & co site:northgate-tribune.example',
    );
  });

  test('are none where there are no words', () => {
    expect(searchLinks([])).toEqual([]);
    expect(searchLinks(['  '])).toEqual([]);
  });

  test('stay short, cut between terms', () => {
    const [first] = searchLinks(Array.from({ length: 50 }, (_, at) => `longish-term-${at}`));
    const query = new URL(first?.url ?? '').searchParams.get('q') ?? '';
    expect(query.length).toBeLessThanOrEqual(160);
    expect(query).toMatch(/longish-term-\d+$/);
  });

  test('are plain addresses of the web', () => {
    for (const { url } of searchLinks(['ferry'])) expect(safeLink(url)).toBe(url);
  });
});
