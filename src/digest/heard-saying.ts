import { isStop, type Phrase } from './clause';
import type { Token } from './tokens';

/** "quoted as saying", "cited him as saying". */
export const isQuotedAs = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'saying' && tokens[at - 1]?.lower === 'as';

/** "The newspaper quoted Lee as saying": whom it quotes. */
export function quotedAsSaying(tokens: readonly Token[], verb: number): Phrase | null {
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
