import type { MatchMode } from './coverage';

/**
 * The calibrated probability from which a document is taken to tell the same event: one table for every kind of index.
 * Chosen with `npm run score:matching` on stories that the model did not learn from.
 */
export const THRESHOLDS: Readonly<Record<MatchMode, number>> = {
  precise: 0.65,
  balanced: 0.4,
  broad: 0.2,
};

/** The mode to use for a language: the probability was calibrated on English, elsewhere only sure matches are told. */
export function modeFor(mode: MatchMode, language: string | null): MatchMode {
  return language === null || language === 'en' ? mode : 'precise';
}
