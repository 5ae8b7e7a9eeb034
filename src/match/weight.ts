import type { Term } from '../digest/digest';
import { hashTerm } from '../index/hash';
import type { Model } from './model';
import { occurrenceView } from './occurrence';
import { rarityOf } from './rarity';
import { classWeight } from './term-weights';

/** How much a term of an article weighs: its rarity, how often it stands and how near the beginning. */
export function weighTerms(model: Model): (term: Term) => number {
  const rarity = rarityOf(model);
  return ({ term, inHeadline, inText, first }) =>
    rarity(term) * classWeight(hashTerm(term)) * occurrenceView(inHeadline, inText, first, false).whole;
}
