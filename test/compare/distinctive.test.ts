import { expect, test } from 'vitest';
import { distinctiveTerms } from '../../src/compare/distinctive';
import { digestWith } from './digests';

const article = (words: string, times: number) =>
  digestWith({
    sentences: Array.from({ length: times }, () => `The council of the town said that ${words} the road by the river.`),
  });

test("what one article says again and again and the others do not is distinctive, in the article's own word", () => {
  const [first, second] = distinctiveTerms([article('protesters blocked', 8), article('builders finished', 8)]);
  expect(first?.map(({ word }) => word)).toContain('protesters');
  expect(first?.map(({ word }) => word)).not.toContain('council');
  expect(second?.map(({ word }) => word)).toContain('builders');
  expect(first?.every(({ logLikelihood, others }) => logLikelihood >= 6.63 && others === 0)).toBe(true);
});

test('nothing is distinctive of an article alone, or of two that are alike', () => {
  expect(distinctiveTerms([article('protesters blocked', 8)])).toEqual([[]]);
  expect(distinctiveTerms([article('protesters blocked', 8), article('protesters blocked', 8)])).toEqual([[], []]);
});
