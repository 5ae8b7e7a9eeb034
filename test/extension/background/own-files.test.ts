import { expect, test, vi } from 'vitest';

// The browser itself is passed in; its seam cannot even be loaded outside an extension.
vi.mock('../../../src/extension/browser', () => ({ ownAddress: (path: string) => path }));
const { readAhead, readOwnFile } = await import('../../../src/extension/background/own-files');

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
