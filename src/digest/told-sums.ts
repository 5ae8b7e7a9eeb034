import { grammarOf } from '../language/grammar';
import type { NumberWords } from '../language/number-words';
import { MONEY_NOUNS } from '../language/quantity-words';
import { wordList } from '../language/word-list';
import { nounAfter } from './counted-noun';
import type { FigureSpan } from './figure-span';
import type { Line } from './reading';
import { type Token, wordAt } from './tokens';

/** Words of what is paid, owed or earned, before a number that does not say itself that it is money. */
const SUMS =
  wordList(`cost costs costing price priced worth valued value values fine fined penalty pay pays paid paying payment wage wages
  salary fee spend spends spent spending save saves saved budget budgets deficit turnover tax bill bail ransom reward bonus grant loan
  rent earn earns earned earning invest invested owe owes owed fetch fetched income loss`);
/** Whether a noun is one of money. */
export const isSum = (noun: string): boolean => SUMS.has(noun) || MONEY_NOUNS.has(noun);
/** What is told of jobs and cars as well. */
const NOT_ONLY_SUMS = /^(?:loss|losses|sales)$/;
/** What may stand between such a word and its number. */
const BETWEEN =
  /^(?:of|at|to|by|about|around|over|under|nearly|almost|more|less|than|up|least|only|a|the|another|is|was|be|been|him|her|them|it|will|would|fell|rose|came|stood)$/;
/** Tokens between the word and the number at most. */
const REACH = 6;

/** Whether a word of money stands before the number at `at` and nothing else between: "worth about 12 million", "a deficit of 17 million". */
export function sumBefore(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i <= REACH; i--) {
    const word = wordAt(tokens, i);
    if (isSum(word)) return !NOT_ONLY_SUMS.test(word);
    if (!BETWEEN.test(word)) return false;
  }
  return false;
}

/** Behind a number that is set against the one before it: "44 million florins, against 52 million". */
const SET_AGAINST = /^(?:against|from|than|with|to)$/;
const SCALED = 1000;

/** The currency that an article is told in: of two it is not known which a bare sum is in. */
export interface Currency {
  readonly unit: string;
  readonly only: boolean;
}

/** What is known of the article's currency after a line with these figures. */
export function currencyAfter(known: Currency | null, spans: readonly FigureSpan[]): Currency | null {
  let found = known;
  for (const { kind, unit } of spans)
    if (kind === 'money' && unit !== null)
      found = { unit, only: found === null || (found.only && found.unit === unit) };
  return found;
}

/**
 * A sum without its currency, which was told before: "It cost 6 million francs; alone the roof is worth 2 million". Only scaled numbers that
 * count nothing else, and only where the sentence tells that they are money; any other span stays as it is.
 */
export function withSums(
  spans: readonly FigureSpan[],
  line: Line,
  words: NumberWords,
  known: Currency | null,
): readonly FigureSpan[] {
  const { tokens } = line;
  const currency = currencyAfter(null, spans) ?? known;
  if (currency === null || !currency.only) return spans;
  let last: FigureSpan | null = null;
  return spans.map((span) => {
    const told =
      sumBefore(tokens, span.from) ||
      (last?.kind === 'money' && SET_AGAINST.test(wordAt(tokens, span.from - 1))) ||
      // "Had been told that 3.2 billion would do"
      (wordAt(tokens, span.to) === 'would' && wordAt(tokens, span.to + 1) === 'do');
    last = told && isBare(span, line, words) ? { ...span, kind: 'money', unit: currency.unit } : span;
    return last;
  });
}

function isBare({ kind, to }: FigureSpan, line: Line, words: NumberWords): boolean {
  const next = line.tokens[to];
  const scaled = kind === 'count' && (words.scales.get(wordAt(line.tokens, to - 1)) ?? 0) >= SCALED;
  if (!scaled || next === undefined) return scaled;
  // "Cost 2 million their sleep"
  if (next.lower === 'of' || grammarOf('en').determiners.has(next.lower)) return false;
  return next.text !== '-' && nounAfter(line, to, 'en', false) === null;
}
