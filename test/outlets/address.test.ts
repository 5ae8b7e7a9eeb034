import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalAddress, registrableDomain, slugWords } from '../../src/outlets/address';

describe('the registrable domain', () => {
  test.each([
    ['https://www.harbour.example.co.uk/a', 'example.co.uk'],
    ['news.example.com', 'example.com'],
    ['EXAMPLE.com', 'example.com'],
    ['https://one.blogspot.com/x', 'one.blogspot.com'],
    ['https://www.one.substack.com/x', 'one.substack.com'],
    ['http://192.168.0.1/', null],
    ['localhost', null],
    ['not an address', null],
  ])('of %s is %s', (url, domain) => {
    expect(registrableDomain(url)).toBe(domain);
  });
});

describe('the canonical address', () => {
  test.each([
    ['http://www.a.example/x/?utm_source=t&id=3#top', 'https://a.example/x?id=3'],
    ['https://amp.a.example/x/amp/', 'https://a.example/x'],
    ['https://m.a.example/x.amp.html', 'https://a.example/x.html'],
    ['https://A.example/?b=2&a=1&fbclid=z', 'https://a.example?a=1&b=2'],
    ['https://a.example/news/index.html', 'https://a.example/news'],
  ])('of %s is %s', (url, address) => {
    expect(canonicalAddress(url)).toBe(address);
  });

  test.each(['javascript:alert(1)', 'ftp://a.example', '', '//a.example'])('of %s is none', (url) => {
    expect(canonicalAddress(url)).toBeNull();
  });

  test('of a canonical address is itself', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        const once = canonicalAddress(url);
        expect(once === null ? null : canonicalAddress(once)).toBe(once);
      }),
    );
  });
});

describe('the words of an address', () => {
  test.each([
    ['https://a.example/2017/04/07/city-council-votes-12345.html', ['city', 'council', 'votes']],
    ['https://a.example/news/the-switch/wp/2017/04/06/who-this-critic-is/?x=1', ['who', 'this', 'critic', 'is']],
    ['/news/2017/11/2/main-account-is-suspended.md', ['main', 'account', 'is', 'suspended']],
    ['https://a.example/story/61024832', []],
    ['https://a.example/%E0%A4%A', []],
    ['https://a.example/', []],
  ])('%s are %s', (url, words) => {
    expect(slugWords(url)).toEqual(words);
  });
});
