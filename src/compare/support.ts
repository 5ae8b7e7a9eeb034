import type { Account } from './account';
import type { Rarity } from './figure-likeness';

/** The sentence of another article that comes nearest to a statement. */
export interface Nearest {
  readonly place: number;
  /** Share of the statement's weight that the sentence and one beside it tell, 0 to 1. */
  readonly similarity: number;
  /** First sentence of the window of two that tells it. */
  readonly window: number;
}

/** What is asked for: distinct stems with their weights, how rare they are in the language and among the sentences compared. */
export interface Weighted {
  readonly stems: readonly string[];
  /** Of each stem its number in the vocabulary of the comparison. */
  readonly ids: readonly number[];
  readonly weights: readonly number[];
  readonly total: number;
  /** For each stem whether it is in a name, or a word that is not among the commonest. */
  readonly kinds: readonly number[];
}
const PLAIN = 0;
const RARE = 1;
const IN_NAME = 0x1_00_00;

/** Weighs stems. `names`: stems of the names of their article. */
export function weightsOf(stems: readonly string[], names: ReadonlySet<string>, weigh: Weigh): Weighted {
  const ids = stems.map(weigh.id);
  const weights = ids.map(weigh.at);
  const kinds = stems.map((stem, i) => {
    const rare = weigh.rarity(stem) >= KIN.rarity ? RARE : PLAIN;
    if (!names.has(stem)) return rare;
    return weigh.isScarce(ids[i] ?? 0) ? IN_NAME + rare : IN_NAME;
  });
  return { stems, ids, weights, total: sumOf(weights), kinds };
}

/** Of them those in no name: that two sentences name one person does not make them say one thing. */
export function beyondNames({ stems, ids, weights, kinds }: Weighted): Weighted {
  const kept = stems.map((_, i) => i).filter((i) => (kinds[i] ?? PLAIN) < IN_NAME);
  const left = kept.map((i) => weights[i] ?? 0);
  return {
    stems: kept.map((i) => stems[i] ?? ''),
    ids: kept.map((i) => ids[i] ?? 0),
    weights: left,
    total: sumOf(left),
    kinds: kept.map((i) => kinds[i] ?? PLAIN),
  };
}

function sumOf(weights: readonly number[]): number {
  let sum = 0;
  for (const weight of weights) sum += weight;
  return sum;
}

/** A sentence that shares fewer stems is not called a short form of another. */
const SHARED = 2;
/**
 * Two words that are not the commonest, and a name, or more of them without one: enough for one sentence to be another's
 * paraphrase.
 */
const KIN = { words: 2, alone: 3, rarity: 3 } as const;
/** A name in no more than this share of all sentences is not the event's own, and tells as much as a rare word does. */
const SCARCE = 0.05;

export interface Weigh {
  readonly rarity: Rarity;
  readonly stem: (stem: string) => number;
  /** The stem's number, counted from 0 among all stems of the comparison: arrays are read faster than maps of words. */
  readonly id: (stem: string) => number;
  /** The weight of the stem with this number. */
  readonly at: (id: number) => number;
  /** Few sentences of all have the stem with this number. */
  readonly isScarce: (id: number) => boolean;
  /** How many stems have a number. */
  readonly count: () => number;
  /** All stems of one sentence together. */
  readonly sentence: (account: Account, place: number) => number;
}

/** Weight of a stem: its rarity in the language, less where many sentences of these articles have it: the event's own words. */
export function weigher(accounts: readonly Account[], rarity: Rarity): Weigh {
  const total = accounts.reduce((sum, { stems }) => sum + stems.length, 0);
  const ids = new Map<string, number>();
  /** By number: the stem, and how many sentences have it. */
  const told: { readonly stem: string; having: number; weight: number | null }[] = [];
  const id = (stem: string): number => {
    const known = ids.get(stem);
    if (known !== undefined) return known;
    ids.set(stem, told.length);
    return told.push({ stem, having: 0, weight: null }) - 1;
  };
  for (const { places } of accounts)
    for (const [stem, { length }] of places) {
      const entry = told[id(stem)];
      if (entry) entry.having += length;
    }
  const at = (number: number): number => {
    const entry = told[number];
    if (entry === undefined) return 0;
    if (entry.weight !== null) return entry.weight;
    const local = Math.log((total + 1) / (entry.having + 0.5)) / Math.log(total + 1);
    entry.weight = Math.max(0.05, rarity(entry.stem)) * Math.max(0.1, local);
    return entry.weight;
  };
  const stem = (one: string): number => at(id(one));
  const sentences = accounts.map(({ stems }) => new Float64Array(stems.length));
  const sentence = (account: Account, place: number): number => {
    const known = sentences[account.article]?.[place];
    if (known) return known;
    const weight = (account.stems[place] ?? []).reduce((sum, one) => sum + stem(one), 0);
    sentences[account.article]?.fill(weight, place, place + 1);
    return weight;
  };
  const isScarce = (number: number): boolean => (told[number]?.having ?? 0) <= Math.max(2, SCARCE * total);
  return { rarity, stem, id, at, isScarce, count: () => told.length, sentence };
}

