import { expect, test } from 'vitest';
import { digestArticle } from '../../src/digest/digest-article';
import { articleOf } from './article-of';

const owners = (text: string): (string | null)[] => digestArticle(articleOf([text])).figures.map(({ owner }) => owner);

test('what somebody tells of another is not the speaker’s', () => {
  expect(owners('Mayor Karin Lee said the plant paid $12 million.')).toEqual([null]);
  expect(owners('Ann Lee said Kell Group had 300 shops.')).toEqual(['Kell Group']);
});

test('an age is of whom it stands behind', () => {
  expect(owners('Ann Lee, a 45-year-old nurse, was hurt.')).toEqual(['Ann Lee']);
  expect(owners('Ann Lee, 45, was hurt.')).toEqual(['Ann Lee']);
  expect(owners('Ann Lee is 45 years old.')).toEqual(['Ann Lee']);
});

test('an age is not of who did something to whoever is so old, nor of a parent', () => {
  expect(owners('Victor Orlan killed a six-year-old boy, a 13-year-old girl and a man.')).toEqual([null, null]);
  expect(owners('Ann Lee has a 12-year-old son.')).toEqual([null]);
  expect(owners('Ann Lee’s 4-year-old daughter ran.')).toEqual([null]);
});
