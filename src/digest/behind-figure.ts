import { DURATIONS } from '../language/units';
import { nounAfter } from './counted-noun';
import type { FigureKind } from './digest';
import { isTimeWord, type Label, labelAt, textOf } from './label';
import { endsNoun, isPlural } from './noun-bounds';
import type { Line } from './reading';
import { type Token, wordAt } from './tokens';
import { isSum } from './told-sums';

/** "56 percent more likely", "the top 1 percent earned more", "100 percent sure": no noun that a share or a sum is of. */
export const isSaidOf = (tokens: readonly Token[], noun: { readonly from: number; readonly to: number }): boolean => {
  const first = wordAt(tokens, noun.from);
  if (noun.to - noun.from > 1) return /ed$/.test(first) && !isPlural(wordAt(tokens, noun.to - 1));
  return /^(?:likely|unlikely|free|sure|certain|effective|complete|vs|percent|great|true|false|right|wrong|safe|full|ready|earned|due|or|and)$/.test(
    first,
  );
};

/** "An 18 percent earnings surge", "a 3 percent pay rise": what moves stands before its move. */
export function isMovedNoun(
  tokens: readonly Token[],
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  const moved = wordAt(tokens, to - 2);
  return (
    to - from > 1 && (isPlural(moved) || isSum(moved) || /^(?:rate|tariff|job|population|staff|share)$/.test(moved))
  );
}

/** "In spending", "in spending cuts" */
export function ofMoney(line: Line, at: number): Label {
  const next = line.tokens[at + 1];
  const to = next?.shape === 'lower' && isPlural(next.lower) && !endsNoun(next, 1, 'en') ? at + 2 : at + 1;
  return { text: textOf(line, at, to), subject: null, to };
}

/** "Will pay 4.5 percent more in property tax", "charge 3 percent more for tickets": what there is more of. */
export function moreIn(line: Line, at: number): Label | null {
  const { tokens } = line;
  if (!/^(?:in|for|on)$/.test(wordAt(tokens, at)) || tokens[at + 1]?.shape !== 'lower') return null;
  const noun = nounAfter(line, at + 1, 'en', false);
  if (noun === null || noun.from !== at + 1) return null;
  const words = tokens.slice(noun.from, noun.to);
  return words.some((word) => isTimeWord(word) || word.shape !== 'lower') ? null : labelAt(line, noun);
}

/** How many tokens qualify a figure behind it: "550+ drones", "900-plus shops", "50 or more shops", of money a time ("$75 or more a year"). */
export function qualifiersBehind(tokens: readonly Token[], to: number, kind: FigureKind): number {
  const mark = wordAt(tokens, to);
  if (/^(?:\+|plus)$/.test(mark)) return 1;
  const more = /^(?:- (?:plus|odd)|or (?:more|so|fewer))$/.test(`${mark} ${wordAt(tokens, to + 1)}`);
  return more && (mark === '-' || (kind === 'count' && !DURATIONS.has(wordAt(tokens, to + 2)))) ? 2 : 0;
}
