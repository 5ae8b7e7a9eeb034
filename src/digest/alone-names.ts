import { KNOWN_ORGANISATIONS, ORGANISATION_NOUNS } from '../language/organisations';
import { isKnownPlace } from '../language/places';
import { GROUP_NOUNS, PERSON_NOUNS, TITLES } from '../language/titles';
import { isGivenName, mayName, touches } from './capitals';
import type { Token } from './tokens';
import type { WordUse } from './word-use';

const SPEAKS =
  /^(?:said|says|declined|tweeted|told|added|announced|wrote|refused|denied|disclosed|confirmed|unveiled|insisted|argued|claimed|warned|responded)$/;
const GENERAL =
  /^(?:research|evidence|legend|opposition|media|management|staff|counsel|analysis|data|word|rumour|parliament|labour|justice|science|history|tradition|experience|crew|nobody)$/;

/** "Fenlight declined": what speaks is named, unless it is a common noun. */
export const speaks = (token: Token, next: Token | undefined, use: WordUse): boolean =>
  SPEAKS.test(next?.lower ?? '') &&
  token.lower.length > 3 &&
  !/s$/.test(token.lower) &&
  !use.small.has(token.lower) &&
  !GENERAL.test(token.lower) &&
  !GROUP_NOUNS.has(token.lower) &&
  !PERSON_NOUNS.has(token.lower) &&
  !ORGANISATION_NOUNS.has(token.lower) &&
  !TITLES.has(token.lower);

/** Ends of words that name an idea, though it stands in names elsewhere ("Immigration lawyers say"). */
const ABSTRACT = /(?:[a-z]{4}tion|[a-z]{3}sion|[a-z]{4}ment|[a-z]{3}ness|[a-z]{4}ism)s?$/;
export const isAbstract = ({ lower }: Token): boolean => ABSTRACT.test(lower);

/** Whether one word alone, where a sentence begins, is a name: something else must say so. */
export function aloneIsName(token: Token, use: WordUse): boolean {
  if (token.shape === 'upper' || token.shape === 'mixed')
    return token.text.replaceAll('.', '').length > 1 && !use.small.has(token.lower);
  if (use.small.has(token.lower) && !isSurname(token, use)) return false;
  if (use.capital.has(token.lower)) return true;
  return isKnownPlace(token.text) || KNOWN_ORGANISATIONS.has(token.lower) || use.leads.has(token.lower);
}

/** What a name of several words ends in ("Green"), or a body is called by ("the Guard"), may stand alone. */
const isSurname = ({ lower }: Token, use: WordUse): boolean =>
  use.ends.has(lower) || ORGANISATION_NOUNS.has(lower) || KNOWN_ORGANISATIONS.has(lower) || isGivenName(lower);

/** "We need Border and Wall": written with a capital here, and small elsewhere. */
export const isCommonNoun = (tokens: readonly Token[], at: number, use: WordUse): boolean => {
  const token = tokens[at];
  return (
    token?.shape === 'capital' &&
    use.small.has(token.lower) &&
    tokens[at - 1]?.lower !== 'the' &&
    !isSurname(token, use) &&
    !isKnownPlace(token.text)
  );
};

/** "King said" where the text has a Jessica King, and no "the King". */
export const isSurnameAlone = (tokens: readonly Token[], at: number, { surnames }: WordUse): boolean =>
  surnames.has(tokens[at]?.lower ?? '') &&
  tokens[at]?.shape === 'capital' &&
  !(mayName(tokens[at + 1]) && touches(tokens[at], tokens[at + 1])) &&
  !/^(?:the|a|an|of|his|her|its|their)$/.test(tokens[at - 1]?.lower ?? '');
