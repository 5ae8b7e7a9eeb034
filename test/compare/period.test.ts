import { expect, test } from 'vitest';
import { periodOf, periodsConflict } from '../../src/compare/period';

const conflict = (a: string, b: string): boolean => periodsConflict(periodOf(a), periodOf(b));

test.each([
  ['in 2029', 'in 2030', true],
  ['in 2029', 'in March 2029', false],
  ['over seven years', 'in one year', true],
  ['over 7 years', 'over the past seven years', false],
  ['in the first quarter', 'in the second quarter', true],
  ['in Q1', 'in the first quarter', false],
  ['last year', 'this year', true],
  ['last year', 'the previous year', false],
  ['on Monday', 'on Tuesday', true],
  ['per day', 'annually', true],
  ['in March', 'within its first two months', false],
  ['', 'in 2030', false],
])('%s against %s', (a, b, expected) => {
  expect(conflict(a, b)).toBe(expected);
  expect(conflict(b, a)).toBe(expected);
});

test('may is a month only where it is one', () => {
  expect(periodOf('the mayor may resign').size).toBe(0);
  expect(periodOf('in May').get('month')).toEqual(new Set(['may']));
});

test('"last year" is reckoned from the report, and the year before another that the text tells is not', () => {
  const told = (text: string, year: string): boolean => periodsConflict(periodOf(text, 2036), periodOf(year, 2036));
  expect(told('last year', 'in 2035')).toBe(false);
  expect(told('last year', 'in 2029')).toBe(true);
  expect(told('than in the previous year', 'in 2029')).toBe(false);
});
