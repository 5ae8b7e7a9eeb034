import { describe, expect, test } from 'vitest';
import { digestSet } from '../../src/training/match-data';
import { byStories, cut, EXCERPTS, farApart, fewOutlets, fromFeeds } from '../../src/training/match-excerpts';
import type { Labelled } from '../../src/training/match-sets';

const TEXT = 'The ferry of Port Alder ran aground at noon. A tug from Sallow pulled it free before the evening tide.';

/** Seven stories; of each four articles, the first two of one outlet. */
const articles: Labelled[] = Array.from({ length: 28 }, (_, i) => ({
  id: `a${i}`,
  story: `s${i >> 2}`,
  url: null,
  outlet: `outlet-${Math.max(1, i % 4)}.example`,
  headline: `Ferry ${i >> 2} aground`,
  published: '2026-05-12',
  language: 'en',
  text: TEXT,
}));
const set = digestSet('ferries', articles);

describe('an excerpt', () => {
  test('of a few outlets has at most so many of each story, none twice, and is drawn alike each time', () => {
    const few = fewOutlets(set, 2, 'x');
    for (let story = 0; story < 7; story++) {
      const outlets = few.articles.filter((a) => a.story === `s${story}`).map(({ outlet }) => outlet);
      expect(outlets).toHaveLength(2);
      expect(new Set(outlets).size).toBe(2);
    }
    expect(fewOutlets(set, 2, 'x').articles).toEqual(few.articles);
    expect(fewOutlets(set, 2, 'y').articles).not.toEqual(few.articles);
    expect(few.entries.map(({ id }) => id)).toEqual(few.articles.map(({ id }) => id));
  });

  test('by stories parts them all, each whole on one side', () => {
    const parts = byStories(set, 3);
    expect(parts.map((part) => part.articles.length)).toEqual([12, 12, 4]);
    expect(parts.flatMap((part) => part.articles)).toEqual(articles);
  });

  test('of stories far apart has no neighbours by name, and every story is in one', () => {
    const storiesOf = (part: typeof set) => [...new Set(part.articles.map(({ story }) => story))];
    expect(farApart(set, 3).map(storiesOf)).toEqual([
      ['s0', 's3', 's6'],
      ['s1', 's4'],
      ['s2', 's5'],
    ]);
    expect(farApart(set, 3).reduce((sum, part) => sum + part.articles.length, 0)).toBe(articles.length);
  });

  test('asks with what the index has where it comes from feeds', () => {
    const feed = fromFeeds(cut(set, 30));
    expect(feed.queries).toEqual(feed.entries.map(({ digest }) => digest));
    expect(feed.queries[0]?.terms.map(({ term }) => term)).not.toContain('tide');
    expect(set.queries[0]?.terms.map(({ term }) => term)).toContain('tide');
  });

  test('of a kind that a set cannot give is none', () => {
    const headlines = digestSet(
      'headlines',
      articles.map((article) => ({ ...article, text: '' })),
    );
    const texts = digestSet(
      'texts',
      articles.map((article) => ({ ...article, headline: null })),
    );
    const kinds = (from: typeof set): string[] =>
      EXCERPTS.filter(({ collections }) => collections(from).length > 0).map(({ name }) => name);
    expect(kinds(set)).toEqual(EXCERPTS.map(({ name }) => name));
    expect(kinds(headlines)).not.toContain('150 characters');
    expect(kinds(texts)).not.toContain('headlines alone');
    expect(kinds(texts)).toContain('150 characters');
  });
});
