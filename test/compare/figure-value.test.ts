import { describe, expect, test } from 'vitest';
import { agreementOf, grainOf } from '../../src/compare/figure-value';
import type { Qualifier } from '../../src/digest/digest';

const figure = (text: string, value: number, qualifier: Qualifier | null = null, upper: number | null = null) => ({
  text,
  value,
  qualifier,
  upper,
});

describe('how two values of one quantity agree', () => {
  test.each([
    ['the same', figure('155,000', 155_000), figure('155,000', 155_000), 'same'],
    ['three thousand apart', figure('155,000', 155_000), figure('158,000', 158_000), 'differs'],
    ['over less than the other', figure('over 153,000', 153_000, 'over'), figure('155,000', 155_000), 'compatible'],
    ['over more than the other', figure('over 155,000', 155_000, 'over'), figure('153,000', 153_000), 'differs'],
    ['about half of the other', figure('about 10,000', 1e4, 'about'), figure('about 20,000', 2e4, 'about'), 'differs'],
    ['at least', figure('at least 12', 12, 'at least'), figure('15', 15), 'compatible'],
    ['at least, other is less', figure('at least 15', 15, 'at least'), figure('12', 12), 'differs'],
    ['a range that holds the other', figure('40 to 60', 40, null, 60), figure('60', 60), 'compatible'],
    ['a range that does not', figure('40 to 60', 40, null, 60), figure('75', 75), 'differs'],
    ['nearly', figure('nearly 900', 900, 'nearly'), figure('850', 850), 'compatible'],
    ['nearly, but the other is more', figure('nearly 900', 900, 'nearly'), figure('960', 960), 'differs'],
    ['about', figure('about 58,000', 58_000, 'about'), figure('58,412', 58_412), 'compatible'],
    ['two of about', figure('some 38,000', 38_000, 'about'), figure('about 42,000', 42_000, 'about'), 'differs'],
    [
      'two of about, one coarser',
      figure('some 2,800', 2_800, 'about'),
      figure('about 3,000', 3_000, 'about'),
      'compatible',
    ],
    ['two of about, near', figure('some 400', 400, 'about'), figure('about 390', 390, 'about'), 'compatible'],
    ['rounded without a word', figure('58,000', 58_000), figure('58,412', 58_412), 'compatible'],
    ['cut off at a scale word', figure('$43 million', 43e6), figure('$43,885,310', 43_885_310), 'compatible'],
    ['too much to be cut off', figure('$5 billion', 5e9), figure('$5.7 billion', 5.7e9), 'differs'],
    ['small numbers are exact', figure('60', 60), figure('65', 65), 'differs'],
    ['as many as', figure('as many as 310,000', 310_000, 'as many as'), figure('298,000', 298_000), 'compatible'],
    [
      'as many as, but the other is more',
      figure('as many as 298,000', 298_000, 'as many as'),
      figure('310,000', 310_000),
      'differs',
    ],
    ['the same value, hedged', figure('more than 600', 600, 'over'), figure('600', 600), 'compatible'],
  ])('%s', (_, a, b, agreement) => {
    expect(agreementOf(a, b)).toBe(agreement);
    expect(agreementOf(b, a)).toBe(agreement);
  });

  test('the size of the last digit that counts', () => {
    expect(grainOf(155_000, '155,000 followers')).toBe(1000);
    expect(grainOf(4.3e9, '$4.3 billion')).toBe(1e8);
    expect(grainOf(3.5, '3.5 percent')).toBe(0.1);
    expect(grainOf(0, '0')).toBe(1);
  });
});
