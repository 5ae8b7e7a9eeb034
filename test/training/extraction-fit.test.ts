import { describe, expect, test } from 'vitest';
import { chosenBy, scoreOf, settingsToTry, type TriedPage } from '../../src/training/extraction-fit';

const page = (...scores: number[]): TriedPage => ({
  set: 'a',
  fold: 0,
  overlaps: scores.map((score) => ({ precision: score, recall: score })),
});

describe('numbers are fitted', () => {
  const settings = settingsToTry({ body: { share: 0.4, words: 4 }, few: { one: 1 } });

  test('one at a time, at multiples of themselves, whole numbers whole', () => {
    expect(settings[0]).toEqual({});
    expect(settings.map((setting) => setting['body.share']).filter(Boolean)).toEqual([0.27, 0.6]);
    expect(settings.map((setting) => setting['body.words']).filter(Boolean)).toEqual([3, 6]);
    expect(settings.map((setting) => setting['few.one']).filter(Boolean)).toEqual([2]);
  });

  test('to the value that scores best, all numbers together', () => {
    const tried = settings.slice(0, 5);
    expect(chosenBy([page(0.5, 0.6, 0.7, 0.4, 0.9)], tried)).toEqual({
      'body.share': 0.6,
      'body.words': 6,
    });
  });

  test('and left as they are where nothing gains', () => {
    expect(chosenBy([page(0.5, 0.5001, 0.4)], settings.slice(0, 3))).toEqual({});
  });

  test('by the mean of the sets, whatever their size', () => {
    const other: TriedPage = { ...page(1), set: 'b' };
    expect(scoreOf([page(0.5), page(0.5), page(0.5), other], 0)).toBeCloseTo(0.75);
  });
});
