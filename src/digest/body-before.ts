import { DEMONYMS } from '../language/demonyms';
import { KNOWN_ORGANISATIONS } from '../language/organisations';
import { isKnownPlace } from '../language/places';
import { OFFICES } from '../language/titles';
import { beginsSentence, isTitle } from './capitals';
import type { NameSpan } from './name-span';
import type { Token } from './tokens';

/** What a body's name ends in, where it is one before an office. */
const BODY =
  /^(?:department|university|committee|subcommittee|agency|bureau|institute|foundation|association|union|federation|commission|ministry|party|college|church|society|inc|corp|group|news)$/;

const OF_BODY = /^(?:c[efo]o|spokes(?:man|woman|person))$/;
const isNamed = (token: Token): boolean =>
  token.kind === 'word' && token.shape !== 'lower' && !isTitle(token) && !DEMONYMS.has(token.lower);

/**
 * "FBI Agent Ann Lee", "Tarn Valley Police Department Officer Ann Lee": the body before a person's office, which is named as well.
 * Null where none is known for sure; a place there only tells whose office it is.
 */
export function bodyBefore(tokens: readonly Token[], { title, from }: NameSpan): NameSpan | null {
  let office = title;
  while (office < from && !isTitle(tokens[office]) && !OFFICES.has(tokens[office]?.lower ?? '')) office++;
  if (office === from) return null;
  if (office - title > 1 && BODY.test(tokens[office - 1]?.lower ?? '')) return { from: title, to: office, title };
  let start = title;
  // "Clean Canada CEO Ann Lee": whoever leads a firm or speaks for it.
  const body = tokens.slice(title, office);
  if (
    OF_BODY.test(tokens[office]?.lower ?? '') &&
    body.length > (beginsSentence(tokens, title) ? 1 : 0) &&
    body.every(isNamed) &&
    !isKnownPlace(body.map((t) => t.text).join(' '))
  )
    return { from: title, to: office, title };
  while (DEMONYMS.has(tokens[start]?.lower ?? '')) start++;
  for (let to = office; to > start; to--) {
    const words = tokens.slice(start, to).map((token) => token.lower);
    if (KNOWN_ORGANISATIONS.has(words.join('_'))) return { from: start, to, title: start };
  }
  return null;
}
