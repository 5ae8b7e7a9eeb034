import type { Comparison } from '../../compare/comparison';
import type { CoverAnswer } from '../messages';
import { type Account, outletName } from '../view/accounts';
import { type Whole, wholeOf } from '../view/pair';
import { say } from '../words';

/** What every part of the side by side needs to know of its two sides. */
export interface Pair {
  readonly comparison: Comparison;
  readonly account: Account;
  /** What to call each side. */
  readonly hereName: string;
  readonly thereName: string;
  /** Of which side something can be said to be missing. */
  readonly whole: Whole;
  readonly hereLanguage: string | null;
  readonly thereLanguage: string | null;
}

export const accountName = ({ match }: Account): string => outletName(match.outlet) ?? say('unknownOutlet');

export function pairFor(answer: CoverAnswer, comparison: Comparison, account: Account): Pair {
  return {
    comparison,
    account,
    whole: wholeOf(comparison, account.article, account.knowledge),
    hereName: say('thisPage'),
    thereName: accountName(account),
    hereLanguage: answer.page.language,
    thereLanguage: comparison.articles[account.article]?.language ?? null,
  };
}

/** Names of the outlets of some articles, as a list in the reader's language. */
export function outletNames(comparison: Comparison, articles: readonly number[], locale: string): string {
  const names = articles.map((article) => {
    const outlet = comparison.articles[article]?.outlet;
    return (outlet && outletName(outlet)) ?? say('unknownOutlet');
  });
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(new Set(names));
}
