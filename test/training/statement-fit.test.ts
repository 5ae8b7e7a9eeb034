import { describe, expect, test } from 'vitest';
import { SENTENCE, WHOLE } from '../../src/compare/statement-evidence';
import { fitWeights, likelihood } from '../../src/training/statement-fit';
import type { Pair } from '../../src/training/statement-pairs';

const sentence = (share: number, apart: number): Float64Array =>
  Float64Array.from(SENTENCE, (_, k) => (k === 0 ? share : k === SENTENCE.length - 1 ? apart : 0));
const whole = (strange: number): number[] => WHOLE.map((_, k) => (k === 0 ? strange : 0));

/** A statement is told where one sentence of the other account has much of it; every tenth label is wrong. */
const pairs: Pair[] = Array.from({ length: 200 }, (_, i) => {
  const told = i % 2 === 0;
  return {
    event: `event ${i % 7}`,
    told: i % 10 === 0 ? !told : told,
    sentences: [sentence(0.05, 0.3), sentence(told ? 0.5 + (i % 5) / 20 : (i % 5) / 20, 0.1), sentence(0, (i % 3) / 3)],
    whole: whole(told ? 0.3 : 0.8),
  };
});

describe('weights of what shows a statement to be told', () => {
  const fitted = fitWeights(pairs);

  test('follow the sentence that speaks most, wherever it stands', () => {
    const [told, other] = [pairs[2], pairs[1]];
    if (!told || !other) throw new Error('no pairs');
    expect(likelihood(told, fitted)).toBeGreaterThan(0.7);
    expect(likelihood(other, fitted)).toBeLessThan(0.3);
    expect(likelihood({ ...told, sentences: told.sentences.toReversed() }, fitted)).toBeCloseTo(
      likelihood(told, fitted),
    );
  });

  test('are the same each time, and small for what says nothing', () => {
    expect(fitWeights(pairs)).toEqual(fitted);
    expect(fitted.sentence.slice(1, -1)).toEqual([0, 0, 0, 0, 0]);
  });
});
