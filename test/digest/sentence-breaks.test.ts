import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainSentenceEnds } from '../../src/digest/sentence-breaks';
import { isPlain } from '../../src/language/letters';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
const endsByUnicode = (text: string): number[] =>
  Array.from(segmenter.segment(text), ({ index, segment }) => index + segment.length);

/** Every character that a plain text can have, those that the rules tell apart more often. */
const character = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...'aZ1.!?,-:;()"’”“‘ \t\n\r«»–—…\u00a0ßÉǅƻǀ\u2024\'') },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 0x24f }).map((code) => String.fromCharCode(code)) },
  { weight: 1, arbitrary: fc.integer({ min: 0x2010, max: 0x20bf }).map((code) => String.fromCharCode(code)) },
);
const plainText = fc.string({ unit: character, maxLength: 40 }).filter(isPlain);

describe('the ends of sentences in plain text', () => {
  test.each([
    ['It rained. Nobody came.', [11, 23]],
    ['It cost 3.5 million. "Too much!" he said.', [21, 33, 41]],
    ['the U.S. Senate met. e.g. this', [9, 30]],
    ['One line\r\nanother', [10, 17]],
    ['“Who?” – nobody.', [16]],
    ['', []],
  ])('%j', (text, ends) => {
    expect(plainSentenceEnds(text)).toEqual(ends);
    expect(endsByUnicode(text)).toEqual(ends);
  });

  test('are those of Intl.Segmenter', () => {
    fc.assert(
      fc.property(plainText, (text) => {
        expect(plainSentenceEnds(text)).toEqual(endsByUnicode(text));
      }),
      { numRuns: 5_000 },
    );
  });

  test('take time linear in the text', () => {
    const ask = (count: number): number => {
      const text = '. 1 ('.repeat(count);
      const start = performance.now();
      plainSentenceEnds(text);
      return performance.now() - start;
    };
    ask(10_000);
    expect(ask(200_000)).toBeLessThan(2_000);
  });
});
