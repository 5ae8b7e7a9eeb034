import { expect, test } from 'vitest';
import { originPattern, originsOf } from '../../../src/extension/access/hosts';

test('one pattern holds for the whole of an outlet, over both schemes', () => {
  for (const address of [
    'https://www.harbour-courier.example/feed.xml',
    'http://feeds.harbour-courier.example/all',
    'https://harbour-courier.example/2026/05/12/tern',
  ])
    expect(originPattern(address)).toBe('*://*.harbour-courier.example/*');
  expect(originPattern('https://news.paper.co.uk/rss')).toBe('*://*.paper.co.uk/*');
});

test('an address in numbers stands for itself', () => {
  expect(originPattern('http://192.0.2.7:8080/feed')).toBe('*://192.0.2.7/*');
});

test('what is no web address is asked for nowhere', () => {
  for (const address of ['javascript:alert(1)', 'file:///etc/passwd', 'moz-extension://a/b', 'no address', ''])
    expect(originPattern(address)).toBeNull();
});

test('each pattern once', () => {
  expect(originsOf(['https://a.example/1', 'https://b.example/', 'https://www.a.example/2', 'data:,x'])).toEqual([
    '*://*.a.example/*',
    '*://*.b.example/*',
  ]);
});
