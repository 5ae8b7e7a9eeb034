import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainTokenPlaces } from '../../src/digest/plain-tokens';
import { placesByExpression } from '../../src/digest/tokens';

const textsAt = (sentence: string, places: readonly number[]): string[] =>
  places.flatMap((start, i) => (i % 2 === 0 ? [sentence.slice(start, places[i + 1])] : []));

const character = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(..."aZéß17.,'’-‑‐& –“”£_ \u00a0\t\n") },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 0x24f }).map((code) => String.fromCharCode(code)) },
  { weight: 1, arbitrary: fc.integer({ min: 0x2010, max: 0x20bf }).map((code) => String.fromCharCode(code)) },
);

describe('the tokens of plain sentences', () => {
  test('are read by the letter as words, numbers, initials and marks', () => {
    const sentence = 'The U.S.-led team’s 1,200 follow-ups cost £3.5m, R&D “too”.';
    expect(textsAt(sentence, plainTokenPlaces(sentence) ?? [])).toEqual(
      'The|U.S.|-|led|team’s|1,200|follow-ups|cost|£|3.5|m|,|R&D|“|too|”|.'.split('|'),
    );
  });

  test.each(['see www.example.org', 'http://example.org', '@someone wrote', 'of #storm', 'in Пермь', '東京'])(
    '%j is left to the expression',
    (sentence) => {
      expect(plainTokenPlaces(sentence)).toBeNull();
    },
  );

  test('are those that the expression finds', () => {
    fc.assert(
      fc.property(fc.string({ unit: character, maxLength: 30 }), (sentence) => {
        const places = plainTokenPlaces(sentence);
        if (places !== null) expect(places).toEqual(placesByExpression(sentence, false));
      }),
      { numRuns: 5_000 },
    );
  });
});
