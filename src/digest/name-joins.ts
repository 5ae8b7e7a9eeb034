import { KNOWN_ORGANISATIONS, ORGANISATION_NOUNS } from '../language/organisations';
import { isKnownPlace } from '../language/places';
import { isGivenName, mayName, touches } from './capitals';
import { type Token, wordAt } from './tokens';

/** What goes on at `at` in capitals ends in "Act" or "Bill": the law’s name holds its small words. */
export function isLaw(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < at + 7; i++) {
    const token = tokens[i];
    if (token === undefined || token.possessive) return false;
    if (/^(?:Act|Bill|Treaty)$/.test(token.text)) return i > at;
    if (!mayName(token) && !/^(?:of|and|for|the|to|on)$/.test(token.text)) return false;
  }
  return false;
}

/** Offices and unions are named after two things, firms seldom. */
const JOINED =
  /^(?:services?|protection|affairs|administration|commission|agency|department|inspection|inspectorate|authority|board|office|committee|council|bureau|ministry|union|association|federation|workers|regulation|enforcement|safety|security|institute|society|foundation|museum|court|academy|conference|fund|programme|program|initiative|project|guidelines)$/;

/** "Customs and Border Protection" is one name, "Twitter and the Senate" are two. */
export function joinsByAnd(tokens: readonly Token[], from: number, at: number): boolean {
  const left = tokens.slice(from, at);
  const last = left.at(-1);
  if (last === undefined) return false;
  if (/^(?:u\.s\.?|u\.k\.?|us|uk)$/.test(left[0]?.lower ?? '') && left.length > 1) left.shift();
  if (left[0]?.lower === 'united' && left.length > 2) left.splice(0, 2);
  const field =
    /^(?:technology|technical|trade|industry|commerce|engineering|development|innovation|medicine|research)$/;
  const fielded = left.length > 1 && left.length < 5 && field.test(wordAt(tokens, at + 1));
  if (splitsAdjectives(left, tokens[at + 1])) return true;
  if (left.length > 2 && !fielded) return false;
  const text = left.map((t) => t.text).join(' ');
  if (ORGANISATION_NOUNS.has(last.lower) && !/(?:affairs|energy|health|workers|teachers|securities)$/.test(last.lower))
    return false;
  if (
    isKnownPlace(text) ||
    KNOWN_ORGANISATIONS.has(last.lower) ||
    isGivenName(left[0]?.lower ?? '') ||
    last.shape === 'upper'
  )
    return false;
  if (fielded) return ORGANISATION_NOUNS.has(wordAt(tokens, at + 2)) && touches(tokens[at + 1], tokens[at + 2]);
  if (
    left.length === 2 &&
    !/^(?:national|royal|federal|american|british|international|central|general|united)$/.test(left[0]?.lower ?? '')
  )
    return false;
  let end = at + 1;
  while (end < at + 4 && mayName(tokens[end]) && (end === at + 1 || touches(tokens[end - 1], tokens[end]))) end++;
  return end - at > 2 && JOINED.test(wordAt(tokens, end - 1));
}

/** "Center for Strategic and International Studies": no name ends in what describes a noun that is still to come. */
function splitsAdjectives(left: readonly Token[], next: Token | undefined): boolean {
  const [head, last] = [left[0], left.at(-1)];
  if (left.length < 3 || head === undefined || last === undefined || next === undefined) return false;
  return (
    ORGANISATION_NOUNS.has(head.lower) &&
    /^(?:for|of|on)$/.test(left.at(-2)?.lower ?? '') &&
    DESCRIBES_NOUN.test(last.lower) &&
    DESCRIBES_NOUN.test(next.lower) &&
    !isKnownPlace(last.text)
  );
}
const DESCRIBES_NOUN = /^(?!public$)[a-z]{3,}(?:ic|al|ive|ary|ous)$/;

/** "Ada and Piet Lund Foundation": two given names before what both gave their name to. */
export function isCouplesGift(tokens: readonly Token[], from: number, at: number): boolean {
  if (at !== from + 1 || !isGivenName(wordAt(tokens, from)) || !isGivenName(wordAt(tokens, at + 1))) return false;
  let end = at + 2;
  while (end < at + 5 && mayName(tokens[end]) && touches(tokens[end - 1], tokens[end])) end++;
  return (
    end - at > 3 &&
    /^(?:foundation|trust|fund|cent[er]{2}|institute|library|museum|hospital|school)$/.test(wordAt(tokens, end - 1))
  );
}
