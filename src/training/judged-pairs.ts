import { compareDigests } from '../compare/compare';
import type { FigureRow } from '../compare/comparison';
import type { Rarity } from '../compare/weigher';
import type { Digest } from '../digest/digest';
import { hasNumber } from './compare-labels';
import { labelLines } from './label-lines';
import { digestOfReal, type RealArticles } from './real-groups';

interface Place {
  readonly id: string;
  /** Characters of the article's text before the figure; -1 in the headline. */
  readonly at: number;
  readonly value: number;
}

/**
 * Two figures of real accounts of one event whose numbers differ, and what a careful reader took them for: `differs`, one quantity told
 * differently; `update`, one that grew between the two; `compatible`, one told less exactly; `other`, two quantities; `misread`, a figure that
 * is none.
 */
export interface JudgedPair {
  readonly set: string;
  readonly a: Place;
  readonly b: Place;
  readonly judged: 'differs' | 'update' | 'compatible' | 'other' | 'misread' | 'unsure';
}

/** Of the judged pairs of a kind, how many are shown as told differently where their two articles are compared. */
export function shownOfPairs(
  file: string,
  articles: RealArticles,
  rarity: Rarity,
): ReadonlyMap<JudgedPair['judged'], { shown: number; all: number }> {
  const digests = new Map<string, Digest>();
  const digestOf = (set: string, id: string): Digest => {
    const digest = digests.get(`${set} ${id}`) ?? digestOfReal(articles.of(set, id));
    digests.set(`${set} ${id}`, digest);
    return digest;
  };
  const compared = new Map<string, readonly FigureRow[]>();
  const counts = new Map<JudgedPair['judged'], { shown: number; all: number }>();
  for (const { set, a, b, judged } of labelLines<JudgedPair>(file)) {
    if (!articles.has(set)) continue;
    const key = `${set} ${a.id} ${b.id}`;
    const rows = compared.get(key) ?? compareDigests([digestOf(set, a.id), digestOf(set, b.id)], { rarity }).figures;
    compared.set(key, rows);
    const count = counts.get(judged) ?? { shown: 0, all: 0 };
    count.all++;
    if (rows.some((row) => isShown(row, a, b))) count.shown++;
    counts.set(judged, count);
  }
  return counts;
}

const isShown = ({ tier, agreement, update, values }: FigureRow, a: Place, b: Place): boolean =>
  tier === 'shown' &&
  (agreement === 'differs' || update) &&
  [a, b].every(({ value }, article) => values.some((told) => told.article === article && hasNumber(told, value)));
