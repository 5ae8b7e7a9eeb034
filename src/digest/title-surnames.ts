import { wordList } from '../language/word-list';
import { isDot, isGivenName, isHonorific, isTitle, mayName, touches } from './capitals';
import type { Token } from './tokens';

/** Titles that are surnames as well. */
const SURNAMES = wordList(
  'may king prince pope judge duke baron count bishop dean major marshal chancellor justice singer head driver cardinal queen earl pastor coach captain sergeant chief',
);

/** "Jessica King", "Mike Judge spoke": the title after a given name, with no other name behind it, is the surname. */
export const isTitleSurname = (tokens: readonly Token[], at: number): boolean => {
  const [given, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.shape !== 'capital' || !SURNAMES.has(token.lower)) return false;
  const last = !(mayName(next) && touches(token, next));
  // "Mr. Dean"
  if (isHonorific(isDot(given) ? tokens[at - 2] : given)) return last;
  return (
    given?.shape === 'capital' &&
    (isGivenName(given.lower) || (token.lower === 'king' && isGivenName(tokens[at - 2]?.lower ?? ''))) &&
    !isTitle(given) &&
    touches(given, token) &&
    !token.possessive &&
    (last || /^(?:jr|sr|ii|iii)$/.test(next?.lower ?? ''))
  );
};
