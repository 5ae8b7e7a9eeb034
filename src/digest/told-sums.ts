import { grammarOf } from '../language/grammar';
import type { NumberWords } from '../language/number-words';
import { MONEY_NOUNS } from '../language/quantity-words';
import { DURATIONS } from '../language/units';
import { wordList } from '../language/word-list';
import { endsNoun } from './counted-noun';
import type { FigureSpan } from './figure-span';
import type { Token } from './tokens';

/** Words of what is paid, owed or earned, before a number that does not say itself that it is money. */
const SUMS =
  wordList(`cost costs costing price prices priced worth valued value values fine fined penalty pay pays paid paying payment
  wage wages salary salaries fee fees spend spends spent spending save saves saved saving budget budgets deficit debt debts profit
  profits revenue revenues turnover income tax taxes bill bills bail ransom reward bribe bribes bonus bonuses grant grants loan loans rent
  earn earns earned earning invest invested investing owe owes owed fetch fetched fetches compensation damages subsidy subsidies funding`);
/** Whether a noun is one of money. */
export const isSum = (noun: string): boolean => SUMS.has(noun) || MONEY_NOUNS.has(noun) || noun === 'loss';
/** What may stand between such a word and its number. */
const BETWEEN =
  /^(?:of|at|to|by|about|around|over|under|nearly|almost|some|roughly|approximately|more|less|than|up|as|much|least|most|only|just|a|an|the|total|further|another|additional|is|was|were|are|be|been|him|her|them|it|us|city|country|will|would|could|fell|rose|came|stood|estimated|reached)$/;
/** Tokens between the word and the number at most. */
const REACH = 6;

/** Whether a word of money stands before the number at `at` and nothing else between: "worth about 12 million", "a deficit of 17 million". */
export function sumBefore(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i <= REACH; i--) {
    const token = tokens[i];
    if (token?.kind !== 'word') return false;
    if (SUMS.has(token.lower)) return true;
    if (!BETWEEN.test(token.lower)) return false;
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
  tokens: readonly Token[],
  words: NumberWords,
  known: Currency | null,
): readonly FigureSpan[] {
  const here = currencyAfter(null, spans);
  const currency = here ?? known;
  if (currency === null || !currency.only) return spans;
  let last: FigureSpan | null = null;
  return spans.map((span) => {
    const against = last?.kind === 'money' && SET_AGAINST.test(tokens[span.from - 1]?.lower ?? '');
    const sum =
      isBare(span, tokens, words) && (against || sumBefore(tokens, span.from) || wouldDo(tokens, span.to))
        ? { ...span, kind: 'money' as const, unit: currency.unit }
        : span;
    last = sum;
    return sum;
  });
}

function isBare({ kind, to }: FigureSpan, tokens: readonly Token[], words: NumberWords): boolean {
  if (kind !== 'count' || (words.scales.get(tokens[to - 1]?.lower ?? '') ?? 0) < SCALED) return false;
  const next = tokens[to];
  if (next === undefined || next.kind === 'mark') return next?.text !== '-';
  const { determiners } = grammarOf('en');
  return (
    next.lower !== 'of' &&
    !determiners.has(next.lower) &&
    (endsNoun(next, 0, 'en') || next.kind === 'number' || isTimeSince(tokens, to))
  );
}

/** "52 million five years ago" */
const isTimeSince = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at + 1, at + 3).some((token) => DURATIONS.has(token.lower)) &&
  tokens.slice(at + 2, at + 4).some((token) => /^(?:ago|earlier|before)$/.test(token.lower));

/** "Had been told that 3.2 billion would do" */
const wouldDo = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'would' && /^(?:do|suffice)$/.test(tokens[at + 1]?.lower ?? '');
