import { expect, test } from 'vitest';
import { digestArticle } from '../../src/digest/digest-article';
import { articleOf } from './article-of';

const owners = (text: string): (string | null)[] => digestArticle(articleOf([text])).figures.map(({ owner }) => owner);

test('what somebody tells of another is not the speaker’s', () => {
  expect(owners('Mayor Karin Lee said the plant paid $12 million.')).toEqual([null]);
  expect(owners('Ann Lee said Kell Group had 300 shops.')).toEqual(['Kell Group']);
});
