import { expect, test } from 'vitest';
import { digestArticle } from '../../src/digest/digest-article';
import { articleOf } from './article-of';

const labels = (text: string): string[] => digestArticle(articleOf([text])).figures.map(({ label }) => label);

test('people told of are those of the next number that something happened to', () => {
  expect(labels('The storm killed 40 people and injured 90.')).toEqual(['people', 'people']);
  expect(labels('More than 1,200 people fell ill in Kell. At least 90 have died.')).toEqual(['people', 'people']);
  expect(labels('The flood killed four nurses and injured 90.')).toEqual(['nurses', '']);
});

test('“of them” is of what the sentence before counts, where that is one thing', () => {
  expect(labels('The court heard 14 weavers. Three of them were from Dorn.')).toEqual(['weavers', 'weavers']);
  expect(labels('The court heard 14 weavers and nine bakers. About 30 of them came.').at(-1)).toBe('');
});

test('a list counts one thing', () => {
  expect(labels('It found 12 cases in Kell and 15 in Dorn.')).toEqual(['cases', 'cases']);
  expect(labels('Prices rose 4 percent in Kell and 9 percent in Dorn.')).toEqual(['prices', 'prices']);
  expect(labels('It found 12 cases in Kell and was told of 45 in Dorn.').at(-1)).toBe('');
});

test('shares of what was just counted, or of what was just shared', () => {
  expect(labels('It sent 1,600 looms abroad, 80 percent from Kell and 20 percent from Dorn.')).toEqual([
    'looms',
    'looms',
    'looms',
  ]);
  expect(labels('About 58 percent of the power is from coal, while 37 percent is from wind.')).toEqual([
    'power',
    'power',
  ]);
});

test('a share is of those whom its sentence opens with', () => {
  expect(labels('Among likely voters, 44 percent oppose it.')).toEqual(['likely voters']);
  expect(labels('Among other things, 44 percent of the looms stood still.')).toEqual(['looms']);
});

test('a number that is the subject counts some of what its sentence counts', () => {
  expect(labels('Kell has 52 mills and only nine are open.')).toEqual(['mills', 'mills']);
  expect(labels('There were 3,800 claims, and 840 were granted.')).toEqual(['claims', 'claims']);
  expect(labels('Kell has nine mills and 52 are in Dorn.').at(-1)).toBe('');
});

test('others that are a subject are counted', () => {
  expect(digestArticle(articleOf(['Another 16 were late. Eight more had no ticket.'])).figures).toMatchObject([
    { value: 16 },
    { value: 8 },
  ]);
});

test('a level behind a share is of what moved', () => {
  expect(labels('The Lakes Average fell 2 percent, to 417.')).toEqual(['lakes average', 'lakes average']);
});
