import { FIELDS } from '../language/fields';
import { isGivenName, isTitle, mayName, touches } from './capitals';
import type { NameSpan } from './name-span';
import { isOfOffice } from './no-names';
import { type Token, wordAt } from './tokens';

/** An office with its field, to `to` (exclusive), and the person named right behind it. */
export interface Office {
  readonly to: number;
  readonly person: NameSpan | null;
}

/** Offices that are held over a field told in capitals. */
const OFFICE = /^(?:minister|ministers|secretary|undersecretary|commissioner)$/;
const JOINS = /^(?:&|and|,)$/;

/**
 * "Minister of Harbours & Waterways Ranjita Solberg", "ministro dell’Interno Carlo Venturi": the field names nobody, and the
 * person begins behind it. `at`: the office in English; elsewhere, where it is written small, the field. Null where no such
 * office stands there or it is one word ("Secretary of State"), which the titles before a name tell already.
 */
export function officeAt(tokens: readonly Token[], at: number, language: string | null): Office | null {
  if (language === null || language === 'en') return englishOffice(tokens, at);
  if (!isOfOffice(tokens, at)) return null;
  const to = capitalsFrom(tokens, at);
  return to - at > 2 ? { to, person: personBehind(tokens, at, at + 1, to) } : null;
}

function englishOffice(tokens: readonly Token[], at: number): Office | null {
  if (!OFFICE.test(wordAt(tokens, at)) || !/^(?:of|for)$/.test(wordAt(tokens, at + 1))) return null;
  let to = capitalsFrom(tokens, at + 2);
  let joined = false;
  let start = at + 2;
  while (to > at + 2 && JOINS.test(wordAt(tokens, to)) && mayName(tokens[to + 1])) {
    // "Secretary of Defense Ann Lee and Secretary of State ...": two people, or two offices.
    const field = tokens.slice(start, to);
    const names = field.length > 2 || (field.length === 2 && field[0]?.lower === 'state');
    if (names || field.some((t) => isGivenName(t.lower))) break;
    if (isTitle(tokens[to + 1]) || tokens[to + 1]?.shape === 'upper') break;
    // "The Minister of Harbours, Ranjita Solberg": a comma joins fields only where "and" follows.
    if (tokens[to]?.text === ',' && !/^(?:&|and)$/.test(wordAt(tokens, capitalsFrom(tokens, to + 1)))) break;
    joined ||= tokens[to]?.text !== ',';
    start = to + 1;
    to = capitalsFrom(tokens, start);
  }
  if (!joined) return wordAt(tokens, at) === 'secretary' ? null : overOneField(tokens, at, to);
  const last = tokens.slice(0, to).findLastIndex((t) => JOINS.test(t.lower));
  return { to, person: personBehind(tokens, at, last + 2, to) };
}

/** "Minister of National Parks Edda Rahn": two words at most are the field. */
function overOneField(tokens: readonly Token[], at: number, to: number): Office | null {
  const words = to - at - 2;
  if (words === 2 && FIELDS.has(wordAt(tokens, to - 1))) return { to, person: null };
  return words >= 4 && wordAt(tokens, at + 1) === 'of' ? { to, person: personBehind(tokens, at, at + 3, to) } : null;
}

/** A given name begins the person, else the last two of three capitals and more are one. */
function personBehind(tokens: readonly Token[], title: number, from: number, to: number): NameSpan | null {
  for (let i = from; i < to - 1; i++) if (isGivenName(wordAt(tokens, i))) return { from: i, to, title };
  return to - from >= 2 ? { from: to - 2, to, title } : null;
}

/** Where capitals in a row end. */
function capitalsFrom(tokens: readonly Token[], from: number): number {
  let to = from;
  while (mayName(tokens[to]) && (to === from || touches(tokens[to - 1], tokens[to]))) to++;
  return to;
}
