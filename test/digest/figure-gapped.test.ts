import { expect, test } from 'vitest';
import { digestArticle } from '../../src/digest/digest-article';
import { articleOf } from './article-of';

const figures = (text: string): string[] =>
  digestArticle(articleOf([text])).figures.map(({ kind, value, label, owner }) =>
    `${kind} ${value} ${label} ${owner ?? ''}`.replace(/\s+/g, ' ').trim(),
  );

test('a number behind a name takes the unit of the share before it', () => {
  expect(figures('The Rural Union had 38 per cent and the Progress Party 27.5.')).toEqual([
    'percent 38 Rural Union',
    'percent 27.5 Progress Party',
  ]);
  expect(figures('The Progress Party had 41 per cent in Orlen; in the hills it hardly reached 15.')).toEqual([
    'percent 41 Progress Party',
    'percent 15',
  ]);
});

test('and the noun of what is had before it', () => {
  expect(figures('The Rural Union won 34 seats; the Progress Party has 24 and the Coast List eight.')).toEqual([
    'count 34 seats Rural Union',
    'count 24 seats Progress Party',
    'count 8 seats Coast List',
  ]);
  expect(figures('The trust has 11,400 employees; only Marl Hospital, with 5,200, was hit.')).toEqual([
    'count 11400 employees',
    'count 5200 employees Marl Hospital',
  ]);
});

test('what names something or may be of either of two counts takes none', () => {
  expect(figures('The chain has 34 shops in Halden, and Windows 10.')).toEqual(['count 34 shops']);
  expect(figures('Bo Lee had 20 points and 12 rebounds, and Ann Ko had 18.')).toEqual([
    'count 20 points Bo Lee',
    'count 12 rebounds',
  ]);
  expect(figures('Police held 34 people in Kell and Flight 212.')).toEqual(['count 34 people']);
});
