import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { sigmoid } from '../../src/match/trees';
import { digestOfAccount, labelledEvents } from '../../src/training/compare-labels';
import { CONTEXT_NAMES, learnContext } from '../../src/training/figure-learning';
import { figurePairs } from '../../src/training/figure-pairs';
import { fitLogistic, logOddsOf } from '../../src/training/logistic';
import { randomFrom } from '../../src/training/random';
import { rarity } from '../compare/digests';

describe('a logistic regression', () => {
  test('finds the weights that made its targets', () => {
    const random = randomFrom(7);
    const made = { base: -1, weights: [2, -3, 0.5] };
    const rows = Array.from({ length: 4000 }, () => [random(), random(), random() * 4]);
    const targets = rows.map((row) => sigmoid(logOddsOf(made, row)));
    const { base, weights } = fitLogistic({ rows, targets, weights: rows.map(() => 1) });
    expect(base).toBeCloseTo(made.base, 1);
    weights.forEach((weight, i) => {
      expect(Math.abs(weight - (made.weights[i] ?? 0))).toBeLessThan(0.1);
    });
  });

  test('gives no weight to what is always the same', () => {
    const rows = Array.from({ length: 50 }, (_, i) => [i % 2, 0]);
    const { weights } = fitLogistic({
      rows,
      targets: rows.map(([x]) => (x === 1 ? 0.9 : 0.1)),
      weights: rows.map(() => 1),
    });
    expect(weights[0]).toBeGreaterThan(1);
    expect(weights[1]).toBe(0);
  });
});

describe('the context of figures', () => {
  test('is learned without labels: words in common speak for one quantity, a better partner against it', () => {
    const events = labelledEvents(path.join(import.meta.dirname, '../fixtures/accounts')).filter(({ fresh }) => !fresh);
    const stories = events.map(({ accounts }) => figurePairs(accounts.map(digestOfAccount), rarity));
    const { base, weights } = learnContext(stories);
    const weightOf = (name: (typeof CONTEXT_NAMES)[number]): number =>
      weights[CONTEXT_NAMES.indexOf(name)] ?? Number.NaN;
    expect(base).toBeLessThan(0);
    expect(weightOf('around')).toBeGreaterThan(0);
    expect(weightOf('stems')).toBeGreaterThan(0);
    expect(weightOf('rival')).toBeLessThan(0);
  });
});
