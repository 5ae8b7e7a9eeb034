import type { Match } from '../../match/coverage';
import type { CoverAnswer } from '../messages';

/** More would bury the words that say there is no match. */
const MOST = 3;

/** Fewer words than these are shared by any two articles. */
const FEWEST_WORDS = 3;

export interface Related {
  readonly match: Match;
  /** Where the index has it from. */
  readonly origin: string | undefined;
}

/** Candidates worth a look where nothing matched: those that share names, figures or several words with the page. */
export const relatedOf = ({ coverage, candidateOrigins }: CoverAnswer): readonly Related[] =>
  coverage.candidates
    .map((match, at) => ({ match, origin: candidateOrigins[at] }))
    .filter(({ match: { evidence } }) => {
      const { names, figures, terms } = evidence;
      return names.length + figures.length > 0 || terms.length >= FEWEST_WORDS;
    })
    .slice(0, MOST);
