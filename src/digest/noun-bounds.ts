import { grammarOf } from '../language/grammar';
import { ENGLISH_VERBS, IRREGULAR_PLURALS, MOTION, MOVES } from '../language/quantity-words';
import { sayingOf } from '../language/saying';
import { isEnglish } from './label';
import type { Token } from './tokens';

/** "of" in the languages read. */
export const OF = /^(?:of|de|du|des|d['’]|von|der|do|da|dos|das|del|di|dei|degli|delle|della|dell['’])$/;
export const ROMANCE = new Set(['es', 'fr', 'pt', 'it', 'ca']);

/** Whether nothing but a space, and the ending of an owner, stands between two tokens. */
export const joins = (a: Token | undefined, b: Token | undefined): boolean =>
  a !== undefined && b !== undefined && b.start - a.end <= (a.possessive ? 3 : 1);

/** Whether an English word, lower case, reads as a plural. */
export const isPlural = (word: string): boolean =>
  IRREGULAR_PLURALS.has(word) ||
  (/(?:men|children|people)$/.test(word) && !/^(?:speci|regi|abdo|acu|o)men$/.test(word)) ||
  (/[^siu']s$/.test(word) && word.length > 3 && !/(?:ous|ics|ness)$/.test(word)) ||
  /(?:sses|ches|shes|buses|news)$/.test(word);

/** Whether a word ends the noun phrase after a number; `words` is how many it has already. */
export function endsNoun(token: Token | undefined, words: number, language: string | null): boolean {
  if (token === undefined) return true;
  const grammar = grammarOf(language);
  const word = token.lower;
  if ((token.kind !== 'word' && token.kind !== 'handle') || /n['’]t$/.test(word)) return true;
  if (
    grammar.determiners.has(word) ||
    grammar.prepositions.has(word) ||
    grammar.conjunctions.has(word) ||
    grammar.subordinators.has(word) ||
    grammar.relatives.has(word) ||
    grammar.auxiliaries.has(word)
  )
    return true;
  if (grammar.adverbs.has(word) || (sayingOf(language).say.has(word) && !(words === 0 && /s$/.test(word)))) return true;
  if (!isEnglish(language)) return false;
  if (
    ENGLISH_VERBS.has(word) ||
    // "A $2 billion budget late on Monday"
    (words > 0 && /^(?:late|early)$/.test(word)) ||
    (MOTION.has(word) &&
      !MOVES.has(word) &&
      !(words > 0 && /^(?:cuts|increases|drops|gains|declines|reductions|raises|rises)$/.test(word))) ||
    (token.shape === 'lower' && /^(?:he|she|it|they|we|you|i|him|them|us)$/.test(word))
  )
    return true;
  return (
    words > 0 &&
    token.shape === 'lower' &&
    /(?:ed|ing|ly)$/.test(word) &&
    !/^(?:\p{L}+-)?(?:building|wing|king|ring|speed|need|deed|weed|shed|ceiling|meeting|hearing|wedding|painting|dwelling|offering|listing|funding|spending|fencing|financing|lending|housing|training|trading|testing|screening|advertising|marketing|manufacturing|engineering|farming|fishing|mining|banking|staffing|policing|parking|drilling|fundraising|bed|seed|breed|feed|family|ally|bully|belly|assembly)$/u.test(
      word,
    )
  );
}
