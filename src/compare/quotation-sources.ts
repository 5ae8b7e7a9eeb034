import type { Quotation } from '../digest/digest';
import type { Account } from './account';
import { onceMade } from './once-made';
import { soughtIn } from './unmarked';
import { foldsOf, type Word, wordingOf } from './wording';

/** A quotation of one article, its words folded. */
export interface Quoted {
  readonly account: Account;
  readonly text: string;
  readonly words: readonly Word[];
  readonly speaker: string | null;
  readonly kind: Quotation['kind'];
  readonly sentence: number | null;
  /** By what its words are looked for in texts of the same language. */
  readonly sought: () => readonly number[];
}

/** Bounds for hostile input. */
const QUOTATIONS_READ = 150;
const LONGEST = 6_000;
/** The fewest words of a phrase in marks that is worth a line of its own. */
export const PHRASE_WORDS = 2;

/** The quotations of an article that can be compared: with words, and not only one word in marks. */
export function quotedOf(account: Account): Quoted[] {
  const quoted: Quoted[] = [];
  for (const { text, speaker, kind, sentence } of account.digest.quotations.slice(0, QUOTATIONS_READ)) {
    const words = wordingOf(text.slice(0, LONGEST));
    if (words.length === 0 || (kind === 'phrase' && words.length < PHRASE_WORDS)) continue;
    const sought = onceMade(() => soughtIn(account, foldsOf(words)));
    quoted.push({ account, text, words, speaker, kind, sentence, sought });
  }
  return quoted;
}
