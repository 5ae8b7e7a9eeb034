import { describe, expect, test } from 'vitest';
import type { Store } from '../../../src/extension/browser';
import { findComparison, keepComparison } from '../../../src/extension/session/comparisons';
import { answer, match } from '../samples';

function memory(): Store {
  const kept = new Map<string, unknown>();
  return {
    get: async (key) => kept.get(key),
    set: async (key, value) => void kept.set(key, structuredClone(value)),
    remove: async (key) => void kept.delete(key),
    keys: async () => [...kept.keys()],
    clear: async () => kept.clear(),
  };
}

describe('a comparison opened in a tab', () => {
  test('is found again under its id', async () => {
    const store = memory();
    const id = await keepComparison(store, answer([match()]), 1_000_000);
    expect(await findComparison(store, id)).toEqual(answer([match()]));
  });

  test('is gone after enough others, the oldest first, and nothing else of the store goes', async () => {
    const store = memory();
    await store.set('another', 1);
    const ids: string[] = [];
    for (let at = 0; at < 14; at++) ids.push(await keepComparison(store, answer([match()]), 1e12 + at * 1000));
    expect(await findComparison(store, ids[0] ?? '')).toBeNull();
    expect(await findComparison(store, ids[1] ?? '')).toBeNull();
    expect(await findComparison(store, ids[2] ?? '')).not.toBeNull();
    expect(await store.get('another')).toBe(1);
  });

  test('of another version or none is not found', async () => {
    const store = memory();
    await store.set('comparison:old', { format: 0, answer: {} });
    await store.set('comparison:odd', 'text');
    expect(await findComparison(store, 'old')).toBeNull();
    expect(await findComparison(store, 'odd')).toBeNull();
    expect(await findComparison(store, '')).toBeNull();
  });
});
