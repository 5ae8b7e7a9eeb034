import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

/** The rooms of src/ from the bottom up: a room imports only from itself and from rooms before it. */
const ROOMS = [
  'language',
  'time',
  'outlets',
  'article',
  'digest',
  'index',
  'match',
  'compare',
  'feeds',
  'training',
  'extension',
  'cli',
];
const SRC = path.join(import.meta.dirname, '../src');
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));

function importsOf(file: string): string[] {
  const text = readFileSync(path.join(SRC, file), 'utf8');
  return [...text.matchAll(/(?:from|import\()\s*'([^']+)'|^import '([^']+)'/gm)].map((m) => m[1] ?? m[2] ?? '');
}

const roomOf = (file: string): string => file.split(path.sep)[0] ?? '';

describe('the house', () => {
  test.each(files)('%s imports only from its own room and the rooms above it', (file) => {
    const own = ROOMS.indexOf(roomOf(file));
    expect(own, `${file} stands in no known room`).toBeGreaterThanOrEqual(0);
    for (const target of importsOf(file).filter((t) => t.startsWith('.'))) {
      const resolved = path.relative(SRC, path.resolve(SRC, path.dirname(file), target));
      if (resolved.startsWith('..')) continue; // assets
      const room = ROOMS.indexOf(roomOf(resolved));
      expect(room, `${file} imports ${target}`).toBeLessThanOrEqual(own);
      if (roomOf(file) === 'cli') expect(roomOf(resolved), `${file} imports ${target}`).not.toBe('extension');
    }
  });

  test('nothing that ships in the extension or the terminal imports training/', () => {
    for (const file of files.filter((f) => roomOf(f) === 'extension'))
      for (const target of importsOf(file)) expect(target, file).not.toMatch(/\/training\//);
  });

  test('the browser API is touched in one file alone', () => {
    for (const file of files) {
      if (file === path.join('extension', 'browser.ts')) continue;
      expect(importsOf(file), file).not.toContain('webextension-polyfill');
      expect(readFileSync(path.join(SRC, file), 'utf8'), file).not.toMatch(
        /\b(?:chrome|browser)\.(?:runtime|tabs|storage|scripting|action)\./,
      );
    }
  });

  test('IndexedDB is touched in extension/storage alone', () => {
    for (const file of files) {
      if (file.startsWith(path.join('extension', 'storage'))) continue;
      expect(readFileSync(path.join(SRC, file), 'utf8'), file).not.toMatch(/\bindexedDB\b/);
    }
  });

  test('no file is longer than 300 lines', () => {
    for (const file of files)
      expect(readFileSync(path.join(SRC, file), 'utf8').split('\n').length, file).toBeLessThanOrEqual(301);
  });
});