/**
 * One article as statements are asked of it. What its sentences share with a statement is kept in its arrays until the next
 * one is asked: a comparison asks thousands, and arrays for each would cost more than the answers.
 */
export class Asked {
  readonly account: Account;
  /** By the stem's number the sentences that have it. */
  readonly #places: (readonly number[] | undefined)[];
  readonly #numbers: ReadonlySet<number>;
  /** Weight that each sentence shares with the statement, and of how many stems. */
  readonly #own: Float64Array;
  readonly #counts: Uint16Array;
  /** Of those the ones in a name, and the ones not among the commonest, in one number. */
  readonly #kinds: Uint32Array;
  /** The weight of each sentence and the next together. */
  readonly #window: Float64Array;

  constructor(account: Account, { id, count }: Weigh) {
    const size = account.stems.length;
    this.account = account;
    this.#numbers = new Set(account.digest.figures.map(({ value }) => value));
    this.#places = Array.from({ length: count() });
    for (const [stem, places] of account.places) this.#places[id(stem)] = places;
    this.#own = new Float64Array(size);
    this.#counts = new Uint16Array(size);
    this.#kinds = new Uint32Array(size);
    this.#window = new Float64Array(size);
  }

  /**
   * The sentence that tells most of a statement, in windows of two neighbouring sentences, since what one outlet says in one
   * sentence another says in two. Only sentences that share a stem are looked at. Null where none does.
   */
  nearest(statement: Weighted): Nearest | null {
    if (statement.total === 0) return null;
    this.#share(statement);
    const own = this.#own;
    let window = -1;
    let score = 0;
    for (let place = 0; place < own.length; place++) {
      const weight = this.#window[place] ?? 0;
      if (weight > score) {
        window = place;
        score = weight;
      }
    }
    if (window < 0) return null;
    const place = (own[window + 1] ?? 0) > (own[window] ?? 0) ? window + 1 : window;
    return { place, similarity: score / statement.total, window };
  }

  #share({ ids, weights, kinds }: Weighted): void {
    const own = this.#own.fill(0);
    const counts = this.#counts.fill(0);
    const kin = this.#kinds.fill(0);
    const windows = this.#window.fill(0);
    for (let i = 0; i < ids.length; i++) {
      const places = this.#places[ids[i] ?? -1];
      if (places === undefined) continue;
      const weight = weights[i] ?? 0;
      const kind = kinds[i] ?? PLAIN;
      let last = -1;
      for (const place of places) {
        own[place] = (own[place] ?? 0) + weight;
        counts[place] = (counts[place] ?? 0) + 1;
        kin[place] = (kin[place] ?? 0) + kind;
        // A stem in both sentences of a window counts once.
        if (place > 0 && last !== place - 1) windows[place - 1] = (windows[place - 1] ?? 0) + weight;
        windows[place] = (windows[place] ?? 0) + weight;
        last = place;
      }
    }
  }

  /** Whether some figure of the article is this number. */
  hasNumber(value: number): boolean {
    return this.#numbers.has(value);
  }

  /** Share of the statement that the article has nowhere at all, 0 to 1. */
  strange({ ids, weights, total }: Weighted): number {
    if (total === 0) return 0;
    let strange = 0;
    for (let i = 0; i < ids.length; i++) if (this.#places[ids[i] ?? -1] === undefined) strange += weights[i] ?? 0;
    return strange / total;
  }

  /** The greatest share of one of the sentences that the statement asked last tells: the sentence may be its short form. */
  toldInTurn(weigh: Weigh): number {
    let most = 0;
    for (let place = 0; place < this.#own.length; place++)
      if ((this.#counts[place] ?? 0) >= SHARED)
        most = Math.max(most, (this.#own[place] ?? 0) / weigh.sentence(this.account, place));
    return most;
  }

  /**
   * Whether some sentence may say the statement asked last in other words: it shares a name with it and two words that are
   * not the commonest, or so many of them that it needs no name. Then the statement is not called absent.
   */
  mayParaphrase(): boolean {
    for (const kinds of this.#kinds) {
      const rare = kinds & (IN_NAME - 1);
      if (rare >= KIN.alone || (kinds >= IN_NAME && rare >= KIN.words)) return true;
    }
    return false;
  }
}

/** Share of the stems that the window tells. */
export function toldIn(other: Account, { window }: Nearest, { stems, weights, total }: Weighted): number {
  if (total === 0) return 1;
  const first = other.stems[window];
  const second = other.stems[window + 1];
  let told = 0;
  stems.forEach((stem, i) => {
    if (first?.includes(stem) || second?.includes(stem)) told += weights[i] ?? 0;
  });
  return told / total;
}

/** The statement has names and the window has names, and they are others: two things told in the same words. */
export function namesOthers(other: Account, { window }: Nearest, { stems }: Weighted, { nameStems }: Account): boolean {
  const own = stems.filter((stem) => nameStems.has(stem));
  if (own.length === 0) return false;
  const told = [...(other.stems[window] ?? []), ...(other.stems[window + 1] ?? [])];
  return told.some((stem) => other.nameStems.has(stem)) && !own.some((stem) => told.includes(stem));
}
