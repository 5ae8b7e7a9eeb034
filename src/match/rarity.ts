import { hashTerm } from '../index/hash';
import type { Model } from './model';
import { findWord, rarityAt } from './word-table';

/**
 * How rare a term is in news at large: inverse document frequency, natural logarithm, 0 (in every article) to about 10.5
 * (in none of the background). Takes a folded stem, or two joined by a space, as digest/terms.ts makes them.
 */
export function rarityOf({ words }: Model): (term: string) => number {
  return (term) => rarityAt(words, findWord(words, hashTerm(term)));
}
