import { expect, test } from 'vitest';
import { median, quantile } from './median';

test('the middle of an odd number of values, and between the two in the middle of an even one', () => {
  expect(median([30, 10, 20])).toBe(20);
  expect(median([40, 10, 20, 30])).toBe(25);
  expect(() => median([])).toThrow(RangeError);
});

test('a quantile by the nearest rank', () => {
  const values = Array.from({ length: 20 }, (_, i) => i + 1);
  expect(quantile(values, 0.95)).toBe(19);
  expect(quantile(values, 0)).toBe(1);
  expect(quantile([7], 0.95)).toBe(7);
});
