import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPassage, withMarks } from '../../../src/extension/marking/find-passage';

const foundIn = (text: string, passage: string): string[] =>
  findPassage(text, passage).map(({ start, end }) => text.slice(start, end));

describe('a passage is found by its words', () => {
  test.each([
    ['across line breaks and runs of space', 'The ferry\n   sailed\u00A0again.', 'The ferry sailed again.'],
    ['with typographic quotes in the page', '“We’re safe,” she said.', '"We\'re safe," she said.'],
    ['with other dashes', 'fog – thick fog — rolled in', 'fog - thick fog - rolled in'],
    ['with soft hyphens and joiners in the page', 'the in\u00ADves\u00ADti\u200Bga\u2060tion', 'the investigation'],
    ['with them in the passage', 'the investigation', 'the in\u00ADvestigation'],
    ['in a language without spaces', '昨日、渡し船が座礁した。乗客は無事。', '渡し船が座礁した'],
  ])('%s', (_, text, passage) => {
    expect(findPassage(text, passage)).toHaveLength(1);
  });

  test('not inside longer words, nor in other letters', () => {
    expect(foundIn('yesterday', 'yes')).toEqual([]);
    expect(foundIn('155,000 and 1,155,000', '55,000')).toEqual([]);
    expect(foundIn('The Ferry', 'the ferry')).toEqual([]);
  });

  test('each time it stands there, in order', () => {
    expect(findPassage('fog, then fog', 'fog')).toEqual([
      { start: 0, end: 3 },
      { start: 10, end: 13 },
    ]);
  });

  const LONG = Array.from({ length: 40 }, (_, at) => `word${at}`).join(' ');
  test('a long one by both its ends, with something cleaned away between', () => {
    const inPage = LONG.replace('word20', 'word20 ADVERTISEMENT read on below');
    expect(foundIn(`before ${inPage} after`, LONG)).toEqual([inPage]);
  });
  test('but not where the ends are far apart, or one is missing', () => {
    expect(foundIn(LONG.replace('word20', 'x '.repeat(1_000)), LONG)).toEqual([]);
    expect(foundIn(LONG.replace('word39', ''), LONG)).toEqual([]);
  });
  test('nothing is found of a passage without a word', () => {
    expect(findPassage('— “…”', '…')).toEqual([]);
  });
});

test('whatever stands in a text as it is, is found at its place or before', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.lorem({ maxCount: 6 })), fc.nat(), (before, words, at) => {
      const passage = words[at % Math.max(1, words.length)] ?? 'fog';
      const text = `${before} ${passage} ${words.join(' ')}`;
      expect(findPassage(text, passage)[0]?.start).toBeLessThanOrEqual(before.length + 1);
    }),
  );
});

const LONGEST_HEAD = Array.from({ length: 12 }, () => 'word').join(' ');

test.each([
  ['one word without end', 'a'.repeat(1_000_000), 'a'.repeat(3_000)],
  ['one word again and again', 'a '.repeat(500_000), `${'a '.repeat(23)}b`],
  ['only space', `fog${' '.repeat(1_000_000)}`, 'fog bank'],
  ['only what is unseen', `f${'\u00AD'.repeat(1_000_000)}`, 'fog bank'],
  ['first words without their last', `${LONGEST_HEAD} `.repeat(10_000), `${LONGEST_HEAD} ${'end '.repeat(20)}`],
])('hostile text costs little: %s', (_, text, passage) => {
  const start = performance.now();
  findPassage(text, passage);
  expect(performance.now() - start).toBeLessThan(1_000);
});

test('the marks that touch a passage belong to it', () => {
  const text = 'It cost “$5 million.” Then';
  const place = findPassage(text, '5 million')[0] ?? { start: 0, end: 0 };
  const { start, end } = withMarks(text, place);
  expect(text.slice(start, end)).toBe('“$5 million.”');
});
