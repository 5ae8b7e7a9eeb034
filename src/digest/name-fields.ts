import { DEMONYMS } from '../language/demonyms';
import { FIELDS } from '../language/fields';
import { isKnownPlace } from '../language/places';
import { OFFICES } from '../language/titles';
import { isGivenName, mayName, touches } from './capitals';
import type { Token } from './tokens';

/** Bodies that are over a field; universities, banks and churches are of a place. */
const BODY =
  /^(?:departments?|ministry|office|institutes?|cent(?:er|re)s?|bureau|agency|boards?|committee|subcommittee|council|commission|college|society|association|academy|fund|federation|directorate|inspectorate|administration|school|faculty)$/;

/** Bodies whose name goes on behind "on": "Committee on Foreign Relations". */
const ON = /^(?:cent(?:er|re)|committee|subcommittee|commission|council|conference|panel)$/;

/** The first token behind the capitals in a row from `from`, three at most. */
function capitalsTo(tokens: readonly Token[], from: number): number {
  let to = from;
  while (to < from + 4 && mayName(tokens[to]) && (to === from || touches(tokens[to - 1], tokens[to]))) to++;
  return to;
}

/** Two capitals at most, of which the last is a field ("Infectious Diseases"), and nobody’s name. */
const isField = (tokens: readonly Token[], from: number, to: number): boolean =>
  to > from &&
  to - from < 3 &&
  FIELDS.has(tokens[to - 1]?.lower ?? '') &&
  tokens[from]?.shape === 'capital' &&
  !isGivenName(tokens[from]?.lower ?? '');

/**
 * How many tokens from `at` go on with a body’s fields: "Department of Health | and Human Services", "Bureau of Alcohol |
 * , Tobacco, Firearms and Explosives"; 0 where a new name begins ("Department of Justice and Congress").
 */
export function furtherFields(tokens: readonly Token[], from: number, at: number): number {
  let of = at - 2;
  while (of > from && of > at - 5 && !/^(?:of|for|on)$/.test(tokens[of]?.lower ?? '')) of--;
  const first = tokens.slice(of + 1, at).map((t) => t.text);
  if (of <= from || !BODY.test(tokens[of - 1]?.lower ?? '') || isKnownPlace(first.join(' '))) return 0;
  let end = at;
  while (tokens[end]?.text === ',') {
    const to = capitalsTo(tokens, end + 1);
    // ", and" before the last field.
    if (to === end + 1) break;
    if (!isField(tokens, end + 1, to)) return 0;
    end = to;
  }
  const and = tokens[end]?.text === ',' ? end + 1 : end;
  if (!/^(?:and|&)$/.test(tokens[and]?.lower ?? '')) return 0;
  const to = capitalsTo(tokens, and + 1);
  return isField(tokens, and + 1, to) ? to - at : 0;
}

/** "Senate Committee | on Foreign Relations": a field behind "on", and no day or person. */
export const isOnField = (tokens: readonly Token[], at: number): boolean =>
  ON.test(tokens[at - 1]?.lower ?? '') &&
  tokens[at]?.lower === 'on' &&
  mayName(tokens[at + 1]) &&
  !isGivenName(tokens[at + 1]?.lower ?? '') &&
  !isKnownPlace(tokens[at + 1]?.text ?? '');

/**
 * "House Ways | and Means Committee", "Senate Health | , Education, Labor and Pensions Committee": how many tokens from `at` go on
 * with the fields of a chamber's committee; 0 where none does.
 */
export function committeeFields(tokens: readonly Token[], from: number, at: number): number {
  if (!/^(?:house|senate|ways)$/.test(tokens[from]?.lower ?? '') || !/^(?:and|&|,)$/.test(tokens[at]?.lower ?? ''))
    return 0;
  let joined = false;
  for (let i = at; i < at + 12; i++) {
    const token = tokens[i];
    if (token === undefined || OFFICES.has(token.lower) || DEMONYMS.has(token.lower)) return 0;
    if (/^(?:sub)?committee$/.test(token.lower)) return joined ? i + 1 - at : 0;
    if (/^(?:and|&)$/.test(token.lower)) joined = true;
    else if (!mayName(token) && (joined || token.text !== ',')) return 0;
  }
  return 0;
}
