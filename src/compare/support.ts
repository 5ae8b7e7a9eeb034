import type { Account } from './account';
import { type SentenceFacts, sentenceFactsOf } from './statement-facts';
import { type StemPlaces, timesOf } from './stem-places';
import type { Weigh } from './weigher';

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
  /** Numbers in the vocabulary of the comparison. */
  readonly stems: readonly number[];
  readonly weights: readonly number[];
  readonly total: number;
  /** For each stem whether it is in a name, or a word that is not among the commonest. */
  readonly kinds: readonly number[];
}
const PLAIN = 0;
const RARE = 1;
const IN_NAME = 0x1_00_00;

/** Weighs stems. `names`: stems of the names of their article. */
export function weightsOf(stems: readonly number[], names: ReadonlySet<number>, weigh: Weigh): Weighted {
  const weights = stems.map(weigh.at);
  const kinds = stems.map((id) => {
    const rare = weigh.rarityAt(id) >= NOT_COMMON ? RARE : PLAIN;
    if (!names.has(id)) return rare;
    return weigh.isScarce(id) ? IN_NAME + rare : IN_NAME;
  });
  return { stems, weights, total: sumOf(weights), kinds };
}

/** Of them those in no name: that two sentences name one person does not make them say one thing. */
export function beyondNames({ stems, weights, kinds }: Weighted): Weighted {
  const isPlain = (_: number, i: number): boolean => (kinds[i] ?? PLAIN) < IN_NAME;
  const left = weights.filter(isPlain);
  return { stems: stems.filter(isPlain), weights: left, total: sumOf(left), kinds: kinds.filter(isPlain) };
}

function sumOf(weights: readonly number[]): number {
  let sum = 0;
  for (const weight of weights) sum += weight;
  return sum;
}

/** From this rarity on a word is not among the commonest. */
const NOT_COMMON = 3;

/**
 * One article as statements are asked of it. What its sentences share with a statement is kept in its arrays until the next
 * one is asked: a comparison asks thousands, and arrays for each would cost more than the answers.
 */
export class Asked {
  readonly account: Account;
  readonly facts: SentenceFacts;
  readonly #places: StemPlaces;
  /** Weight that each sentence shares with the statement. */
  readonly #own: Float64Array;
  /** Of those the ones in a name, and the ones not among the commonest, in one number. */
  readonly #kinds: Uint32Array;
  /** The weight of each sentence and the next together. */
  readonly #window: Float64Array;
  #total = 0;

  constructor(account: Account) {
    const size = account.stems.length;
    this.account = account;
    this.facts = sentenceFactsOf(account);
    this.#places = account.places();
    this.#own = new Float64Array(size);
    this.#kinds = new Uint32Array(size);
    this.#window = new Float64Array(size);
  }

  /**
   * The sentence that tells most of a statement, in windows of two neighbouring sentences, since what one outlet says in one
   * sentence another says in two. Only sentences that share a stem are looked at. Null where none does.
   */
  nearest(statement: Weighted): Nearest | null {
    this.#total = statement.total;
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

  #share({ stems, weights, kinds }: Weighted): void {
    const own = this.#own.fill(0);
    const kin = this.#kinds.fill(0);
    const windows = this.#window.fill(0);
    const { starts, sentences } = this.#places;
    for (let i = 0; i < stems.length; i++) {
      const id = stems[i] ?? -1;
      const end = starts[id + 1] ?? 0;
      const weight = weights[i] ?? 0;
      const kind = kinds[i] ?? PLAIN;
      let last = -1;
      for (let at = starts[id] ?? end; at < end; at++) {
        const place = sentences[at] ?? 0;
        own[place] = (own[place] ?? 0) + weight;
        kin[place] = (kin[place] ?? 0) + kind;
        // A stem in both sentences of a window counts once.
        if (place > 0 && last !== place - 1) windows[place - 1] = (windows[place - 1] ?? 0) + weight;
        windows[place] = (windows[place] ?? 0) + weight;
        last = place;
      }
    }
  }

  /** Share of the statement that the article has nowhere at all, 0 to 1. */
  strange({ stems, weights, total }: Weighted): number {
    if (total === 0) return 0;
    let strange = 0;
    for (let i = 0; i < stems.length; i++) if (timesOf(this.#places, stems[i] ?? -1) === 0) strange += weights[i] ?? 0;
    return strange / total;
  }

  /** How many sentences it has. */
  get size(): number {
    return this.#own.length;
  }

  /** Share of the statement asked last that a sentence and the next tell, 0 to 1. */
  windowShare(place: number): number {
    return this.#total === 0 ? 0 : (this.#window[place] ?? 0) / this.#total;
  }

  /** Share of a sentence that the statement asked last tells, 0 to 1: the sentence may be its short form. */
  inTurn(place: number, weigh: Weigh): number {
    const shared = this.#own[place] ?? 0;
    return shared === 0 ? 0 : shared / weigh.sentence(this.account, place);
  }

  /** How many words not the commonest a sentence and the statement asked last have in common. */
  words(place: number): number {
    return (this.#kinds[place] ?? 0) & (IN_NAME - 1);
  }
}

/** Share of the stems that the window tells. */
export function toldIn(other: Account, { window }: Nearest, { stems, weights, total }: Weighted): number {
  if (total === 0) return 1;
  const first = other.stems[window];
  const second = other.stems[window + 1];
  let told = 0;
  for (let i = 0; i < stems.length; i++) {
    const stem = stems[i] ?? -1;
    if (first?.includes(stem) || second?.includes(stem)) told += weights[i] ?? 0;
  }
  return told / total;
}

/** The statement has names and the window has names, and they are others: two things told in the same words. */
export function namesOthers(other: Account, { window }: Nearest, { stems }: Weighted, { nameStems }: Account): boolean {
  const first = other.stems[window] ?? [];
  const second = other.stems[window + 1] ?? [];
  let named = false;
  for (const stem of stems) {
    if (!nameStems.has(stem)) continue;
    if (first.includes(stem) || second.includes(stem)) return false;
    named = true;
  }
  return named && [first, second].some((told) => told.some((stem) => other.nameStems.has(stem)));
}
