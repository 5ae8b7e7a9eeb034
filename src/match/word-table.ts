import { TERM_CLASS, termClass } from '../index/hash';

/**
 * How common terms are in news at large, from a background of articles that is not shipped: a sorted table of term hashes
 * with document frequencies, and how often the word is written with a capital within a sentence (names are, words are not).
 */
export interface WordTable {
  /** Articles that the frequencies were counted in. */
  readonly articles: number;
  /** Ascending term hashes. */
  readonly hashes: Uint32Array;
  /** Inverse document frequency of each in units of 1/16. */
  readonly rarity: Uint8Array;
  /** Share of occurrences with a capital, 0 to 255. */
  readonly capital: Uint8Array;
  /** Where the hashes with each value of the top BUCKET_BITS bits start; one more at the end. */
  readonly buckets: Uint32Array;
}

export const BUCKET_BITS = 12;
export const RARITY_UNIT = 16;

/** The place of a term in the table, -1 where it is not there. */
export function findWord({ hashes, buckets }: WordTable, hash: number): number {
  const bucket = hash >>> (32 - BUCKET_BITS);
  let low = buckets[bucket] ?? 0;
  let high = buckets[bucket + 1] ?? 0;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((hashes[middle] ?? 0) < hash) low = middle + 1;
    else high = middle;
  }
  return hashes[low] === hash ? low : -1;
}

/** Inverse document frequency, natural logarithm. A term that the background does not have is as rare as one seen once in it. */
export function rarityAt(table: WordTable, place: number): number {
  return place < 0 ? Math.log(table.articles + 1) : (table.rarity[place] ?? 0) / RARITY_UNIT;
}

/** How likely a term is part of a name, 0 to 1: unseen words mostly are, numbers never. */
export function nameAt(table: WordTable, place: number, hash: number): number {
  if (termClass(hash) !== TERM_CLASS.word) return 0;
  return place < 0 ? 0.8 : (table.capital[place] ?? 0) / 255;
}
