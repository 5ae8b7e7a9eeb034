import type { Match } from '../../match/coverage';

/** More would bury the words that say there is no match. */
const MOST = 3;

/** Fewer words than these are shared by any two articles. */
const FEWEST_WORDS = 3;

/** Candidates worth a look where nothing matched: those that share names, figures or several words with the page. */
export const relatedOf = (candidates: readonly Match[]): readonly Match[] =>
  candidates
    .filter(
      ({ evidence: { names, figures, terms } }) => names.length + figures.length > 0 || terms.length >= FEWEST_WORDS,
    )
    .slice(0, MOST);
