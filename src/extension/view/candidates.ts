import type { Match } from '../../match/coverage';

/** More would bury the words that say there is no match. */
const MOST = 3;

/** Candidates worth a look where nothing matched: those that share something a person can see for themselves. */
export const relatedOf = (candidates: readonly Match[]): readonly Match[] =>
  candidates
    .filter(({ evidence: { names, figures, terms } }) => names.length + figures.length + terms.length > 0)
    .slice(0, MOST);
