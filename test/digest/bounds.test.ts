import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Digest } from '../../src/digest/digest';
import { digestArticle } from '../../src/digest/digest-article';
import { digestItem } from '../../src/digest/item';
import { articleOf } from './article-of';

function expectValid(digest: Digest): void {
  const count = digest.sentences.length;
  const valid = (place: number | null): boolean =>
    place === null || (Number.isInteger(place) && place >= 0 && place < count);
  expect(digest.paragraphs).toHaveLength(count);
  expect(digest.paragraphs.every((p, i) => p >= (digest.paragraphs[i - 1] ?? 0))).toBe(true);
  expect(digest.sentences.every((s) => s !== '' && s.length <= 2_000)).toBe(true);
  for (const figure of digest.figures) {
    expect(Number.isFinite(figure.value) && valid(figure.sentence)).toBe(true);
    expect(figure.upper === null || figure.kind === 'score' || figure.upper > figure.value).toBe(true);
  }
  for (const quotation of digest.quotations) expect(quotation.text !== '' && valid(quotation.sentence)).toBe(true);
  for (const name of digest.names) {
    expect(name.sentences.every(valid)).toBe(true);
    expect(name.forms).toContain(name.text);
  }
}

const LANGUAGES = ['en', 'es', 'fr', 'de', 'pt', 'it', 'ja', 'ar', null];
const word = fc.constantFrom(
  ...'the The said Ann Lee Mr . “ ” " ’ \' « » „ ( ) , : ; — - 12 1,200 1e400 00000 million from to % $ € half a dozen of he it U.S. @x who , and Paris May 2017 killed people'.split(
    ' ',
  ),
  '\u202e',
  '\ud800',
  'ي',
  '中',
  '😀',
  '\u0000',
);
const text = fc.array(word, { maxLength: 60 }).map((words) => words.join(' '));

describe('any text gives a digest', () => {
  test('with every place valid', () => {
    fc.assert(
      fc.property(
        fc.array(text, { maxLength: 4 }),
        fc.option(text),
        fc.constantFrom(...LANGUAGES),
        (paragraphs, headline, language) => {
          expectValid(digestArticle(articleOf(paragraphs, { headline, language })));
        },
      ),
      { numRuns: 500 },
    );
  });

  test('of letters and marks of any script', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (any) => {
        expectValid(digestItem({ url: null, headline: any, text: any, published: null, outlet: null, language: null }));
      }),
      { numRuns: 300 },
    );
  });

  test('neither headline nor text is an empty digest', () => {
    const digest = digestItem({ url: null, headline: null, text: null, published: null, outlet: null, language: null });
    expect([digest.sentences, digest.names, digest.figures, digest.quotations, digest.terms]).toEqual([
      [],
      [],
      [],
      [],
      [],
    ]);
  });

  test('the standfirst comes first, once', () => {
    const given = { standfirst: 'The boats left.' };
    expect(digestArticle(articleOf(['It rained.'], given)).sentences).toEqual(['The boats left.', 'It rained.']);
    expect(digestArticle(articleOf(['The boats left. It rained.'], given)).sentences).toHaveLength(2);
  });
});

describe('time stays bounded', () => {
  const sentence =
    'Ann Lee, the mayor of Port Amaris, said on Friday that 1,200 people had left; “Nobody stayed,” she added. ';
  test.each([
    ['1 MB of text', sentence.repeat(10_000)],
    ['a sentence of 100,000 words', 'word '.repeat(100_000)],
    ['a sentence of 100,000 capitals', 'Word '.repeat(100_000)],
    ['opening marks throughout', '“a '.repeat(200_000)],
    ['straight marks throughout', '"a '.repeat(200_000)],
    ['single marks throughout', "'a ".repeat(200_000)],
    ['mixed marks', '“‘«„"\''.repeat(80_000)],
    ['digits', '1'.repeat(500_000)],
    ['number words', 'two hundred '.repeat(50_000)],
    ['brackets', '(ABC) Alpha Beta Corp '.repeat(20_000)],
    ['one letter', 'x'.repeat(900_000)],
    ['verbs of saying', 'said Bob and '.repeat(40_000)],
    ['stops', '. '.repeat(200_000)],
  ])('%s', (_name, body) => {
    const start = performance.now();
    const digest = digestItem({ url: null, headline: null, text: body, published: null, outlet: null, language: 'en' });
    expectValid(digest);
    // Generous for a busy machine; a method whose time grows with the square takes minutes.
    expect(performance.now() - start).toBeLessThan(15_000);
  });
});
