import { describe, expect, test } from 'vitest';
import type { LabelledSet } from '../../src/training/match-arrangements';
import { entryOf, type Labelled, queryOf } from '../../src/training/match-sets';
import { type View, viewed } from '../../src/training/match-views';

const articles: Labelled[] = Array.from({ length: 60 }, (_, i) => ({
  id: `a${i}`,
  story: `story-${i % 6}`,
  url: null,
  outlet: `outlet${i % 8}.example`,
  headline: `The ferry of harbour ${i % 6} sank`,
  published: '2024-05-01',
  language: 'en',
  text: 'It sank at night.',
}));
const view = { chars: 400, hideDates: false };
const set: LabelledSet = {
  name: 'made up',
  articles,
  entries: articles.map((article) => entryOf(article, view)),
  queries: articles.map((article) => queryOf(article, view)),
};
const seen = (...views: View[]): LabelledSet => viewed(set, views);
const inStory = ({ articles: all }: LabelledSet, story: string): Labelled[] => all.filter((a) => a.story === story);

describe('a set shown as another', () => {
  test('thin keeps one article of each of a few outlets of every story', () => {
    const thin = seen({ kind: 'thin', outlets: 3 });
    for (let story = 0; story < 6; story++) {
      const outlets = inStory(thin, `story-${story}`).map(({ outlet }) => outlet);
      expect(outlets).toHaveLength(3);
      expect(new Set(outlets).size).toBe(3);
    }
  });

  test('in parts has every story once and whole', () => {
    const parts = [0, 1, 2].map((part) => seen({ kind: 'part', part, of: 3 }));
    expect(parts.flatMap((part) => part.articles.map(({ id }) => id)).sort()).toEqual(articles.map((a) => a.id).sort());
    for (const part of parts)
      for (const { story } of part.articles) expect(inStory(part, story ?? '')).toHaveLength(10);
  });

  test('half has no date for about half, neither as indexed nor as it asks', () => {
    const { entries, queries } = seen({ kind: 'half' });
    const hidden = entries.map(({ digest }) => digest.article.published === null);
    expect(hidden.filter(Boolean).length).toBeGreaterThan(15);
    expect(hidden.filter(Boolean).length).toBeLessThan(45);
    expect(queries.map(({ article }) => article.published === null)).toEqual(hidden);
  });

  test('spread gives a story days that lie together, and stories days of their own', () => {
    const spread = seen({ kind: 'spread', days: 700 });
    const days = (story: string): number[] =>
      inStory(spread, story).map(({ published }) => Date.parse(published ?? '') / 86_400_000);
    for (let story = 0; story < 6; story++) {
      const own = days(`story-${story}`);
      expect(Math.max(...own) - Math.min(...own)).toBeLessThanOrEqual(2);
    }
    expect(new Set(articles.map(({ story }) => Math.min(...days(story ?? '')))).size).toBeGreaterThan(3);
    expect(spread.entries.map(({ digest }) => digest.article.published)).toEqual(
      spread.articles.map(({ published }) => published),
    );
  });

  test('keeps articles, entries and questions in one order', () => {
    const thin = seen({ kind: 'thin', outlets: 2 }, { kind: 'spread', days: 7 });
    expect(thin.entries.map(({ id }) => id)).toEqual(thin.articles.map(({ id }) => id));
    expect(thin.queries).toHaveLength(thin.articles.length);
  });
});
