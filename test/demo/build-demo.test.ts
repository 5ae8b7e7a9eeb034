import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parseSegmentList } from '../../src/index/segment-list';
import { buildSegments } from '../../src/index/split';
import { entry } from '../index/entries';
import { addSegments, linesOf } from './build-demo';
import { readNewsroom } from './newsroom';

test('each article of the newsroom is one line, with its page', () => {
  const newsroom = readNewsroom();
  const lines = linesOf(newsroom).trimEnd().split('\n');
  expect(lines).toHaveLength(newsroom.articles.length);
  for (const line of lines) {
    const { id, url, story, html } = JSON.parse(line) as Record<string, string>;
    expect(id).toBe(url);
    expect(story).not.toBe('');
    expect(html).toMatch(/<\/html>\s*$/);
  }
});

test('segments are added to those of an extension, and take the place of those of the same name', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'second-source-demo-'));
  try {
    const extension = path.join(folder, 'extension');
    const write = (to: string, name: string, ids: readonly string[]): void => {
      mkdirSync(to, { recursive: true });
      for (const [file, bytes] of buildSegments(
        ids.map((id) => entry(id)),
        1,
        name,
      ))
        writeFileSync(path.join(to, file), bytes);
    };
    write(path.join(extension, 'stories'), 'stories', ['a', 'b']);
    const files = (): string[] =>
      parseSegmentList(readFileSync(path.join(extension, 'stories/list.json'))).segments.map(({ file }) => file);
    write(path.join(folder, 'added'), 'newsroom', ['c']);
    for (let time = 0; time < 2; time++) {
      addSegments(path.join(folder, 'added'), extension);
      expect(files()).toEqual(['stories-1.index', 'stories-2.index', 'newsroom-1.index']);
    }
    expect(readFileSync(path.join(extension, 'stories/newsroom-1.index')).length).toBeGreaterThan(0);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
