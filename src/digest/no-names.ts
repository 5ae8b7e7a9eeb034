import { WEEKDAYS } from '../language/calendar';
import { DEMONYMS } from '../language/demonyms';
import { grammarOf } from '../language/grammar';
import { COMMON_ACRONYMS } from '../language/name-words';
import { KNOWN_ORGANISATIONS, ORGANISATION_NOUNS } from '../language/organisations';
import { isKnownPlace } from '../language/places';
import { sayingOf } from '../language/saying';
import { isDot, isGivenName, mayName } from './capitals';
import type { NameSpan } from './name-span';
import type { Token } from './tokens';

/** Most words are capitals: a shouted line tells no names. */
export function isShouted(tokens: readonly Token[]): boolean {
  const words = tokens.filter((t) => t.kind === 'word' && t.text.length > 1);
  return words.length > 3 && words.filter((t) => t.shape === 'upper').length > 0.7 * words.length;
}

/** A heading in title case: every word but the small ones has a capital, and no full stop ends it. */
export function isHeading(tokens: readonly Token[], language: string | null): boolean {
  if (tokens.length < 5 || /^[.”"]$/.test(tokens.at(-1)?.text ?? '')) return false;
  // "Ann Lee/Tarn Images", "Contributing: Ann Lee; Tom Orr": who took or wrote it.
  const listed = tokens[1]?.text === ':' ? /^[/;]$/ : /^\/$/;
  if (tokens.some((t) => listed.test(t.text))) return false;
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
  /^(?:day|eve|year|week|time|night|street|county|state|house|amendment|act|bill|party|acting|interim|order|file|photo)$/;
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

const COMPASS =
  /^(?:north|south|east|west|new|northern|southern|eastern|western|central|latin|sri|saudi|puerto|costa|native)$/;

const OFFICE =
  /^(?:ministre|ministère|ministro|ministra|ministerio|ministério|ministero|secretario|secretaria|secrétaire|secretário|secretária|consejero|consejera|conseiller|commissaire|assessore|assessora|viceministro|concejal|concejala|adjointe?|delegad[oa])$/;

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

/** What stands where names stand and is none: a state that tells which town, what people are, shouted words. */
export const isNoName = (tokens: readonly Token[], span: NameSpan, language: string | null): boolean =>
  isStateInBrackets(tokens, span) ||
  isStateBehindTown(tokens, span) ||
  isPair(tokens, span) ||
  isCutOff(tokens, span) ||
  isHolyDay(tokens, span) ||
  isRace(tokens, span, language) ||
  isShoutedName(tokens, span);

/** "Stephen Cole (TN)" */
const isStateInBrackets = (tokens: readonly Token[], { from, to }: NameSpan): boolean =>
  to - from === 1 &&
  /^[A-Z]{2}$/.test(tokens[from]?.text ?? '') &&
  tokens[from - 1]?.text === '(' &&
  tokens[to]?.text === ')' &&
  mayName(tokens[from - 2]) &&
  tokens[from - 2]?.shape === 'capital' &&
  !isInitials(tokens, from);

/** "Wire Guild (WG)": the letters with which the words before begin. */
const isInitials = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === `${tokens[at - 3]?.text.charAt(0)}${tokens[at - 2]?.text.charAt(0)}`;

/** "In Arlen, Ind., it rained": the state tells which Arlen. */
const isStateBehindTown = (tokens: readonly Token[], { from, to }: NameSpan): boolean =>
  to - from === 1 &&
  STATE.test(tokens[from]?.lower ?? '') &&
  /^[,–-]$/.test(tokens[from - 1]?.text ?? '') &&
  mayName(tokens[from - 2]) &&
  (isDot(tokens[to]) || tokens[from]?.text.endsWith('.') === true);
const STATE =
  /^(?:ala|ariz|ark|calif|colo|conn|del|fla|ga|ill|ind|kan|ky|la|md|mass|mich|minn|miss|mo|mont|neb|nev|okla|ore|pa|tenn|tex|vt|va|wash|wis|wyo|n\.[hjmycd]|r\.i|s\.[cd]|w\.va)\.?$/;

/** "Story Continued Below", "Published On", "Executive Order No. 7": what a page says of itself, or what goes on. */
const isCutOff = (tokens: readonly Token[], { from, to }: NameSpan): boolean =>
  to - from > 1 &&
  (/^(?:below|above|next|here|more|up|on|by|to|for|us|me)$/.test(tokens[to - 1]?.lower ?? '') ||
    isOrdinalMark(tokens, { from: to - 1, to })) &&
  tokens[to - 1]?.shape === 'capital' &&
  !isGivenName(tokens[from]?.lower ?? '');

/** "at a Good Friday service" */
const isHolyDay = (tokens: readonly Token[], { from, to }: NameSpan): boolean =>
  to - from === 1 &&
  /^(?:good|black|cyber|super|palm|holy|ash|maundy|bloody)$/.test(tokens[from]?.lower ?? '') &&
  WEEKDAYS.has(tokens[to]?.lower ?? '');

/** "the Israel-Hamas war", "a House-Senate panel": what lies between two that have their own names. */
const isPair = (tokens: readonly Token[], { from, to }: NameSpan): boolean =>
  to - from === 1 &&
  /[-‐‑–]/.test(tokens[from]?.text ?? '') &&
  (tokens[from]?.lower ?? '')
    .split(/[-‐‑–]/)
    .every(
      (part) =>
        DEMONYMS.has(part) || isKnownPlace(part) || KNOWN_ORGANISATIONS.has(part) || ORGANISATION_NOUNS.has(part),
    );

/** "Black voters", "Black and Hispanic students": what people are, and nobody’s name. */
function isRace(tokens: readonly Token[], { from, to }: NameSpan, language: string | null): boolean {
  if (to - from !== 1 || !/^(?:Black|White|Brown|Latina|Latinx|Native)$/.test(tokens[from]?.text ?? '')) return false;
  const joined = /^(?:and|or)$/.test(tokens[to]?.lower ?? '') ? tokens[to + 1] : tokens[to];
  const grammar = grammarOf(language);
  return (
    joined !== undefined &&
    (DEMONYMS.has(joined.lower) ||
      (joined.shape === 'lower' &&
        !joined.lower.endsWith('ed') &&
        !sayingOf(language).say.has(joined.lower) &&
        !grammar.auxiliaries.has(joined.lower) &&
        !grammar.prepositions.has(joined.lower) &&
        !grammar.adverbs.has(joined.lower) &&
        !grammar.determiners.has(joined.lower)))
  );
}

const isShout = ({ shape, text }: Token): boolean => shape === 'upper' && text.length > 3 && !text.includes('.');

/** Several words in capitals throughout ("CLICK HERE"), unless they are a place or the place of a dateline. */
function isShoutedName(tokens: readonly Token[], span: NameSpan): boolean {
  const words = tokens.slice(span.from, span.to);
  // "BREAKING NEWS Four"
  if (words.length > 2 && words.at(-1)?.shape === 'capital' && words.slice(0, 2).every(isShout)) return true;
  if (words.length < 2 || words.some((t) => t.shape !== 'upper' || t.text.includes('.'))) return false;
  const dateline = span.from === 0 && /^[—–(,]$/.test(tokens[span.to]?.text ?? '');
  const known = KNOWN_ORGANISATIONS.has(words.map((t) => t.lower).join('_'));
  return !dateline && !known && !isKnownPlace(words.map((t) => t.text).join(' '));
}
