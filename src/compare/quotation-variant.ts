import type { Account } from './account';
import { placeOf, WORDING } from './quotation-relation';
import type { Quoted } from './quotation-sources';
import { diffOf } from './word-diff';
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
  let { text } = first.quoted;
  const words = [...first.quoted.words];
  let { end } = first;
  for (const piece of pieces.slice(1)) {
    const follows = piece.at === end;
    text += `${follows ? ' ' : ' … '}${piece.quoted.text}`;
    const [next, ...rest] = piece.quoted.words;
    if (next) words.push(follows ? next : { ...next, gap: true }, ...rest);
    end = piece.end;
  }
  return { account: longest.account, text, words, speaker, sentence: first.quoted.sentence, marked: true };
}

interface Piece {
  /** Words of the whole before it, and before what follows it. */
  readonly at: number;
  readonly end: number;
  readonly quoted: Quoted;
}

/** Pieces that do not overlap, in the order of the whole, none of them inside the longest. */
function piecesOf(own: readonly Quoted[], whole: readonly Word[]): Piece[] {
  const pieces: Piece[] = [];
  const folds = foldsOf(whole);
  for (const quoted of own) {
    const place = roughPlaceOf(foldsOf(quoted.words), folds);
    if (place && pieces.every(({ at, end }) => place.end <= at || place.at >= end)) pieces.push({ ...place, quoted });
  }
  const [longest] = own;
  if (!longest || !pieces.some(({ quoted }) => quoted === longest)) return [];
  return pieces.toSorted((a, b) => a.at - b.at);
}

/** Where a piece stands in the whole, word for word or with words changed; null: nowhere. */
function roughPlaceOf(piece: readonly string[], whole: readonly string[]): Omit<Piece, 'quoted'> | null {
  const exact = placeOf(piece, whole);
  if (exact >= 0) return { at: exact, end: exact + piece.length };
  const { a, b, longestRun } = diffOf(piece, whole);
  if (longestRun < WORDING.alteredRun) return null;
  return {
    at: Math.max(0, b.indexOf(true) - a.indexOf(true)),
    end: Math.min(whole.length, b.lastIndexOf(true) + piece.length - a.lastIndexOf(true)),
  };
}
