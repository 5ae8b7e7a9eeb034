import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coincidence, evidenceOf } from '../../src/compare/coincidence';
import type { Figure } from '../../src/digest/digest';

const KINDS: readonly Figure['kind'][] = ['count', 'money', 'percent', 'measure', 'duration', 'age', 'score'];
const plain = (value: number, kind: Figure['kind'] = 'count') => ({ value, kind, qualifier: null });

describe('how often chance gives two things one number', () => {
  test('is a chance, whatever the number', () => {
    fc.assert(
      fc.property(fc.constantFrom(...KINDS), fc.double(), (kind, value) => {
        const chance = coincidence({ kind, value });
        return chance > 0 && chance < 0.5;
      }),
    );
  });

  test('is less the more digits count', () => {
    for (const kind of KINDS) {
      const chances = [40_000, 41_000, 41_300, 41_306].map((value) => coincidence({ kind, value }));
      expect(chances.toSorted((a, b) => b - a)).toEqual(chances);
      expect(chances[3]).toBeLessThan(0.002);
    }
    expect(coincidence(plain(2))).toBeGreaterThan(coincidence(plain(7)));
    expect(coincidence(plain(2, 'multiple'))).toBeGreaterThan(coincidence(plain(2)));
    expect(coincidence(plain(2.4))).toBeLessThan(coincidence(plain(2)));
  });

  test('numbers that agree speak for one quantity, exact ones most, and numbers that differ say nothing', () => {
    const one = evidenceOf(plain(41_306), plain(41_306), true, 'same');
    const rounded = evidenceOf(plain(41_306), { qualifier: 'about' }, false, 'compatible');
    const side = evidenceOf(plain(41_306), { qualifier: 'over' }, false, 'compatible');
    expect(one).toBeGreaterThan(rounded);
    expect(rounded).toBeGreaterThan(side);
    expect(side).toBeGreaterThan(0);
    expect(evidenceOf(plain(41_306), plain(38_000), false, 'differs')).toBe(0);
  });
});
