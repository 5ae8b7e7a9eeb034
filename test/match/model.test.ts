import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { ModelError, openModel } from '../../src/match/model';
import { decide, modeFor, THRESHOLDS, thresholdsWhereKnown } from '../../src/match/modes';
import { rarityOf } from '../../src/match/rarity';
import { weighTerms } from '../../src/match/weight';
import { writeModel } from '../../src/training/model-file';

const bytes = readFileSync(path.join(import.meta.dirname, '../../assets/model/model.bin'));

describe('the model', () => {
  test('is small, and written as it is read', () => {
    expect(bytes.length).toBeLessThan(1_500_000);
    expect(Buffer.from(writeModel(openModel(bytes))).equals(bytes)).toBe(true);
  });

  test.each([
    ['empty', new Uint8Array()],
    ['cut short', bytes.subarray(0, 1000)],
    ['not a model', new TextEncoder().encode('not a model at all, but a text')],
    ['damaged', Uint8Array.from(bytes, (byte, i) => (i === 50_000 ? byte ^ 1 : byte))],
    ['of another version', Uint8Array.from(bytes, (byte, i) => (i === 4 ? 99 : byte))],
    ['for other features', Uint8Array.from(bytes, (byte, i) => (i === 16 ? byte ^ 1 : byte))],
  ])('that is %s is refused in words', (_, damaged) => {
    expect(() => openModel(damaged)).toThrow(ModelError);
  });

  test('knows rare words from common ones', () => {
    const rarity = rarityOf(openModel(bytes));
    expect(rarity('presid')).toBeLessThan(rarity('ferri'));
    expect(rarity('ferri')).toBeLessThan(rarity('qwxzzy'));
    const weigh = weighTerms(openModel(bytes));
    const early = { term: 'ferri', inHeadline: 1, inText: 2, first: 0 };
    expect(weigh(early)).toBeGreaterThan(weigh({ ...early, inHeadline: 0, first: 9 }));
  });
});

describe('modes', () => {
  const ranked = [0.9, 0.5, 0.2].map((probability) => ({ probability }));

  test('tell likely documents only beside one that decides', () => {
    expect(decide(ranked, { decide: 0.8, tell: 0.4 })).toHaveLength(2);
    expect(decide(ranked, { decide: 0.95, tell: 0.1 })).toEqual([]);
    expect(decide([], { decide: 0, tell: 0 })).toEqual([]);
  });

  test('ask for more the more precise they are', () => {
    const { precise, balanced, broad } = THRESHOLDS;
    for (const part of ['decide', 'tell'] as const) {
      expect(precise[part]).toBeGreaterThan(balanced[part]);
      expect(balanced[part]).toBeGreaterThan(broad[part]);
    }
    expect(modeFor('broad', 'fi')).toBe('precise');
    expect(modeFor('broad', 'en')).toBe('broad');
  });

  test('tell as the next broader one does where the index holds the event itself, and decide as before', () => {
    expect(thresholdsWhereKnown('balanced')).toEqual({
      decide: THRESHOLDS.balanced.decide,
      tell: THRESHOLDS.broad.tell,
    });
    expect(thresholdsWhereKnown('precise').tell).toBe(THRESHOLDS.balanced.tell);
    expect(thresholdsWhereKnown('broad')).toEqual(THRESHOLDS.broad);
  });
});
