import { describe, expect, test } from 'vitest';
import type { Store } from '../../../src/extension/browser';
import { findVersions, KEPT_LIMITS, keepVersion } from '../../../src/extension/session/kept-versions';
import { takeWanted, wantVersions } from '../../../src/extension/session/wanted-versions';
import { article } from '../samples';

function memory(): Store & { readonly kept: Map<string, unknown> } {
  const kept = new Map<string, unknown>();
  return {
    kept,
    get: async (key) => kept.get(key),
    set: async (key, value) => void kept.set(key, structuredClone(value)),
    remove: async (key) => void kept.delete(key),
    keys: async () => [...kept.keys()],
    clear: async () => kept.clear(),
  };
}

const url = (at: number): string => `https://northgate-tribune.example/2031/ferry-${at}`;
const match = (at: number) => ({ id: `m${at}`, url: url(at) });

describe('an article that was read whole', () => {
  test('is found again for the same article under any spelling of its address', async () => {
    const store = memory();
    await keepVersion(store, url(1), article(), 1_000);
    const elsewhere = { id: 'other', url: 'http://www.northgate-tribune.example/2031/ferry-1/?utm_source=feed#top' };
    expect(await findVersions(store, [match(2), elsewhere, { id: 'none', url: null }])).toEqual([
      { id: 'other', read: 1_000, article: article() },
    ]);
  });

  test('read anew takes the place of what was read before', async () => {
    const store = memory();
    await keepVersion(store, url(1), article(), 1_000);
    await keepVersion(store, url(1), article({ headline: 'Ferry stops again' }), 2_000);
    expect(await findVersions(store, [match(1)])).toMatchObject([
      { read: 2_000, article: { headline: 'Ferry stops again' } },
    ]);
  });

  test('goes when enough others came after it, and leaves nothing behind', async () => {
    const store = memory();
    for (let at = 0; at <= KEPT_LIMITS.versions; at++) await keepVersion(store, url(at), article(), at);
    expect(await findVersions(store, [match(0)])).toEqual([]);
    expect(await findVersions(store, [match(1)])).toHaveLength(1);
    expect(store.kept.size).toBe(KEPT_LIMITS.versions + 1);
  });

  test('is bounded in all, and one too large alone is not kept', async () => {
    const store = memory();
    const long = (share: number) => article({ paragraphs: ['x'.repeat(KEPT_LIMITS.size * share)] });
    await keepVersion(store, url(1), long(0.6), 1);
    await keepVersion(store, url(2), long(0.6), 2);
    await keepVersion(store, url(3), long(1), 3);
    expect((await findVersions(store, [match(1), match(2), match(3)])).map(({ id }) => id)).toEqual(['m2']);
  });

  test('of another make is not found', async () => {
    const store = memory();
    await keepVersion(store, url(1), article(), 1);
    for (const [key, value] of store.kept)
      if (key.startsWith('version:')) store.kept.set(key, { ...Object(value), format: 0 });
    expect(await findVersions(store, [match(1)])).toEqual([]);
    store.kept.set('versions', 'text');
    expect(await findVersions(store, [match(1)])).toEqual([]);
  });
});

test('what the reader wanted in the popup is taken up once, by the tab of that comparison', async () => {
  const store = memory();
  await wantVersions(store, 'c1', ['m1']);
  expect(await takeWanted(store, 'c2')).toEqual([]);
  expect(await takeWanted(store, 'c1')).toEqual(['m1']);
  expect(await takeWanted(store, 'c1')).toEqual([]);
});
