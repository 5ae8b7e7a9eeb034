import { describe, expect, test } from 'vitest';
import { hashTerm } from '../../src/index/hash';
import { logOdds, sigmoid } from '../../src/match/trees';
import { findWord, nameAt, rarityAt } from '../../src/match/word-table';
import { boost } from '../../src/training/boost';
import { measure } from '../../src/training/match-measure';
import { parseLabelled } from '../../src/training/match-sets';
import { randomFrom } from '../../src/training/random';
import { countWords } from '../../src/training/words-count';

describe('boosted trees', () => {
  const random = randomFrom(11);
  const rows = Array.from({ length: 3000 }, () => Float32Array.of(random(), random(), random()));
  const isRight = (row: Float32Array): boolean => (row[0] ?? 0) > 0.5 !== (row[1] ?? 0) > 0.5;
  const labels = Uint8Array.from(rows, (row) => (isRight(row) ? 1 : 0));
  const options = { trees: 60, rate: 0.3, ridge: 1, leaf: 1, rowShare: 0.8, featureShare: 1, seed: 1 };
  const trees = boost({ rows, labels, weights: new Float32Array(rows.length).fill(1) }, options);

  test('learn what no single feature tells', () => {
    const unseen = Array.from({ length: 500 }, () => Float32Array.of(random(), random(), random()));
    const right = unseen.filter((row) => logOdds(trees, row) > 0 === isRight(row));
    expect(right.length / unseen.length).toBeGreaterThan(0.93);
  });

  test('give probabilities that hold', () => {
    const mean = rows.reduce((sum, row) => sum + sigmoid(logOdds(trees, row)), 0) / rows.length;
    expect(mean).toBeCloseTo(labels.reduce((a, b) => a + b, 0) / rows.length, 1);
  });

  test('are the same for the same rows', () => {
    expect(boost({ rows, labels, weights: new Float32Array(rows.length).fill(1) }, options)).toEqual(trees);
  });
});

describe('word statistics', () => {
  const article = (text: string) => ({
    id: text,
    story: null,
    url: null,
    outlet: null,
    headline: null,
    published: null,
    language: 'en',
    text,
  });
  const table = countWords([
    article('Rain fell. The ferry of Ostrava sank in rain.'),
    article('Rain again. A ferry left Ostrava.'),
    article('Rain. Nothing else.'),
  ]);
  const place = (term: string): number => findWord(table, hashTerm(term));

  test('tell rare terms from common ones, and names from words', () => {
    expect(rarityAt(table, place('rain'))).toBeLessThan(rarityAt(table, place('ferri')));
    expect(place('noth')).toBe(-1);
    expect(rarityAt(table, place('noth'))).toBeGreaterThan(rarityAt(table, place('ferri')));
    expect(nameAt(table, place('ostrava'), hashTerm('ostrava'))).toBeGreaterThan(0.6);
    expect(nameAt(table, place('ferri'), hashTerm('ferri'))).toBeLessThan(0.4);
  });
});

describe('labelled lines', () => {
  test('that are broken are refused by number, and the rest is used', () => {
    const lines = [
      '{"id":"a","story":"s","headline":"A headline"}',
      '{"id":',
      '',
      '[]',
      '{"id":"b"}',
      '{"headline":"x"}',
      '{"id":7,"text":"t"}',
    ];
    const { articles, refused } = parseLabelled(lines.join('\n'));
    expect(articles.map(({ id }) => id)).toEqual(['a', '7']);
    expect(refused).toEqual([
      { line: 2, reason: 'no JSON' },
      { line: 4, reason: 'no object' },
      { line: 5, reason: 'neither headline nor text' },
      { line: 6, reason: 'no id' },
    ]);
  });
});

describe('figures', () => {
  const asked = { story: 's', absent: false, relevant: 2 };

  test('count pairs at the threshold and ranks without it', () => {
    const figures = measure([{ ...asked, probabilities: [0.9, 0.8, 0.2], same: [true, false, true] }], {
      decide: 0.5,
      tell: 0.5,
    });
    expect(figures).toMatchObject({ p1: 1, r10: 1, precision: 0.5, recall: 0.5, f1: 0.5 });
    expect(figures.ap).toBeCloseTo((1 + 2 / 3) / 2);
  });

  test('average what is wrongly found by story', () => {
    const wrong = { story: 'a', absent: true, relevant: 0, probabilities: [0.9], same: [false] };
    const right = { ...wrong, probabilities: [0.1] };
    expect(measure([wrong, right, { ...right, story: 'b' }], { decide: 0.5, tell: 0.5 }).absent).toBe(0.25);
  });
});
