import { type LabelledSet, storyOf } from './match-arrangements';
import { entryOf, type Labelled, outletOf } from './match-sets';
import { hash } from './split';

/**
 * What is taken out of a labelled set to stand as collections of their own, each indexed and asked alone. A set alone has one number of
 * documents, one number of accounts a story and one length of text, and a learner takes these for marks of the set.
 */
export interface Excerpt {
  readonly name: string;
  readonly collections: (set: LabelledSet) => readonly LabelledSet[];
}

/** Outlets that tell a story in a small collection, stories in it, and how often three outlets are drawn. */
const [FEW, SOME, STORIES, DRAWS] = [3, 6, 6, 3];
/** Parts of a set's stories, with all that tells them; and parts of stories that have nothing to do with each other. */
const [PARTS, APART] = [4, 6];
/** Characters of an indexed article's text, where feeds give little and where they give much. */
const [SHORT, LONG] = [150, 2500];

const draws = (set: LabelledSet): LabelledSet[] =>
  Array.from({ length: DRAWS }, (_, draw) => fewOutlets(set, FEW, `${draw}`));
const small = (set: LabelledSet): LabelledSet[] => byStories(fewOutlets(set, SOME, ''), STORIES);
const parts = (set: LabelledSet): LabelledSet[] => byStories(set, Math.ceil(storiesOf(set).length / PARTS));
const apart = (set: LabelledSet): LabelledSet[] => draws(set).flatMap((drawn) => farApart(drawn, APART));

export const EXCERPTS: readonly Excerpt[] = [
  { name: 'three outlets a story', collections: draws },
  { name: 'three outlets a story, stories far apart', collections: apart },
  { name: 'six stories', collections: small },
  { name: 'a quarter of the stories', collections: parts },
  { name: 'asked with what a feed gives', collections: (set) => [fromFeeds(set)] },
  { name: 'three outlets a story, asked with what a feed gives', collections: (set) => draws(set).map(fromFeeds) },
  { name: 'six stories, asked with what a feed gives', collections: (set) => small(set).map(fromFeeds) },
  {
    name: 'headlines alone',
    collections: (set) => whereAny(onlyOf(set, ({ headline }) => headline !== null)).map((s) => fromFeeds(cut(s, 0))),
  },
  { name: `${SHORT} characters`, collections: (set) => whereAny(set).map((s) => cut(s, SHORT)) },
  { name: `${LONG} characters`, collections: (set) => whereAny(set).map((s) => cut(s, LONG)) },
];

/** The set, where there is any text to cut. */
const whereAny = (set: LabelledSet): LabelledSet[] => [set].filter(({ articles }) => articles.some(({ text }) => text));

/** Of each story at most so many articles, each of another outlet. The same `draw` chooses the same ones. */
export function fewOutlets(set: LabelledSet, most: number, draw: string): LabelledSet {
  const order = set.articles.map((article, at) => ({ article, at, place: hash(`${draw} ${article.id}`) }));
  const told = new Map<string, Set<string>>();
  const kept = new Set<number>();
  for (const { article, at } of order.sort((a, b) => a.place - b.place)) {
    const outlets = told.get(storyOf(article)) ?? new Set();
    told.set(storyOf(article), outlets);
    if (outlets.size >= most || outlets.has(outletOf(article))) continue;
    outlets.add(outletOf(article));
    kept.add(at);
  }
  return onlyOf(set, (_, at) => kept.has(at));
}

/** Parts of so many stories, neighbours by name: two events of one kind stand together where their names say so. */
export function byStories(set: LabelledSet, size: number): LabelledSet[] {
  const stories = storiesOf(set);
  return Array.from({ length: Math.ceil(stories.length / size) }, (_, part) => {
    const own = new Set(stories.slice(part * size, (part + 1) * size));
    return onlyOf(set, (article) => own.has(storyOf(article)));
  });
}

/** So many parts, in each of which no two stories are neighbours by name: what is rare stands for one event. */
export function farApart(set: LabelledSet, parts: number): LabelledSet[] {
  const stories = storiesOf(set);
  return Array.from({ length: parts }, (_, part) => {
    const own = new Set(stories.filter((_, at) => at % parts === part));
    return onlyOf(set, (article) => own.has(storyOf(article)));
  });
}

/** Each article is indexed with its headline and so many characters of its text. */
export const cut = (set: LabelledSet, chars: number): LabelledSet => ({
  ...set,
  entries: set.articles.map((article) => entryOf(article, { chars, hideDates: false })),
});

/** Each article asks with no more than the index has of it. */
export const fromFeeds = (set: LabelledSet): LabelledSet => ({
  ...set,
  queries: set.entries.map(({ digest }) => digest),
});

const storiesOf = ({ articles }: LabelledSet): string[] => [...new Set(articles.map(storyOf))].sort();

function onlyOf(set: LabelledSet, keep: (article: Labelled, at: number) => boolean): LabelledSet {
  const kept = set.articles.flatMap((article, at) => (keep(article, at) ? [at] : []));
  const those = <T>(list: readonly T[]): T[] => kept.flatMap((at) => list[at] ?? []);
  return { name: set.name, articles: those(set.articles), entries: those(set.entries), queries: those(set.queries) };
}
