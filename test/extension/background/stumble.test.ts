import { expect, test, vi } from 'vitest';
import { liveWorld, serve } from './live-world';

// A fault of ours that no feed is known to bring about: it is put in, at one article.
vi.mock('../../../src/feeds/item-digest', async (original) => {
  const real = await original<typeof import('../../../src/feeds/item-digest')>();
  const stumbling: typeof real.entryOfFeedItem = (item, source) => {
    if (item.url.endsWith('/stone')) throw new RangeError('a fault of ours');
    return real.entryOfFeedItem(item, source);
  };
  return { ...real, entryOfFeedItem: stumbling };
});
const { runUpdate } = await import('../../../src/extension/background/update');

test('an article that an update stumbles over is left out and reported, and the rest is read', async () => {
  const world = liveWorld();
  serve(world, 'harbour.example', [
    { path: 'stone', headline: 'A stone in the way' },
    { path: 'road', headline: 'The road beyond it' },
  ]);
  serve(world, 'tribune.example', [{ path: 'other', headline: 'Another outlet' }]);
  const reported: unknown[] = [];
  await runUpdate('due', { ...world, report: (error) => reported.push(error) }, new AbortController().signal);
  expect(reported).toMatchObject([{ message: expect.stringContaining('/stone'), cause: { name: 'RangeError' } }]);
  expect((await world.store.list()).segments.map(({ documents }) => documents)).toEqual([2]);
});
