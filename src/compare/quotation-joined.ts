import type { Account } from './account';
import { onceMade } from './once-made';
import type { Quoted } from './quotation-sources';
import { soughtIn, unmarkedIn } from './unmarked';
import { foldsOf } from './wording';

/**
 * Quotations that an article prints in two, the attribution between them ("...," she wrote. "..."), made one where another
 * account has both run together in its text: a post, a filing. Where none does, they stay as they are printed.
 */
export function joinedAsElsewhere(quoted: readonly Quoted[], accounts: readonly Account[]): Quoted[] {
  const joined: Quoted[] = [];
  for (const next of quoted) {
    const last = joined.at(-1);
    const both = last && mayContinue(last, next) ? [...last.words, ...next.words] : null;
    const isOne = both && accounts.some((other) => other !== next.account && hasUnmarked(other, foldsOf(both)));
    if (last && both && isOne) {
      const sought = onceMade(() => soughtIn(last.account, foldsOf(both)));
      joined[joined.length - 1] = { ...last, text: `${last.text} ${next.text}`, words: both, sought };
    } else joined.push(next);
  }
  return joined;
}

const hasUnmarked = (account: Account, folds: readonly string[]): boolean =>
  unmarkedIn(account, folds, soughtIn(account, folds)) !== null;

/** The second stands in the first's sentence or the next one of its paragraph, and no other speaker is named. */
function mayContinue(first: Quoted, next: Quoted): boolean {
  if (first.sentence === null || next.sentence === null || next.kind === 'phrase') return false;
  const { paragraphs } = first.account.digest;
  const near = next.sentence - first.sentence <= 2 && paragraphs[first.sentence] === paragraphs[next.sentence];
  return near && (first.speaker === null || next.speaker === null || first.speaker === next.speaker);
}
