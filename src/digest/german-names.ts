import { FEMININE_NAMES, MASCULINE_NAMES } from '../language/given-names';
import { GERMAN_STATES } from '../language/name-words';
import { KNOWN_ORGANISATIONS } from '../language/organisations';
import { isKnownPlace } from '../language/places';
import type { Token } from './tokens';

const ABSTRACT = /(?:ung|keit|heit|schaft|tion|tät|nis|ismus|ungen|keiten|heiten|schaften|tionen|täten|ern|en)$/;
const OFFICE =
  /^(?:bundes|landes|staats)(?:amt|anstalt|bank|gericht|kriminalamt|ministerium|verband|polizei)|^(?:amt|agentur|verband|institut|ministerium|universität)$/;

/**
 * In German every noun has a capital, so that a capital proves nothing: a name is what holds a given name, stands after a
 * person’s title, is known, is written in capitals, or stands after "in" or "aus" without an article and is no state.
 */
export function isGermanName(tokens: readonly Token[], span: { from: number; to: number; title: number }): boolean {
  const words = tokens.slice(span.from, span.to);
  const first = words[0];
  if (first === undefined) return false;
  const text = words.map((w) => w.text).join(' ');
  const given = words.some(
    (w, i) => i < words.length - 1 && (MASCULINE_NAMES.has(w.lower) || FEMININE_NAMES.has(w.lower)),
  );
  if (given || isKnownPlace(text) || KNOWN_ORGANISATIONS.has(first.lower)) return true;
  if (span.title < span.from && words.length <= 3) return !ABSTRACT.test(first.lower) || words.length > 1;
  if (words.every((w) => w.shape === 'upper' || w.shape === 'mixed') && first.text.length > 1) return true;
  if (OFFICE.test(first.lower) && words.length > 1) return true;
  const before = tokens[span.from - 1]?.lower;
  return (
    words.length === 1 &&
    (before === 'in' || before === 'aus' || before === 'nach') &&
    !GERMAN_STATES.has(first.lower) &&
    !ABSTRACT.test(first.lower)
  );
}
