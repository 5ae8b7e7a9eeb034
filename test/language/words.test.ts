import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isFunctionWord } from '../../src/language/function-words';
import { stemOf } from '../../src/language/stem';
import { stemEnglish } from '../../src/language/stem-english';
import { foldWord, wordsOf } from '../../src/language/words';

const words = (text: string): string[] => wordsOf(text).map(({ word }) => word);

describe('words', () => {
  test('are folded: case, diacritics, possessives, initials', () => {
    expect(words('São Paulo’s U.S. envoy didn’t meet O’Brien')).toEqual([
      'sao',
      'paulo',
      'us',
      'envoy',
      'didnt',
      'meet',
      'obrien',
    ]);
    expect(foldWord('Straße')).toBe('strasse');
    expect(words('Ærø Øresund Łódź')).toEqual(['ærø'.replace('ø', 'o'), 'oresund', 'lodz']);
  });

  test('keep numbers as numbers', () => {
    expect(words('1,800 homes, magnitude 6.1, $2b')).toEqual(['1800', 'homes', 'magnitude', '6.1', '2', 'b']);
  });

  test('of scripts without spaces are found', () => {
    expect(words('東京で地震がありました').length).toBeGreaterThan(2);
    expect(words('เกิดแผ่นดินไหวที่เชียงใหม่').length).toBeGreaterThan(2);
    expect(words('地震 hits 東京')).toContain('hits');
  });

  test('know which are written with a capital', () => {
    expect(wordsOf('the Élysée palace').map(({ capital }) => capital)).toEqual([false, true, false]);
  });

  test('are found in any text, in time that grows with its length', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => wordsOf(text).every(({ word }) => word.length > 0)),
      { numRuns: 50 },
    );
    const start = performance.now();
    wordsOf(`${"a'".repeat(100_000)}${'A.'.repeat(100_000)}${'1,'.repeat(100_000)}`);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

describe('stems', () => {
  // Of the examples in Porter's paper.
  test.each([
    ['caresses', 'caress'],
    ['ponies', 'poni'],
    ['agreed', 'agre'],
    ['plastered', 'plaster'],
    ['motoring', 'motor'],
    ['conflated', 'conflat'],
    ['hopping', 'hop'],
    ['falling', 'fall'],
    ['filing', 'file'],
    ['happy', 'happi'],
    ['sky', 'sky'],
    ['relational', 'relat'],
    ['digitizer', 'digit'],
    ['vietnamization', 'vietnam'],
    ['triplicate', 'triplic'],
    ['electriciti', 'electr'],
    ['adjustable', 'adjust'],
    ['adoption', 'adopt'],
    ['probate', 'probat'],
    ['controll', 'control'],
  ])('%s is %s', (word, stem) => {
    expect(stemEnglish(word)).toBe(stem);
  });

  test('bring the forms of a word together in other languages', () => {
    expect(stemOf('terremotos', 'es')).toBe(stemOf('terremoto', 'es'));
    expect(stemOf('parlements', 'fr')).toBe(stemOf('parlement', 'fr'));
    expect(stemOf('wahlen', 'de')).toBe(stemOf('wahl', 'de'));
  });

  test('leave numbers and short words as they are', () => {
    expect(stemOf('2031', null)).toBe('2031');
    expect(stemOf('us', 'en')).toBe('us');
  });
});

test('function words are known by language, English where it is unknown', () => {
  expect([isFunctionWord('the', null), isFunctionWord('der', 'de'), isFunctionWord('der', 'en')]).toEqual([
    true,
    true,
    false,
  ]);
});
