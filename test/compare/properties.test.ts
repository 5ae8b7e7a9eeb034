import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareDigests } from '../../src/compare/compare';
import { comparisonToCsv } from '../../src/compare/csv';
import { comparisonToMarkdown } from '../../src/compare/markdown';
import { comparisonToText } from '../../src/compare/text';
import type { Digest, Figure, FigureKind, NameKind, Qualifier, QuotationKind } from '../../src/digest/digest';
import { digestItem } from '../../src/digest/item';
import { digestWith, rarity } from './digests';

const words = fc.constantFrom(
  ...'the mill fire 14 people killed Orlov said “we burn” 9,000 workers over half Keld river flood $5 million not'.split(
    ' ',
  ),
);
const line = fc.oneof(
  fc.array(words, { maxLength: 14 }).map((list) => list.join(' ')),
  fc.string({ unit: 'binary', maxLength: 40 }),
);
const place = fc.option(fc.nat(12), { nil: null });
const number = fc.oneof(
  fc.double(),
  fc.integer({ min: -50, max: 2_000_000 }),
  fc.constantFrom(0, -0, 1e308, Number.NaN, Number.POSITIVE_INFINITY),
);

const figure: fc.Arbitrary<Figure> = fc.record({
  text: line,
  kind: fc.constantFrom<FigureKind>('count', 'money', 'percent', 'measure', 'date', 'age', 'score'),
  value: number,
  from: fc.option(number, { nil: null }),
  upper: fc.option(number, { nil: null }),
  qualifier: fc.option(fc.constantFrom<Qualifier>('over', 'about', 'nearly', 'at most', 'as many as', 'under'), {
    nil: null,
  }),
  unit: fc.option(fc.constantFrom('USD', 'km', 'mile', 'percent', 'constructor'), { nil: null }),
  label: line,
  owner: fc.option(line, { nil: null }),
  period: fc.option(line, { nil: null }),
  change: fc.boolean(),
  sentence: place,
});

const digest: fc.Arbitrary<Digest> = fc
  .record({
    sentences: fc.array(line, { maxLength: 12 }),
    figures: fc.array(figure, { maxLength: 8 }),
    quotations: fc.array(
      fc.record({
        text: line,
        speaker: fc.option(line, { nil: null }),
        kind: fc.constantFrom<QuotationKind>('speech', 'post', 'document', 'phrase'),
        sentence: place,
      }),
      { maxLength: 6 },
    ),
    names: fc.array(
      fc.record({ text: line, kind: fc.constantFrom<NameKind>('person', 'organisation', 'place', 'other') }),
      { maxLength: 6 },
    ),
    head: fc.record({
      published: fc.option(fc.constantFrom('2031-03-04', '2031-03-04T10:00:00Z', 'never'), { nil: null }),
      language: fc.option(fc.constantFrom('en', 'fr', 'ja', 'x'), { nil: null }),
      truncated: fc.boolean(),
      headline: fc.option(line, { nil: null }),
    }),
  })
  .map(digestWith);

describe('whatever the digests hold', () => {
  test('comparing them never throws, and every row speaks of articles that were given', () => {
    fc.assert(
      fc.property(fc.array(digest, { maxLength: 5 }), (digests) => {
        const comparison = compareDigests(digests, { rarity });
        const given = (article: number): boolean => article >= 0 && article < digests.length;
        expect(comparison.articles).toHaveLength(digests.length);
        expect(comparison.figures.flatMap((row) => row.values).every((v) => given(v.article))).toBe(true);
        expect(comparison.quotations.flatMap((row) => row.variants).every((v) => given(v.article))).toBe(true);
        for (const { values } of comparison.figures)
          expect(new Set(values.map((v) => v.article)).size).toBe(values.length);
        for (const { variants } of comparison.quotations)
          for (const { parts, text } of variants) expect(parts.map((part) => part.text).join('')).toBe(text);
        for (const { told_by, nearest, unknown, article } of comparison.statements) {
          const asked = [...told_by, ...nearest].map((t) => t.article).concat(unknown);
          expect([...asked, article].toSorted((a, b) => a - b)).toEqual(digests.map((_, i) => i));
        }
        for (const row of [
          ...comparison.figures,
          ...comparison.quotations,
          ...comparison.names,
          ...comparison.statements,
        ])
          expect(Number.isFinite(row.weight)).toBe(true);
        comparisonToText(comparison, 60);
        comparisonToMarkdown(comparison);
        comparisonToCsv(comparison);
      }),
      { numRuns: 150 },
    );
  });

  test('an article held against itself differs in nothing and lacks nothing', () => {
    fc.assert(
      fc.property(digest, (one) => {
        const { figures, quotations, names, statements } = compareDigests([one, one], { rarity });
        expect(figures.filter((row) => row.agreement === 'differs' && row.tier === 'shown')).toEqual([]);
        expect(quotations.filter((row) => row.relation === 'altered' || row.relation === 'only')).toEqual([]);
        expect(names.filter((row) => row.articles.length !== 2)).toEqual([]);
        expect(statements.flatMap((row) => row.nearest)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('whether two articles agree does not depend on their order', () => {
    fc.assert(
      fc.property(digest, digest, (a, b) => {
        const told = (digests: Digest[]): string[] =>
          compareDigests(digests, { rarity })
            .figures.filter((row) => row.values.length > 1 && row.tier === 'shown')
            .map((row) => `${row.agreement} ${row.values.map((v) => v.value).toSorted((x, y) => x - y)}`)
            .toSorted();
        expect(told([a, b])).toEqual(told([b, a]));
      }),
      { numRuns: 150 },
    );
  });
});

test('real text held against itself: everything is told by both', () => {
  const text = `A fire destroyed the paper mill in Harwick on Monday night, injuring 14 people, officials said.
The mill employed 420 workers, making it the largest employer of the town of Harwick.
"We could not save the drying hall, but we saved the houses behind it," Dana Orlov, the fire chief, said.
The owner, Selby Board, said that it would pay wages until the end of the month to its 420 workers.`;
  const item = digestItem({
    url: null,
    headline: 'Fire destroys mill',
    text,
    published: null,
    outlet: null,
    language: 'en',
  });
  const { figures, quotations, names, statements } = compareDigests([item, item], { rarity });
  expect(figures.filter((row) => row.agreement !== 'same')).toEqual([]);
  expect(quotations.map((row) => row.relation)).toEqual(['identical']);
  expect(names.filter((row) => row.articles.length < 2)).toEqual([]);
  expect(statements.filter((row) => row.told_by.length === 0)).toEqual([]);
});
