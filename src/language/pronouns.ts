import { wordList } from './word-list';

/** Pronouns as subjects, lower case: of one man, of one woman, of a thing or a group. */
export const HE = wordList('he him il él ele lui egli er');
export const SHE = wordList('she her elle ella ela lei');
export const IT = wordList('it es');
export const THEY = wordList('they ils elles ellos ellas eles elas loro');
/** German "sie" is she or they: left open unless one woman alone is spoken of. */
export const SIE = 'sie';

/** Words that stand for somebody and tell nobody by themselves. */
export const isPronoun = (word: string): boolean =>
  HE.has(word) ||
  SHE.has(word) ||
  IT.has(word) ||
  THEY.has(word) ||
  word === SIE ||
  /^(?:who|which|that|one|some|many|others|another|both|i|we|you|this|on|ce)$/.test(word);
