import type { Digest } from '../digest/digest';
import { DAY_MS } from '../time/moment';
import { type LabelledSet, storyOf } from './match-arrangements';
import { hash } from './match-fit';
import { type Labelled, outletOf } from './match-sets';

/**
 * A set shown as another kind of collection would be, so that what marks a set (its size, how large its stories are, whether dates
 * are known) is not taken for a mark of truth.
 * `thin`: of each story one article of each of a few outlets. `part`: the stories of one of several parts
 * alone, so that the index is small. `half`: half of the articles have no date. `spread`: every story gets a day of its own
 * within a number of days, its articles that day or up to two later.
 */
export type View =
  | { readonly kind: 'thin'; readonly outlets: number }
  | { readonly kind: 'part'; readonly part: number; readonly of: number }
  | { readonly kind: 'half' }
  | { readonly kind: 'spread'; readonly days: number };

/** The set as the views show it, one after the other. The same set and views give the same articles. */
export function viewed(set: LabelledSet, views: readonly View[]): LabelledSet {
  return views.reduce(viewedOnce, set);
}

function viewedOnce(set: LabelledSet, view: View): LabelledSet {
  switch (view.kind) {
    case 'thin': {
      const kept = thinned(set.articles, view.outlets);
      return only(set, ({ id }) => kept.has(id));
    }
    case 'part':
      return only(set, (article) => drawn(eventOf(article), 'p') % view.of === view.part);
    case 'half':
      return published(set, (article) => (drawn(article.id, 'd') % 2 === 0 ? null : article.published));
    case 'spread':
      return published(set, (article) => spreadDay(article, view.days));
  }
}

/** A number from a text, another for each purpose. */
const drawn = (text: string, purpose: string): number => hash(text + purpose);

/** Stories of one kind in one topic stay together: they are what is hard to tell apart. */
const eventOf = (article: Labelled): string => storyOf(article).replace(/ecbplus$|ecb$/, '');

const FIRST_DAY = Date.UTC(2025, 0, 1);
/** Days by which an article is later than its story's day: most tell it at once. */
const LATER = [0, 0, 0, 0, 1, 1, 2];

function spreadDay(article: Labelled, days: number): string {
  const day = drawn(storyOf(article), `spread${days}`) % days;
  const later = LATER[drawn(article.id, 'jit') % LATER.length] ?? 0;
  return new Date(FIRST_DAY + (day + later) * DAY_MS).toISOString().slice(0, 10);
}

/** The ids of one article of each of so many outlets of each story. */
function thinned(articles: readonly Labelled[], outlets: number): ReadonlySet<string> {
  const shuffled = [...articles].sort((a, b) => drawn(a.id, 't') - drawn(b.id, 't'));
  const kept = new Set<string>();
  const told = new Map<string, Set<string>>();
  for (const article of shuffled) {
    const already = told.get(storyOf(article)) ?? new Set();
    if (already.size >= outlets || already.has(outletOf(article))) continue;
    told.set(storyOf(article), already.add(outletOf(article)));
    kept.add(article.id);
  }
  return kept;
}

function only(set: LabelledSet, keeps: (article: Labelled) => boolean): LabelledSet {
  const kept = set.articles.map(keeps);
  const isKept = (_: unknown, i: number): boolean => kept[i] === true;
  return {
    name: set.name,
    articles: set.articles.filter(isKept),
    entries: set.entries.filter(isKept),
    queries: set.queries.filter(isKept),
  };
}

function published(set: LabelledSet, when: (article: Labelled) => string | null): LabelledSet {
  const moments = set.articles.map(when);
  const dated = (digest: Digest, i: number): Digest => ({
    ...digest,
    article: { ...digest.article, published: moments[i] ?? null },
  });
  return {
    name: set.name,
    articles: set.articles.map((article, i) => ({ ...article, published: moments[i] ?? null })),
    entries: set.entries.map((entry, i) => ({ ...entry, digest: dated(entry.digest, i) })),
    queries: set.queries.map(dated),
  };
}
