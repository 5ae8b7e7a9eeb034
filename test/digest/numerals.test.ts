import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numeralValue, readNumber } from '../../src/digest/numerals';
import { tokensOf } from '../../src/digest/tokens';
import { numberWordsOf } from '../../src/language/number-words';

describe('figures written in digits', () => {
  test.each([
    ['155,000', 'en', 155_000],
    ['155.000', 'de', 155_000],
    ['1.2', 'en', 1.2],
    ['1,2', 'fr', 1.2],
    ['1,234,567.89', 'en', 1_234_567.89],
    ['1.234.567,89', 'es', 1_234_567.89],
    ["1'234", 'de', 1234],
  ])('%s in %s is %d', (text, language, value) => {
    expect(numeralValue(text, numberWordsOf(language).decimal)).toBe(value);
  });

  test.each(['00000', '007', '1.2.3', '192.168.0.1', '9'.repeat(400)])('%s is no number', (text) => {
    expect(numeralValue(text, '.')).toBeNull();
  });

  test('every whole number is read back from its thousands', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_000_000_000 }), (n) => {
        expect(numeralValue(n.toLocaleString('en'), '.')).toBe(n);
        expect(numeralValue(n.toLocaleString('de'), ',')).toBe(n);
      }),
    );
  });
});

describe('numbers in text', () => {
  test.each([
    ['155 000 abonnés', 'fr', 155_000],
    ['half a million', 'en', 500_000],
    ['a dozen', 'en', 12],
    ['two dozen', 'en', 24],
    ['twenty-five', 'en', 25],
    ['two hundred and fifty thousand', 'en', 250_000],
    ['1.3 million', 'en', 1_300_000],
    ['38 mil', 'pt', 38_000],
    ['two-thirds of', 'en', 0.666666666667],
    ['a quarter of', 'en', 0.25],
    ['one in five nurses', 'en', 0.2],
    ['zwölf Monate', 'de', 12],
    ['cuarenta maquinistas', 'es', 40],
  ])('%s', (text, language, value) => {
    expect(readNumber(tokensOf(text, language), 0, numberWordsOf(language))?.value).toBe(value);
  });
});

describe('shares in figures', () => {
  test.each([
    ['1 in 4 women', 0.25],
    ['3 in 10 voters', 0.3],
    ['six-in-10 voters', 0.6],
    ['3 in 4 games', 3],
    ['2 in 10 minutes', 2],
  ])('%s', (text, value) => {
    expect(readNumber(tokensOf(text), 0, numberWordsOf('en'))?.value).toBe(value);
  });
});
