import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordingOf } from '../../src/compare/wording';
import { isPlain } from '../../src/language/letters';
import { wordsOf } from '../../src/language/words';

/** A Greek letter is not in the table: with it a text is read by expressions. */
const STRANGE = ' Ω';
const LETTERS = [...`aBzé7'’.,_*%-– \u00a0ñ“£`];
const text = fc.string({ unit: fc.constantFrom(...LETTERS), maxLength: 24 });

test('the table knows the marks of news and leaves the rest to expressions', () => {
  expect(isPlain('“He’s at the café – £5”, she said…')).toBe(true);
  for (const strange of ['Ω', '½', '日', 'e\u0301', '\ud83d\ude00', '\u200d', 'ª'])
    expect(isPlain(`word ${strange}`)).toBe(false);
});

test('a text has the same words by the table and by expressions', () => {
  fc.assert(
    fc.property(text, (one) => {
      expect(wordsOf(one)).toEqual(wordsOf(one + STRANGE).slice(0, -1));
      expect(wordingOf(one)).toEqual(wordingOf(one + STRANGE).slice(0, -1));
    }),
  );
});
