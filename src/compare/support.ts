import type { Account } from './account';
import type { Rarity } from './figure-likeness';

/** The sentence of another article that comes nearest to a statement. */
export interface Nearest {
  readonly place: number;
  /** Share of the statement's weight that the sentence and one beside it tell, 0 to 1. */
  readonly similarity: number;
  /** First sentence of the window of two that tells it. */
  readonly window: number;
  readonly shares: Shares;
}

/** What is asked for: the stems of a statement with their weights. */
export type Weighted = readonly (readonly [stem: string, weight: number])[];

/** Stems with their weights: how rare they are in the language and among the sentences compared. */
export function weightsOf(stems: readonly string[], weigh: Weigh): Weighted {
  return stems.map((stem) => [stem, weigh.stem(stem)] as const);
}

/** A sentence that shares fewer stems is not called a short form of another. */
const SHARED = 3;

export interface Weigh {
  readonly rarity: Rarity;
  readonly stem: (stem: string) => number;
  /** All stems of one sentence together. */
  readonly sentence: (account: Account, place: number) => number;
}

/** Weight of a stem: its rarity in the language, less where many sentences of these articles have it: the event's own words. */
export function weigher(accounts: readonly Account[], rarity: Rarity): Weigh {
  const total = accounts.reduce((sum, { stems }) => sum + stems.length, 0);
  const weights = new Map<string, number>();
  const sentences = accounts.map(({ stems }) => new Float64Array(stems.length));
  const weighStem = (stem: string): number => {
    const known = weights.get(stem);
    if (known !== undefined) return known;
    const having = accounts.reduce((sum, { places }) => sum + (places.get(stem)?.length ?? 0), 0);
    const local = Math.log((total + 1) / (having + 0.5)) / Math.log(total + 1);
    const weight = Math.max(0.05, rarity(stem)) * Math.max(0.1, local);
    weights.set(stem, weight);
    return weight;
  };
  const weighSentence = (account: Account, place: number): number => {
    const known = sentences[account.article]?.[place];
    if (known) return known;
    const weight = (account.stems[place] ?? []).reduce((sum, stem) => sum + weighStem(stem), 0);
    sentences[account.article]?.fill(weight, place, place + 1);
    return weight;
  };
  return { rarity, stem: weighStem, sentence: weighSentence };
}

/**
 * The sentence of `other` that tells most of a statement, in windows of two neighbouring sentences, since what one outlet
 * says in one sentence another says in two. Only sentences that share a stem are looked at. Null where none does.
 */
export function nearestIn(other: Account, statement: Weighted): Nearest | null {
  const total = weightOf(statement);
  if (total === 0) return null;
  const shares = sharesOf(other, statement);
  const { own } = shares;
  let window = -1;
  let score = 0;
  for (let place = 0; place < own.length; place++) {
    const weight = shares.window[place] ?? 0;
    if (weight > score) [window, score] = [place, weight];
  }
  if (window < 0) return null;
  const place = (own[window + 1] ?? 0) > (own[window] ?? 0) ? window + 1 : window;
  return { place, similarity: score / total, window, shares };
}

const weightOf = (stems: Weighted): number => {
  let sum = 0;
  for (const [, weight] of stems) sum += weight;
  return sum;
};

/** Share of the stems that the window tells. For stems in no name: that two sentences name one person does not make them say one thing. */
export function toldIn(other: Account, { window }: Nearest, stems: Weighted): number {
  const total = weightOf(stems);
  if (total === 0) return 1;
  const beside = [other.stems[window] ?? [], other.stems[window + 1] ?? []];
  return weightOf(stems.filter(([stem]) => beside.some((told) => told.includes(stem)))) / total;
}

/** Share of the stems that the article has nowhere at all. */
export function strangeTo(other: Account, stems: Weighted): number {
  const total = weightOf(stems);
  return total === 0 ? 0 : weightOf(stems.filter(([stem]) => !other.places.has(stem))) / total;
}

export interface Shares {
  /** Weight that each sentence shares with the statement, and of how many stems. */
  readonly own: Float64Array;
  readonly counts: Uint16Array;
  /** The same of each sentence and the next together. */
  readonly window: Float64Array;
}

function sharesOf(other: Account, statement: Weighted): Shares {
  const size = other.stems.length;
  const own = new Float64Array(size);
  const counts = new Uint16Array(size);
  const window = new Float64Array(size);
  const add = (to: Float64Array, place: number, weight: number): void => {
    to[place] = (to[place] ?? 0) + weight;
  };
  for (const [stem, weight] of statement) {
    let last = -1;
    for (const place of other.places.get(stem) ?? NOWHERE) {
      add(own, place, weight);
      counts[place] = (counts[place] ?? 0) + 1;
      // A stem in both sentences of a window counts once.
      if (place > 0 && last !== place - 1) add(window, place - 1, weight);
      add(window, place, weight);
      last = place;
    }
  }
  return { own, counts, window };
}
const NOWHERE: readonly number[] = [];

/** The greatest share of one of the article's sentences that the statement tells: the sentence may be its short form. */
export function toldInTurn(other: Account, { shares: { own, counts } }: Nearest, weigh: Weigh): number {
  let most = 0;
  for (let place = 0; place < own.length; place++)
    if ((counts[place] ?? 0) >= SHARED) most = Math.max(most, (own[place] ?? 0) / weigh.sentence(other, place));
  return most;
}

/** Two words that are not the commonest, and a name: enough for one sentence to be another's paraphrase. */
const KIN = { words: 2, rarity: 3.5, names: 1 } as const;

/**
 * Whether some sentence of the article may say the same in other words: it shares a name with the statement and two words
 * that are not the commonest. Then the statement is not called absent.
 */
export function mayParaphrase(
  other: Account,
  { shares: { counts } }: Nearest,
  statement: Weighted,
  names: ReadonlySet<string>,
  weigh: Weigh,
): boolean {
  const own = new Set(statement.map(([stem]) => stem));
  for (let place = 0; place < counts.length; place++) {
    if ((counts[place] ?? 0) < KIN.words + KIN.names) continue;
    const shared = (other.stems[place] ?? []).filter((stem) => own.has(stem));
    const words = shared.filter((stem) => !names.has(stem) && weigh.rarity(stem) >= KIN.rarity);
    if (words.length >= KIN.words && shared.some((stem) => names.has(stem))) return true;
  }
  return false;
}
