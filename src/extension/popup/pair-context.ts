import type { Comparison, FigureValue } from '../../compare/comparison';
import type { Digest } from '../../digest/digest';
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
  /** What happens to what the page counts ("killed"), in its own word; null where it does not say. */
  readonly actionOf: (figures: readonly FigureValue[]) => string | null;
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
    actionOf: (figures) => actionOf(answer.facts[0], figures),
    hereLanguage: answer.page.language,
    thereLanguage: comparison.articles[account.article]?.language ?? null,
  };
}

function actionOf(page: Digest | undefined, [told]: readonly FigureValue[]): string | null {
  const figure = page?.figures.find(
    ({ text, sentence }) =>
      text === told?.text && (sentence === null ? page.article.headline : page.sentences[sentence]) === told.sentence,
  );
  const { action = null, label = '' } = figure ?? {};
  return action !== null && label.split(' ').includes(action) ? null : action;
}

/** Names of the outlets of some articles, as a list in the reader's language. */
export function outletNames(comparison: Comparison, articles: readonly number[], locale: string): string {
  const names = articles.map((article) => {
    const outlet = comparison.articles[article]?.outlet;
    return (outlet && outletName(outlet)) ?? say('unknownOutlet');
  });
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(new Set(names));
}
