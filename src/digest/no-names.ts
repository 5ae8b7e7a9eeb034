import { DEMONYMS } from '../language/demonyms';
import { grammarOf } from '../language/grammar';
import { COMMON_ACRONYMS } from '../language/name-words';
import type { Token } from './tokens';

/** Most words are capitals: a shouted line tells no names. */
export function isShouted(tokens: readonly Token[]): boolean {
  const words = tokens.filter((t) => t.kind === 'word' && t.text.length > 1);
  return words.length > 3 && words.filter((t) => t.shape === 'upper').length > 0.7 * words.length;
}

/** A heading in title case: every word but the small ones has a capital, and no full stop ends it. */
export function isHeading(tokens: readonly Token[], language: string | null): boolean {
  if (tokens.length < 5 || /^[.”"]$/.test(tokens.at(-1)?.text ?? '')) return false;
  const grammar = grammarOf(language);
  const words = tokens.filter(
    (t, i) =>
      i > 0 &&
      t.kind === 'word' &&
      !grammar.prepositions.has(t.lower) &&
      !grammar.determiners.has(t.lower) &&
      !grammar.conjunctions.has(t.lower),
  );
  return words.length >= 4 && words.filter((t) => t.shape !== 'lower').length > 0.85 * words.length;
}

/** Words that are no name alone, though they end many ("New Year’s Day"). */
export const NEVER_ALONE =
  /^(?:day|eve|year|week|time|night|street|county|state|house|amendment|act|bill|party|acting|interim)$/;
/** "New Year", "the New Year’s Eve party": days of the calendar and no names. */
export const isFeast = (tokens: readonly Token[], span: { from: number; to: number }): boolean =>
  span.to - span.from >= 2 &&
  /^(?:new year|boxing day|bank holiday|father day|mother day|valentine day|april fools)/.test(
    tokens
      .slice(span.from, span.to)
      .map((t) => t.lower)
      .join(' '),
  );

/** "the No. 2 official": the mark of a number. */
export const isOrdinalMark = (tokens: readonly Token[], span: { from: number; to: number }): boolean =>
  span.to - span.from === 1 &&
  /^nos?$/.test(tokens[span.from]?.lower ?? '') &&
  tokens[span.to]?.text === '.' &&
  tokens[span.to + 1]?.kind === 'number';

const COMPASS = /^(?:north|south|east|west|new|northern|southern|eastern|western|central|latin|sri|saudi|puerto)$/;

const OFFICE =
  /^(?:ministre|ministère|ministro|ministra|ministerio|ministério|ministero|secretario|secretaria|secrétaire|secretário|secretária|consejero|consejera|conseiller|commissaire|assessore|assessora|viceministro)$/;

/** "ministre de l’Agriculture": a field of government and no name. */
export function isOfOffice(tokens: readonly Token[], at: number): boolean {
  let i = at - 1;
  while (
    i > at - 4 &&
    /^(?:de|du|des|del|della|delle|dei|dell['’]|do|da|dos|das|la|l['’]|los|las|d['’])$/.test(tokens[i]?.lower ?? '')
  )
    i--;
  return i < at - 1 && OFFICE.test(tokens[i]?.lower ?? '');
}

/** "North Korean", "South African", "Dutch MPs": of a nation, and no name. */
export const isOfNation = (tokens: readonly Token[], span: { from: number; to: number }): boolean =>
  nationTo(tokens, span) > span.from &&
  tokens.slice(span.from, nationTo(tokens, span)).every((t) => DEMONYMS.has(t.lower) || COMPASS.test(t.lower)) &&
  DEMONYMS.has(tokens[nationTo(tokens, span) - 1]?.lower ?? '');

/** Without a common abbreviation at the end. */
const nationTo = (tokens: readonly Token[], { from, to }: { from: number; to: number }): number =>
  to - from > 1 && COMMON_ACRONYMS.has(tokens[to - 1]?.lower ?? '') ? to - 1 : to;
