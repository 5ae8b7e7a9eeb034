import { isStop, type Phrase, subjectBefore } from './clause';
import type { Token } from './tokens';

/** "quoted as saying", "cited him as saying". */
export const isQuotedAs = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'saying' && tokens[at - 1]?.lower === 'as';

/** "The newspaper quoted Lee as saying": whom it quotes. */
export function quotedAsSaying(tokens: readonly Token[], verb: number): Phrase | null {
  // "he was quoted as saying"
  const passive =
    /^(?:quoted|cited)$/.test(tokens[verb - 2]?.lower ?? '') &&
    /^(?:is|was|are|were|been)$/.test(tokens[verb - 3]?.lower ?? '');
  if (passive) return subjectBefore(tokens, verb - 2, 'en');
  for (let i = verb - 2; i >= 0 && i > verb - 12; i--) {
    if (isStop(tokens[i])) return null;
    if (/^(?:quoted|quotes|quoting|cited|cites|citing)$/.test(tokens[i]?.lower ?? '') && i < verb - 2)
      return { from: i + 1, to: verb - 1 };
  }
  return null;
}

/** "He recalled the pilot telling them": whom he heard. */
export function heardSaying(tokens: readonly Token[], verb: number): Phrase | null {
  for (let i = verb - 2; i >= 0 && i > verb - 7; i--)
    if (
      /^(?:recalled|recalls|recalling|heard|hears|hearing|remembered|remembers|filmed|recorded)$/.test(
        tokens[i]?.lower ?? '',
      )
    )
      return { from: i + 1, to: verb };
  return null;
}
