import { grammarOf } from '../language/grammar';
import { numberWordsOf } from '../language/number-words';
import { HAVING, LEVEL, MOTION } from '../language/quantity-words';
import { textOf } from './label';
import { endsNoun, isPlural, joins } from './noun-bounds';
import type { Line } from './reading';
import { type Token, wordAt } from './tokens';

/** Words of a noun before a sum that are told. */
const WORDS = 3;
/** Tokens before such a noun in which a verb may give the sum to it. */
const REACH = 8;

/** Verbs whose object such a noun often is. */
const VERB = /^(?:allow|affect|ship|send|import|mean|disclose|require|exempt|cover|sell|buy)s?$/;

/** First token of the noun that ends before `to`; `to` where none does. */
function nounFrom(tokens: readonly Token[], to: number): number {
  const { scales } = numberWordsOf('en');
  let from = to;
  for (let token = tokens[from - 1]; token !== undefined && to - from < WORDS; token = tokens[from - 1]) {
    const verb = from < to && (VERB.test(token.lower) || isPlural(token.lower));
    if (verb || endsNoun(token, 1, 'en') || scales.has(token.lower) || token.possessive) break;
    if (from < to && !joins(token, tokens[from])) break;
    from--;
  }
  return from;
}

/** Place behind the noun whose price is told: "packages worth", "goods valued at", "gifts with a declared value of"; -1 for none. */
function pricedTo(tokens: readonly Token[], number: number): number {
  const lower = (at: number): string => wordAt(tokens, at);
  const last = lower(number - 1) === 'between' ? number - 2 : number - 1;
  if (/^(?:worth|valued|priced)$/.test(lower(last))) return lower(last - 1) === 'net' ? -1 : last;
  if (lower(last) === 'at' && /^(?:valued|priced)$/.test(lower(last - 1))) return last - 1;
  if (lower(last) !== 'of' || !/^(?:value|price)$/.test(lower(last - 1))) return -1;
  let at = last - 2;
  while (at > last - 4 && lower(at) !== 'a') at--;
  // "Gifts sent by people with a value of": not the people.
  return lower(at) === 'a' && lower(at - 1) === 'with' && !/^(?:by|from|to)$/.test(lower(at - 3)) ? at - 1 : -1;
}

const LIMIT = /^(?:over|under|above|below|up|exceeding)$/;
/** Verbs by which somebody gets a sum or has to pay it: "paid the workers over $900". */
const GIVES =
  /^(?:pa[iy]|cost|charg|fin[ei]|g[ai]v|sav[ei]|award|offer|ow[ei]|len[dt]|grant|earn|su[ei]|dispute|fight|row|between)/;

/** Third persons that read as plurals: "the scheme provides up to". */
const GIVEN = /^(?:contribut|provid|giv|charg|requir|includ|allocat|allow|donat|pledg|demand|sav|set|put|seek)e?s$/;
const isVerb = (word: string): boolean => HAVING.has(word) || MOTION.has(word) || LEVEL.has(word) || GIVEN.test(word);

/** "Items over $100", "gift items up to $90": of a plural alone, and not of those who get the sum. */
function limitedFrom(tokens: readonly Token[], limit: number): number {
  const noun = tokens[limit - 1];
  if (
    !LIMIT.test(wordAt(tokens, limit)) ||
    (noun?.shape !== 'lower' && limit > 1) ||
    noun === undefined ||
    isVerb(noun.lower)
  )
    return limit;
  // "Loans under the $6 billion scheme"
  if (wordAt(tokens, limit + 1) === 'the' || !(isPlural(noun.lower) || noun.lower === 'fine')) return limit;
  for (let i = limit - 2; i >= 0 && i > limit - REACH; i--) {
    if (GIVES.test(wordAt(tokens, i))) return limit;
    if (tokens[i]?.kind === 'mark') break;
  }
  return nounFrom(tokens, limit);
}

/** What has the price that is told at `number`, or is limited by it, in English; null where nothing does. */
export function pricedBefore(line: Line, number: number): string | null {
  const { tokens } = line;
  const priced = pricedTo(tokens, number);
  const to = priced < 0 ? number : priced;
  const from = priced < 0 ? limitedFrom(tokens, number) : nounFrom(tokens, priced);
  const last = tokens[to - 1];
  if (from >= to || last === undefined || (last.shape !== 'lower' && from > 0)) return null;
  return grammarOf('en').adverbs.has(last.lower) ? null : textOf(line, from, to);
}

/** "A $5 billion hit", "a 20 percent take": behind "a" a sum stands before a noun, even one that elsewhere is a verb. */
export const isHeldNoun = (tokens: readonly Token[], from: number, to: number): boolean =>
  /^an?$/.test(wordAt(tokens, from - 1)) && /^(?:hit|raise|stake|win|run|deal|need|bet)$/.test(wordAt(tokens, to));
