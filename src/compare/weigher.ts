import type { Account } from './account';
import { timesOf } from './stem-places';

/** Inverse document frequency of a term, as match/rarity gives it. */
export type Rarity = (term: string) => number;

/** Weights of the stems of a comparison, by their number in its vocabulary. */
export interface Weigh {
  /** Of a stem: how rare it is in the language. */
  readonly rarity: Rarity;
  readonly rarityAt: (id: number) => number;
  /** Rarity, less where many sentences of the articles compared have the stem. */
  readonly at: (id: number) => number;
  /** Few sentences of all have it. */
  readonly isScarce: (id: number) => boolean;
  /** All stems of one sentence together. */
  readonly sentence: (account: Account, place: number) => number;
}

/** A name in no more than this share of all sentences is not the event's own, and tells as much as a rare word does. */
const SCARCE = 0.05;

/** Weight of a stem: its rarity in the language, less where many sentences of these articles have it: the event's own words. */
export function weigher(accounts: readonly Account[], rarity: Rarity): Weigh {
  const vocabulary = accounts[0]?.vocabulary;
  const total = accounts.reduce((sum, { stems }) => sum + stems.length, 0);
  const having = new Uint32Array(vocabulary?.size ?? 0);
  for (const account of accounts) {
    const places = account.places();
    for (let id = 0; id < having.length; id++) having[id] = (having[id] ?? 0) + timesOf(places, id);
  }
  const havingAt = (id: number): number => having[id] ?? 0;
  const rarities: (number | undefined)[] = [];
  const rarityAt = (id: number): number => {
    const known = rarities[id] ?? rarity(vocabulary?.stemAt(id) ?? '');
    rarities[id] = known;
    return known;
  };
  const weights: (number | undefined)[] = [];
  const at = (id: number): number => {
    const known = weights[id];
    if (known !== undefined) return known;
    const local = Math.log((total + 1) / (havingAt(id) + 0.5)) / Math.log(total + 1);
    const weight = Math.max(0.05, rarityAt(id)) * Math.max(0.1, local);
    weights[id] = weight;
    return weight;
  };
  const sentences = accounts.map(({ stems }) => new Float64Array(stems.length));
  const sentence = (account: Account, place: number): number => {
    const known = sentences[account.article]?.[place];
    if (known) return known;
    const weight = (account.stems[place] ?? []).reduce((sum, id) => sum + at(id), 0);
    sentences[account.article]?.fill(weight, place, place + 1);
    return weight;
  };
  return { rarity, rarityAt, at, isScarce: (id) => havingAt(id) <= Math.max(2, SCARCE * total), sentence };
}
