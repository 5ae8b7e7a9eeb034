import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markedSpans } from '../../src/digest/marks';

const inside = (...paragraphs: string[]): string[][] =>
  markedSpans(paragraphs).map((spans, p) => spans.map((s) => (paragraphs[p] ?? '').slice(s.from, s.to)));

describe('quotation marks', () => {
  test.each([
    ['typographic', 'She said “come here” and left.', ['come here']],
    ['straight', 'She said "come here" and left.', ['come here']],
    ['guillemets', 'Elle dit « viens ici » et part.', [' viens ici ']],
    ['German', 'Sie sagte „komm her“ und ging.', ['komm her']],
    ['German guillemets', 'Sie sagte »komm her« und ging.', ['komm her']],
    ['single', 'She said ‘come here’ and left.', ['come here']],
    ['straight single', "She said 'come here' and left.", ['come here']],
    ['closed by two single ones', 'She said “come here,’’ and left.', ['come here,']],
    ['nested', '“He said ‘go’ to me,” she said.', ['He said ‘go’ to me,']],
  ])('%s', (_name, text, expected) => {
    expect(inside(text)).toEqual([expected]);
  });

  test.each([
    'The workers’ union and the dogs’ owner don’t agree.',
    "It's the '90s and rock 'n' roll isn't dead.",
    'The plank is 6\' 2" long.',
    '“Nothing closes this, said the youngest.',
  ])('nothing is marked in: %s', (text) => {
    expect(inside(text)).toEqual([[]]);
  });

  test('an apostrophe inside single marks closes nothing', () => {
    expect(inside('‘It’s the skippers’ money that is spent,’ she said.')).toEqual([
      ['It’s the skippers’ money that is spent,'],
    ]);
  });

  test('a quotation runs over paragraphs that each open it anew', () => {
    const spans = markedSpans(['He wrote: “One.', '“Two.', '“Three.” And left.']);
    expect(spans.map((s) => s[0]?.goesOn)).toEqual([true, true, false]);
    expect(spans.map((s) => s[0]?.wentOn)).toEqual([false, true, true]);
  });

  test('for any text the places lie in order inside it', () => {
    const text = fc
      .array(fc.constantFrom('“', '”', '"', "'", '‘', '’', '„', '«', '»', ' ', 'a', 's', '.', ',', '\n'))
      .map((a) => a.join(''));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 5 }), (paragraphs) => {
        const spans = markedSpans(paragraphs);
        expect(spans).toHaveLength(paragraphs.length);
        for (const [p, list] of spans.entries()) {
          let last = 0;
          for (const s of list) {
            expect(s.start).toBeGreaterThanOrEqual(last);
            expect(s.from).toBeGreaterThanOrEqual(s.start);
            expect(s.to).toBeGreaterThanOrEqual(s.from);
            expect(s.end).toBeGreaterThanOrEqual(s.to);
            expect(s.end).toBeLessThanOrEqual((paragraphs[p] ?? '').length);
            last = s.end;
          }
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
