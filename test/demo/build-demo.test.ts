import { expect, test } from 'vitest';
import { linesOf, withSegment } from './build-demo';
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

test('a segment is added to the list once, after the others', () => {
  const once = withSegment('{"segments":["stories.index"]}', 'newsroom.index');
  expect(JSON.parse(once)).toEqual({ segments: ['stories.index', 'newsroom.index'] });
  expect(withSegment(once, 'newsroom.index')).toBe(once);
});
