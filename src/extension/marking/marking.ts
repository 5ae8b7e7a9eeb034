/** What the popup and the script that marks say to each other, over a connection that ends when either of them does. */
import { list, oneOf, record, type Shape, text } from '../shape';

/** What became of a wish to mark a passage. */
export const MARK_OUTCOMES = [
  'marked',
  'not-found', // it is not in the page's text, or stands where the page does not show it
  'unsupported', // the browser has no highlights
  'cleared',
] as const;
export type MarkOutcome = (typeof MARK_OUTCOMES)[number];

/** Passages to look for, the best first; none takes the mark away. */
export interface MarkWish {
  readonly passages: readonly string[];
}

export const markWishShape: Shape<MarkWish> = record({ passages: list(text(500_000), 4) });

export const markOutcomeShape: Shape<{ readonly outcome: MarkOutcome }> = record({ outcome: oneOf(MARK_OUTCOMES) });
