import { beginsSentence, isTitle, mayName, touches } from './capitals';
import type { Line } from './reading';
import { isTitleSurname } from './title-surnames';

/** What the whole article tells of its words. */
export interface WordUse {
  /** Words written small somewhere. */
  readonly small: ReadonlySet<string>;
  /** Words written with a capital where no sentence begins. */
  readonly capital: ReadonlySet<string>;
  /** Words with which a name of several words begins somewhere. */
  readonly leads: ReadonlySet<string>;
  /** Titles that are somebody's surname in this text, lower case. */
  readonly surnames: ReadonlySet<string>;
  /** Words in which a name of several words ends somewhere. */
  readonly ends: ReadonlySet<string>;
  readonly language: string | null;
}

/** How the lines of an article use their words. */
export function useOf(lines: readonly Line[], language: string | null): WordUse {
  const small = new Set<string>();
  const capital = new Set<string>();
  const leads = new Set<string>();
  const surnames = new Set<string>();
  const ends = new Set<string>();
  for (const { tokens } of lines)
    for (const [i, token] of tokens.entries()) {
      if (token.kind !== 'word') continue;
      if (isTitleSurname(tokens, i)) surnames.add(token.lower);
      if (token.shape === 'lower') small.add(token.lower);
      else if (mayName(token) && mayName(tokens[i + 1]) && touches(token, tokens[i + 1]) && !isTitle(token))
        leads.add(token.lower);
      else if (token.shape === 'capital' && mayName(tokens[i - 1]) && touches(tokens[i - 1], token))
        ends.add(token.lower);
      if (token.shape === 'capital' && i > 0 && !beginsSentence(tokens, i)) capital.add(token.lower);
    }
  return { small, capital, leads, surnames, ends, language };
}
