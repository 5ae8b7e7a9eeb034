import type { MatchMode } from './coverage';

/** Calibrated probabilities by which a mode decides. */
export interface Thresholds {
  /** At least one document must be this sure, or nothing is told. */
  readonly decide: number;
  /** Then all that are at least this likely are. */
  readonly tell: number;
}

/**
 * One table for every kind of index. Two numbers, since "does the index know this event?" and "is this document on it?" are two
 * questions: a first sure account makes the next likely one worth telling. Chosen with `npm run train -- --validate` on stories that the
 * model did not learn from: "balanced" where precision costs no more recall than it is worth and an index of 37,000 others answers
 * fewer than 3 in 100 questions about a week's news that it does not know, "precise" where it answers fewer than 1.
 */
export const THRESHOLDS: Readonly<Record<MatchMode, Thresholds>> = {
  precise: { decide: 0.8, tell: 0.5 },
  balanced: { decide: 0.5, tell: 0.35 },
  broad: { decide: 0.25, tell: 0.08 },
};

/** The documents that a mode tells, of all in the order of their probability. */
export function decide<T extends { readonly probability: number }>(ranked: readonly T[], thresholds: Thresholds): T[] {
  if ((ranked[0]?.probability ?? 0) < thresholds.decide) return [];
  return ranked.filter(({ probability }) => probability >= thresholds.tell);
}

/** The mode to use for a language: the probability was calibrated on English, elsewhere only sure matches are told. */
export function modeFor(mode: MatchMode, language: string | null): MatchMode {
  return language === null || language === 'en' ? mode : 'precise';
}

/**
 * The same where the index is known to hold the event, since the page's own entry stands in it: that question is answered, and what is
 * left is told as the next broader mode tells it.
 */
export function thresholdsWhereKnown(mode: MatchMode): Thresholds {
  const broader = mode === 'precise' ? THRESHOLDS.balanced : THRESHOLDS.broad;
  return { decide: THRESHOLDS[mode].decide, tell: broader.tell };
}
