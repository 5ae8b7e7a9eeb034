import { expect, test } from 'vitest';
import { readNewsroom } from './newsroom';
import { newsroomSet } from './newsroom-set';

test('each article of the newsroom stands in the set with its story and what its page tells', () => {
  const newsroom = readNewsroom();
  const { articles, entries, queries } = newsroomSet(newsroom);
  expect(articles.map(({ url, story }) => ({ url, story }))).toEqual(newsroom.articles);
  const domains = newsroom.outlets.map(({ host }) => host.replace(/^www\./, ''));
  for (const { outlet, headline, text } of articles) {
    expect(domains).toContain(outlet);
    expect(headline).not.toBeNull();
    expect(text.length).toBeGreaterThan(60);
  }
  expect(entries).toHaveLength(articles.length);
  expect(queries).toHaveLength(articles.length);
});
