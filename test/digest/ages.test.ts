import { expect, test } from 'vitest';
import { digestArticle } from '../../src/digest/digest-article';
import { articleOf } from './article-of';

const figures = (text: string): string[] =>
  digestArticle(articleOf([text])).figures.map(({ kind, value, label }) => `${kind} ${value} ${label}`.trim());

test('an age is told behind the one who has it', () => {
  expect(figures('A girl of six was found beside a woman of 83.')).toEqual(['age 6', 'age 83']);
  expect(figures('A young man of 70 fell.')).toEqual(['age 70']);
  expect(figures('She began at the age of nine.')).toEqual(['age 9']);
  expect(figures('He is a man of two faces.')).toEqual(['count 2 faces']);
});

test('an age is told of a trade between commas', () => {
  expect(figures('A watchman, 63, was tied up.')).toEqual(['age 63']);
  expect(figures('The tanker, 63, was old.')).toEqual(['count 63']);
});

test('the children of whoever is told of are not those to whom something happened', () => {
  expect(figures('A mother of three died.')).toEqual([]);
  expect(figures('Parents of two children came.')).toEqual(['count 2 children']);
});

test('an hour in words counts nothing', () => {
  expect(figures('The search ended by nine o’clock.')).toEqual([]);
});

test('which model something is counts nothing', () => {
  expect(figures('It has USB 2.0 ports.')).toEqual([]);
  expect(figures('Windows 10 users were cut off.')).toEqual([]);
  expect(figures('Police found a 9mm pistol, a 12-gauge shotgun and a 357 calibre revolver.')).toEqual([]);
  expect(figures('The gauge showed 9 mm of rain.')).toEqual(['measure 9 rain']);
});

test('so old and older is an age', () => {
  expect(figures('It is for voters 45 and older.')).toEqual(['age 45']);
  expect(figures('It cost the buyers 45 and more.')).not.toContain('age 45');
});

test('what is called, and what a rate is told of, counts nothing', () => {
  expect(figures('They made 2,000 calls to 911. The 911 operators came.')).toEqual(['count 2000 calls']);
  expect(figures('The rate rose to 32.5 deaths per 100,000 people.')).toEqual(['count 32.5 deaths']);
});

test('elections and candidates are those of a year', () => {
  expect(figures('It is popular among 2032 hopefuls.')).toEqual(['date 2032']);
  expect(figures('Some 2032 people came.')).toEqual(['count 2032 people']);
});

test('an age is that of the youngest', () => {
  expect(figures('He hired girls as young as 14.')).toEqual(['age 14']);
});

test('two of somebody are no age', () => {
  expect(figures('Mara Kell and Ann Dorn were two of the first actresses to speak.').join()).not.toContain('age');
});
