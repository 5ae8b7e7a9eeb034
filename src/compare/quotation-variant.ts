import type { Account } from './account';
import { placeOf } from './quotation-relation';
import type { Quoted } from './quotation-sources';
import { foldsOf, type Word } from './wording';

/** One article's wording of a quotation. */
export interface Wording {
  readonly account: Account;
  readonly text: string;
  readonly words: readonly Word[];
  readonly speaker: string | null;
  readonly sentence: number | null;
  /** False: the words stand in the article's text without marks of quotation. */
  readonly marked: boolean;
}

/**
 * One wording out of an article's quotations of the same speech: the longest if it holds the others, else its pieces in the
 * order of the whole, set together where nothing stands between them and with an ellipsis where something does.
 */
export function variantOf(own: readonly Quoted[], whole: readonly Word[]): Wording {
  const [longest] = own;
  if (!longest) throw new Error('an article in a group has a quotation there');
  const speaker = own.find((quoted) => quoted.speaker !== null)?.speaker ?? null;
  const pieces = piecesOf(own, whole);
  const [first] = pieces;
  if (pieces.length < 2 || !first) {
    const { account, text, words, sentence } = longest;
    return { account, text, words, speaker, sentence, marked: true };
  }
  let text = first.quoted.text;
  let end = first.at + first.quoted.words.length;
  const words = [...first.quoted.words];
  for (const { at, quoted } of pieces.slice(1)) {
    text += `${at === end ? ' ' : ' … '}${quoted.text}`;
    words.push(...quoted.words);
    end = at + quoted.words.length;
  }
  return { account: longest.account, text, words, speaker, sentence: first.quoted.sentence, marked: true };
}

interface Piece {
  readonly at: number;
  readonly quoted: Quoted;
}

/** Pieces that do not overlap, in the order of the whole, none of them inside the longest. */
function piecesOf(own: readonly Quoted[], whole: readonly Word[]): Piece[] {
  const pieces: Piece[] = [];
  for (const quoted of own) {
    const at = placeOf(foldsOf(quoted.words), foldsOf(whole));
    if (at < 0) continue;
    const end = at + quoted.words.length;
    if (pieces.every((piece) => end <= piece.at || at >= piece.at + piece.quoted.words.length))
      pieces.push({ at, quoted });
  }
  const [longest] = own;
  if (!longest || !pieces.some(({ quoted }) => quoted === longest)) return [];
  return pieces.toSorted((a, b) => a.at - b.at);
}
