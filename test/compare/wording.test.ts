import { describe, expect, test } from 'vitest';
import { foldsOf, joinedLike, sameWord, wordingOf } from '../../src/compare/wording';

const folds = (text: string): string[] => foldsOf(wordingOf(text));

describe('words that are the same to a reader', () => {
  test.each([
    ['case and accents', 'Café OLÉ', 'cafe ole'],
    ['dotted abbreviations', 'the U.S. and the A.C.F.', 'the US and the ACF'],
    ['contractions', "we can't, they're, I'll, won't", 'we can not, they are, I will, will not'],
    ['typographic marks', '“don’t”', '"do not"'],
    ['thousands', '12,500 people', '12500 people'],
    ['per cent', '5 per cent', '5%'],
    ['spelling', 'the organised labour centre', 'the organized labor center'],
    ['small numbers', 'two of the nine', '2 of the 9'],
    ['number one', 'the number one priority', 'the No. 1 priority'],
    ['ordinals', 'the ninth', 'the 9th'],
    ['hesitations', 'it is, um, over', 'it is over'],
    ['addresses at the end', 'thank you https://short.example/x', 'thank you'],
    ["an editor's words", 'the Christian community [of the island]', 'the Christian community'],
  ])('%s', (_, a, b) => expect(folds(a)).toEqual(folds(b)));

  test('a verb is told from an owner', () => {
    expect(folds("it's over")).toEqual(['it', "'s", 'over']);
    expect(folds("the mayor's hat")).toEqual(['the', "mayor's", 'hat']);
    expect(sameWord("'s", 'has')).toBe(true);
    expect(sameWord("'s", 'was')).toBe(false);
  });

  test('letters starred out fit', () => {
    expect(sameWord('s***', 'swamp')).toBe(true);
    expect(sameWord('s***', 'marsh')).toBe(false);
  });

  test('places point into the text', () => {
    const text = 'We “can’t” stay.';
    expect(wordingOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(['We', 'can’t', 'can’t', 'stay']);
  });

  test('a script without spaces is read by the character', () => {
    expect(folds('記者会見')).toHaveLength(4);
  });

  test('what one writes in two and the other in one is joined', () => {
    expect(foldsOf(joinedLike(wordingOf('the by-pass road'), wordingOf('the bypass road')))).toEqual([
      'the',
      'bypass',
      'road',
    ]);
  });

  test('an ellipsis leaves a gap before the next word', () => {
    expect(wordingOf('they knew ... what to take').map(({ gap }) => gap)).toEqual([false, false, true, false, false]);
  });
});
