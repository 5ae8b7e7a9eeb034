import path from 'node:path';
import type { Arrangement, LabelledSet, Overlap } from './match-arrangements';
import { entryOf, type Labelled, queryOf, readLabelled } from './match-sets';

/** The labelled sets, and how each is shown to the learner. None of it is part of the project. */
export interface SetPlan {
  readonly file: string;
  readonly arrangements: readonly Arrangement[];
  /** Every how many of the articles ask: a set of few large stories repeats itself. */
  readonly every: number;
}

/** The whole background, and a week of many outlets. */
const CITY = 40_000;
const TOWN = 6_000;
const full: Arrangement = { kind: 'full', background: 0, hideDates: 'none' };
const dateless: Arrangement = { kind: 'full', background: 0, hideDates: 'all' };
const datelessPage: Arrangement = { kind: 'full', background: 0, hideDates: 'page' };
const absent: Arrangement = { kind: 'absent', background: 0, hideDates: 'none' };
const absentTown: Arrangement = { kind: 'absent', background: TOWN, hideDates: 'page' };
const presentTown: Arrangement = { kind: 'present', background: TOWN, hideDates: 'page' };
const absentCity: Arrangement = { kind: 'absent', background: CITY, hideDates: 'all' };
const presentCity: Arrangement = { kind: 'present', background: CITY, hideDates: 'all' };
const ALL = [full, dateless, datelessPage, absent, absentTown, presentTown, absentCity, presentCity];

/**
 * Background articles are on the events of allsides, so that it does not stand among them. ecbplus has no dates: of the
 * background it gets what is later than all its events.
 */
export const PLANS: readonly SetPlan[] = [
  { file: 'groundnews.jsonl', arrangements: ALL, every: 1 },
  { file: 'allsides.jsonl', arrangements: [full, dateless, datelessPage, absent], every: 2 },
  { file: 'giveme5w1h.jsonl', arrangements: ALL, every: 1 },
  { file: 'ecbplus.jsonl', arrangements: [full, absent, absentCity, presentCity], every: 1 },
  { file: 'uci-headlines.jsonl', arrangements: ALL, every: 6 },
];
export const BACKGROUND = 'background.jsonl';

/** Every how many questions of an arrangement are asked: a set shown in many ways is not asked all of it in each. */
export const strideOf = ({ background, hideDates }: Arrangement): number =>
  background > 0 || hideDates === 'none' ? 1 : 2;

/** Stories of groundnews that are one event in truth. */
export const OVERLAP: Overlap = new Map([
  ['gn-000', 'gn-062'],
  ['gn-062', 'gn-000'],
  ['gn-026', 'gn-040'],
  ['gn-040', 'gn-026'],
]);

/** Characters of an indexed article's text, about what a feed gives. */
const CHARS = 400;

/** Reads and digests a labelled set. */
export const readSet = (folder: string, file: string): LabelledSet =>
  digestSet(path.basename(file, '.jsonl'), readLabelled(path.join(folder, file)));

/** Digests articles labelled by story: each as the index has it and as it asks. */
export function digestSet(name: string, articles: readonly Labelled[]): LabelledSet {
  const view = { chars: CHARS, hideDates: false };
  return {
    name,
    articles,
    entries: articles.map((article) => entryOf(article, view)),
    queries: articles.map((article) => queryOf(article, view)),
  };
}
