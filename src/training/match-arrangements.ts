import type { Digest } from '../digest/digest';
import { buildSegment } from '../index/build';
import type { IndexEntry } from '../index/entry';
import { type Index, openIndex } from '../index/index';
import { openSegment } from '../index/segment';
import { DAY_MS } from '../time/moment';
import { type Labelled, outletOf } from './match-sets';

/** A set of articles labelled by story, digested once. */
export interface LabelledSet {
  readonly name: string;
  readonly articles: readonly Labelled[];
  /** Headline and beginning, as indexed. */
  readonly entries: readonly IndexEntry[];
  /** Whole, as they ask. */
  readonly queries: readonly Digest[];
}

/**
 * How a set is indexed and asked:
 * `full`: every article is indexed and asks. `absent`: half of the stories are indexed, the other half ask, so that nothing
 * found is right. `present`: half are indexed and ask. The latter two can stand among background articles, dates can be hidden.
 */
export interface Arrangement {
  readonly kind: 'full' | 'absent' | 'present';
  /** How many background articles stand around it. */
  readonly background: number;
  /** Whose dates: of a page that does not tell its own, or of all. */
  readonly hideDates: 'none' | 'page' | 'all';
}

/** Pairs of stories that are one event in truth: what is found across them is neither right nor wrong. */
export type Overlap = ReadonlyMap<string, string>;

/** An article that asks. */
export interface Asking {
  readonly article: Labelled;
  readonly query: Digest;
  /** How many articles of other outlets in the index tell its story. */
  readonly relevant: number;
}

/** What an indexed article is to one that asks. */
export type Label = 'same' | 'other' | 'unknown';

export interface Arranged {
  readonly index: Index;
  readonly asking: readonly Asking[];
  readonly labelOf: (asking: Labelled, id: string) => Label;
}

/** A background article this near in time to one that asks may be on its event: nobody has labelled it. */
const UNSURE_DAYS = 15;

export function arrange(
  set: LabelledSet,
  arrangement: Arrangement,
  background: LabelledSet | null,
  overlap: Overlap,
): Arranged {
  const { kind, hideDates } = arrangement;
  const stories = [...new Set(set.articles.map(storyOf))].sort();
  const half = new Set(stories.filter((_, i) => kind === 'full' || i % 2 === 0));
  const indexed = set.articles.map((article) => half.has(storyOf(article)));
  const asks = (article: Labelled): boolean =>
    kind === 'absent'
      ? !half.has(storyOf(article)) && !half.has(overlap.get(storyOf(article)) ?? '')
      : half.has(storyOf(article));
  const around = background ? aroundOf(set, background, arrangement.background) : [];
  const entries = [...set.entries.filter((_, i) => indexed[i]), ...around];
  const undated = (digest: Digest): Digest => ({ ...digest, article: { ...digest.article, published: null } });
  const shown = hideDates === 'all' ? entries.map((e) => ({ ...e, digest: undated(e.digest) })) : entries;
  const segment = openSegment(buildSegment(shown));
  const byId = new Map(set.articles.map((article) => [article.id, article]));
  const backgroundDates = new Map(background?.articles.map(({ id, published }) => [id, published]));
  const later = isLater(set, background) || set.articles.every(({ published }) => published === null);
  const size = new Map<string, Labelled[]>();
  for (const article of set.articles) size.set(storyOf(article), [...(size.get(storyOf(article)) ?? []), article]);
  return {
    index: openIndex([segment]),
    asking: set.articles.flatMap((article, i) => {
      const query = set.queries[i];
      if (!query || !asks(article)) return [];
      const relevant = (kind === 'absent' ? [] : (size.get(storyOf(article)) ?? [])).filter(
        (other) => other.id !== article.id && outletOf(other) !== outletOf(article),
      ).length;
      return [{ article, query: hideDates === 'none' ? query : undated(query), relevant }];
    }),
    labelOf: (asking, id) => {
      const other = byId.get(id);
      if (!other) return later || isFar(asking.published, backgroundDates.get(id) ?? null) ? 'other' : 'unknown';
      if (storyOf(other) === storyOf(asking)) return 'same';
      return overlap.get(storyOf(asking)) === storyOf(other) ? 'unknown' : 'other';
    },
  };
}

export const storyOf = ({ story, id }: Labelled): string => story ?? id;

/** Without both dates a background article cannot be held to be on another event. */
function isFar(asking: string | null, background: string | null): boolean {
  if (asking === null || background === null) return false;
  return Math.abs(Date.parse(asking) - Date.parse(background)) > UNSURE_DAYS * DAY_MS;
}

/** Events of undated sets lie before this day. */
const UNDATED_BEFORE = '2016-01-01';

/** So many background articles, spread over all of them. */
function aroundOf({ articles }: LabelledSet, background: LabelledSet, count: number): readonly IndexEntry[] {
  const dated = articles.some(({ published }) => published !== null);
  const usable = background.entries.filter(({ digest }) => dated || (digest.article.published ?? '') > UNDATED_BEFORE);
  const step = Math.max(1, usable.length / count);
  return Array.from({ length: Math.min(count, usable.length) }, (_, i) => usable[Math.floor(i * step)]).flatMap(
    (entry) => (entry ? [entry] : []),
  );
}

/** Whether all of a set was published after all of the background. */
function isLater(set: LabelledSet, background: LabelledSet | null): boolean {
  const dates = (articles: readonly Labelled[]): number[] =>
    articles.flatMap(({ published }) => (published === null ? [] : [Date.parse(published)]));
  const first = dates(set.articles).reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const last = dates(background?.articles ?? []).reduce((a, b) => Math.max(a, b), 0);
  return Number.isFinite(first) && first > last + UNSURE_DAYS * DAY_MS;
}
