import { numberWordsOf } from '../language/number-words';
import type { Token } from './tokens';

/** Tokens that an aside of those included may have. */
const LONGEST = 14;
/** Tokens between a number and those included in it ("20 people in two towns, including five reporters"). */
const APART = 8;
const INCLUDING = /^(?:including|among)$/;
const GOES_ON = /^(?:was|were|is|are|has|have|had|died|lost|remain|remained)$/;
const ROUGHLY = /^(?:at|least|about|some|nearly|more|than|over|around|all|the|them|as|many)$/;

/** "20", "twenty"; those who are among others are told of in English alone. */
const isNumber = (token: Token | undefined): boolean =>
  token?.kind === 'number' || numberWordsOf('en').units.has(token?.lower ?? '');

const isComma = (token: Token | undefined): boolean => token?.text === ',';

/** Behind ", including five reporters," at a token, where the clause goes on ("were killed"); the token itself where none stands there. */
export function behindIncluded(tokens: readonly Token[], at: number): number {
  if (!isComma(tokens[at]) || !INCLUDING.test(tokens[at + 1]?.lower ?? '')) return at;
  for (let i = at + 2; i < tokens.length && i < at + LONGEST; i++)
    if (isComma(tokens[i])) return GOES_ON.test(tokens[i + 1]?.lower ?? '') ? i + 1 : at;
  return at;
}

/** A number that has the one at a token among it ("20 people, including five reporters"), and the comma between; null where none does. */
export function wholeOf(
  tokens: readonly Token[],
  from: number,
): { readonly number: number; readonly comma: number } | null {
  let i = from - 1;
  while (ROUGHLY.test(tokens[i]?.lower ?? '')) i--;
  if (tokens[i]?.lower !== 'including' || !isComma(tokens[i - 1])) return null;
  for (let k = i - 2; k >= 0 && k > i - APART; k--) {
    if (isNumber(tokens[k])) return { number: k, comma: i - 1 };
    if (tokens[k]?.kind !== 'word') return null;
  }
  return null;
}
