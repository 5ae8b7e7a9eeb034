import { describe, expect, test } from 'vitest';
import { hasNumber } from '../../src/training/compare-labels';

const plain = (value: number) => ({ value, upper: null });

describe('whether a figure has the number of a label', () => {
  test('by its value, whatever digits it is written with', () => {
    expect(hasNumber(plain(14), 14)).toBe(true);
    expect(hasNumber(plain(14), 4)).toBe(false);
    expect(hasNumber(plain(5_900_000_000), 5.9e9)).toBe(true);
    expect(hasNumber(plain(0.1 + 0.2), 0.3)).toBe(true);
  });

  test('and by the other number of a score', () => {
    expect(hasNumber({ value: 31, upper: 27 }, 27)).toBe(true);
    expect(hasNumber({ value: 31, upper: 27 }, 26)).toBe(false);
  });
});
