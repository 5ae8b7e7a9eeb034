import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const folderOf = (browser: string): string => path.join(import.meta.dirname, '../../dist', browser, 'licences');

test.each([
  ['chrome', ['preact', 'webextension-polyfill', '@mozilla-readability', 'tldts-icann']],
  ['firefox', ['preact', '@mozilla-readability', 'tldts-icann']],
])('the build for %s ships the licences of the packages in it, and of no other', (browser, packages) => {
  const files = readdirSync(folderOf(browser));
  expect(files).toEqual(expect.arrayContaining(packages.map((name) => `${name}.txt`)));
  expect(files.filter((file) => /loader|webpack|vitest/.test(file))).toEqual([]);
  expect(files.includes('webextension-polyfill.txt')).toBe(browser === 'chrome');
  for (const file of files)
    expect(readFileSync(path.join(folderOf(browser), file), 'utf8')).toMatch(/MIT|BSD|licen[cs]e/i);
});
