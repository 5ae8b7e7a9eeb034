import { expect, test } from 'vitest';
import { termsOf } from '../../src/digest/terms';

const terms = (headline: string | null, ...sentences: string[]) =>
  new Map(termsOf({ headline, sentences, language: 'en' }).map((term) => [term.term, term]));

test('a term has its frequency in headline and text, and the place of its first sentence', () => {
  const found = terms('Ferries stopped', 'A storm came.', 'The ferry stopped, and another ferry too.');
  expect(found.get('ferri')).toEqual({ term: 'ferri', inHeadline: 1, inText: 2, first: 1 });
  expect(found.get('storm')).toEqual({ term: 'storm', inHeadline: 0, inText: 1, first: 0 });
  expect(found.has('the')).toBe(false);
});

test('pairs are adjacent words of the headline, and names in the text', () => {
  const found = terms('Ferry hits rocks', 'Captain Ida Brand of the Holm Line told a white house.');
  expect([...found.keys()].filter((term) => term.includes(' '))).toEqual([
    'ferri hit',
    'hit rock',
    'captain ida',
    'ida brand',
    'holm line',
  ]);
});

test('no page makes them many', () => {
  const many = Array.from({ length: 50_000 }, (_, i) => `word${i} Name${i}.`);
  expect(terms(null, ...many).size).toBeLessThanOrEqual(2000);
  expect(terms(null, 'x'.repeat(100_000)).size).toBe(0);
});
