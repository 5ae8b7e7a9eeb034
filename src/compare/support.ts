import type { Account } from './account';
import type { Rarity } from './figure-likeness';

/** The sentence of another article that comes nearest to a statement. */
export interface Nearest {
  readonly place: number;
  /** Share of the statement's weight that the sentence and one beside it tell, 0 to 1. */
  readonly similarity: number;
  /** Share of the statement's weight that the article tells nowhere at all. */
  readonly strange: number;
}

/** What is asked for: the stems of a statement with their weights. */
export type Weighted = readonly (readonly [stem: string, weight: number])[];

/** The stems of one sentence, weighted by how rare they are in the language and among the sentences compared. */
export function weightsOf(account: Account, place: number, weight: (stem: string) => number): Weighted {
  return (account.stems[place] ?? []).map((stem) => [stem, weight(stem)] as const);
}

/** Weight of a stem: its rarity in the language, less where many sentences of these articles have it: the event's own words. */
export function weigher(accounts: readonly Account[], rarity: Rarity): (stem: string) => number {
  const total = accounts.reduce((sum, { stems }) => sum + stems.length, 0);
  const weights = new Map<string, number>();
  return (stem) => {
    const known = weights.get(stem);
    if (known !== undefined) return known;
    const having = accounts.reduce((sum, { places }) => sum + (places.get(stem)?.length ?? 0), 0);
    const local = Math.log((total + 1) / (having + 0.5)) / Math.log(total + 1);
    const weight = Math.max(0.05, rarity(stem)) * Math.max(0.1, local);
    weights.set(stem, weight);
    return weight;
  };
}

/**
 * The sentence of `other` that tells most of a statement, in windows of two neighbouring sentences, since what one outlet
 * says in one sentence another says in two. Only sentences that share a stem are looked at. Null where none does.
 */
export function nearestIn(other: Account, statement: Weighted): Nearest | null {
  const total = statement.reduce((sum, [, weight]) => sum + weight, 0);
  if (total === 0) return null;
  const own = new Map<number, number>();
  const window = new Map<number, number>();
  let strange = 0;
  for (const [stem, weight] of statement) {
    const places = other.places.get(stem);
    if (!places) {
      strange += weight;
      continue;
    }
    let last = -1;
    for (const place of places) {
      own.set(place, (own.get(place) ?? 0) + weight);
      // The window at `p` is sentences p and p + 1; a stem in both counts once.
      if (place > 0 && last !== place - 1) window.set(place - 1, (window.get(place - 1) ?? 0) + weight);
      window.set(place, (window.get(place) ?? 0) + weight);
      last = place;
    }
  }
  let best: number | null = null;
  let score = 0;
  for (const [place, weight] of window) if (weight > score) [best, score] = [place, weight];
  if (best === null) return null;
  const place = (own.get(best + 1) ?? 0) > (own.get(best) ?? 0) ? best + 1 : best;
  return { place, similarity: score / total, strange: strange / total };
}
