import { expect, test, vi } from 'vitest';

// The browser itself is passed in; its seam cannot even be loaded outside an extension.
vi.mock('../../../src/extension/browser', () => ({ ownAddress: (path: string) => path }));
const { ownFiles, readAhead, readOwnFile } = await import('../../../src/extension/background/own-files');

/** Files that are counted each time they are read. */
function files(bytes: ArrayBuffer) {
  const read: string[] = [];
  const fetch = async (path: string): Promise<ArrayBuffer> => {
    read.push(path);
    return bytes;
  };
  return { read, fetch };
}

test('what was asked for ahead is read once, and anew for who asks again', async () => {
  const bytes = new ArrayBuffer(8);
  const { read, fetch } = files(bytes);
  readAhead('model.bin', fetch);
  expect(read).toEqual(['model.bin']);
  expect(await readOwnFile('model.bin', fetch)).toBe(bytes);
  expect(read).toEqual(['model.bin']);
  await readOwnFile('model.bin', fetch);
  expect(read).toEqual(['model.bin', 'model.bin']);
});

test('a failure ahead is told to who asks, and the next one may succeed', async () => {
  const { fetch } = files(new ArrayBuffer(8));
  readAhead('list.json', () => Promise.reject(new Error('list.json could not be read')));
  await expect(readOwnFile('list.json', fetch)).rejects.toThrow('list.json could not be read');
  expect((await readOwnFile('list.json', fetch)).byteLength).toBe(8);
});

test.each([
  ['gives the part', 206, [2, 5]],
  ['gives the part for the whole', 200, [2, 5]],
  ['gives the whole', 200, [0, 10]],
])('a part of a file is read where the browser %s', async (_, status, [from, to]) => {
  const all = Uint8Array.from({ length: 10 }, (_, i) => i);
  const asked: (string | null)[] = [];
  vi.stubGlobal('fetch', async (_: string, init: RequestInit) => {
    asked.push(new Headers(init.headers).get('range'));
    return new Response(all.slice(from, to), { status });
  });
  expect([...new Uint8Array(await ownFiles.part('stories/a.index', 2, 5))]).toEqual([2, 3, 4]);
  expect(asked).toEqual(['bytes=2-4']);
  vi.unstubAllGlobals();
});

test('a part of a file that is not there is told by its name', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  await expect(ownFiles.part('stories/a.index', 0, 5)).rejects.toThrow('stories/a.index could not be read');
  vi.unstubAllGlobals();
});
