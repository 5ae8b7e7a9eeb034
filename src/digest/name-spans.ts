import { MONTHS, WEEKDAYS } from '../language/calendar';
import { DEMONYMS } from '../language/demonyms';
import { FEMININE_NAMES, MASCULINE_NAMES } from '../language/given-names';
import { grammarOf } from '../language/grammar';
import { COMMON_ACRONYMS, OPENERS, PARTICLES, ROMANCE_PARTICLES } from '../language/name-words';
import { HEADS_BEFORE_OF, KNOWN_ORGANISATIONS, LEGAL_FORMS, ORGANISATION_NOUNS } from '../language/organisations';
import { isKnownPlace, PLACE_NOUNS } from '../language/places';
import { FEMININE_TITLES, MASCULINE_TITLES, TITLE_ENDINGS, TITLES } from '../language/titles';
import { isGermanName } from './german-names';
import { LIMITS } from './limits';
import type { Token } from './tokens';

/** A stretch of tokens taken for a name, `to` exclusive; its title stands from `title` to `from`. */
export interface NameSpan {
  readonly from: number;
  readonly to: number;
  readonly title: number;
}

/** What the whole article tells of its words. */
export interface WordUse {
  /** Words written small somewhere. */
  readonly small: ReadonlySet<string>;
  /** Words written with a capital where no sentence begins. */
  readonly capital: ReadonlySet<string>;
  /** Words with which a name of several words begins somewhere. */
  readonly leads: ReadonlySet<string>;
  readonly language: string | null;
}

const ROMANCE = new Set(['es', 'fr', 'pt', 'it', 'ca', 'gl', 'ro']);

export const isGivenName = (lower: string): boolean =>
  MASCULINE_NAMES.has(lower) ||
  FEMININE_NAMES.has(lower) ||
  (lower.includes('-') && isGivenName(lower.split('-')[0] ?? ''));

export const isTitle = (token: Token): boolean =>
  token.kind === 'word' &&
  (TITLES.has(token.lower) ||
    (token.lower.includes('-') && token.lower.split('-').every((part) => TITLES.has(part) || part === 'elect')) ||
    isHonorific(token) ||
    (token.shape === 'capital' && token.lower.length > 8 && TITLE_ENDINGS.test(token.lower)));

export const isHonorific = (token: Token): boolean =>
  MASCULINE_TITLES.has(token.lower) || FEMININE_TITLES.has(token.lower);

/** Only white space lies between two tokens. */
export const touches = (a: Token | undefined, b: Token | undefined): boolean =>
  a !== undefined && b !== undefined && b.start - a.end <= 1 && !a.possessive;

const isDot = (token: Token | undefined): boolean => token?.text === '.';

/** Months that are given names or surnames as well: names only beside another word of a name. */
const MONTHS_AND_NAMES = new Set(['may', 'june', 'april', 'august', 'mar', 'jan', 'march', 'abril', 'julio']);
/** Words of which a number beside them makes a thing’s name: "Route 9", "Page C7". */
const NUMBERED =
  /^(?:page|route|flight|runway|article|section|chapter|phase|level|type|round|room|version|part|grade|stage|channel|gate|platform|highway|interstate|title|table|figure|apollo|formula|day|week|group|district|ward|unit|building|exit|pier|floor|number|no|week|season|episode|class|line|act|amendment|covid|age)$/;

/** A word that may be part of a name: it has a capital and is no day, month or pronoun. */
export function mayName(token: Token | undefined): boolean {
  if (token === undefined || token.kind !== 'word' || token.shape === 'lower' || token.shape === 'none') return false;
  if (/^\p{Ll}+[-‐]|^I['’]/u.test(token.text)) return false;
  return (
    token.text !== 'I' && !WEEKDAYS.has(token.lower) && (!MONTHS.has(token.lower) || MONTHS_AND_NAMES.has(token.lower))
  );
}

/** Whether a sentence, or a sentence inside marks, begins with this token. */
export function beginsSentence(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const token = tokens[i];
    if (token === undefined) return true;
    if (token.kind !== 'mark') return false;
    if (i < 8 && /^[—–]$/.test(token.text)) return true;
    if (/[.:?!“„«"‘'•*|]/.test(token.text)) return true;
  }
  return true;
}

/** End of the name that begins at `from`: capitals in a row, with the small words that names hold. */
function endOf(tokens: readonly Token[], from: number, use: WordUse): number {
  const romance = ROMANCE.has(use.language ?? '');
  let end = from + 1;
  while (end < tokens.length && end - from < LIMITS.nameTokens) {
    const last = tokens[end - 1];
    const next = tokens[end];
    if (next === undefined || last === undefined) break;
    if (
      isDot(next) &&
      next.start === last.end &&
      /^(?:\p{Lu}|jr|sr|st|mt|inc|corp|ltd|co|bros|gov|sen|rep|dr|prof|gen|col|capt|lt|sgt|mr|mrs|ms|rev|hon)$/iu.test(
        last.text,
      ) &&
      mayName(tokens[end + 1])
    ) {
      end += 1;
      continue;
    }
    const joined = touches(last, next) || (isDot(last) && next.start - last.end <= 1) || ownsGroup(last, next);
    const placeThenPerson =
      end - from <= 2 &&
      isGivenName(next.lower) &&
      isKnownPlace(
        tokens
          .slice(from, end)
          .map((t) => t.text)
          .join(' '),
      );
    if (placeThenPerson && mayName(tokens[end + 1])) break;
    if (!joined || (KNOWN_ORGANISATIONS.has(next.lower) && end - from > 1 && ORGANISATION_NOUNS.has(last.lower))) break;
    if (mayName(next) && !(isTitle(next) && !isTitle(last) && isGivenName(tokens[from]?.lower ?? ''))) {
      end += 1;
      continue;
    }
    if (/^(?:plc|inc|ltd|gmbh)$/.test(next.lower)) {
      end += 1;
      continue;
    }
    const skip = smallWords(tokens, from, end, romance);
    if (skip === 0) break;
    end += skip;
  }
  return end;
}

/** "Stagehands’ Association": the owner is part of the name. */
const ownsGroup = (last: Token, next: Token): boolean =>
  last.possessive &&
  last.lower.endsWith('s') &&
  next.shape === 'capital' &&
  ORGANISATION_NOUNS.has(next.lower) &&
  next.start - last.end <= 2;

/** How many tokens from `end` join the name to what follows; 0 where it ends. */
function smallWords(tokens: readonly Token[], from: number, end: number, romance: boolean): number {
  const word = tokens[end]?.lower ?? '';
  const last = tokens[end - 1]?.lower ?? '';
  const first = tokens[from]?.lower ?? '';
  const next = tokens[end + 1];
  const the = next?.lower === 'the' ? 1 : 0;
  if (tokens[end - 1]?.possessive) return 0;
  if (word === '&' && mayName(next)) return 2;
  if (word === 'of' && mayName(tokens[end + 1 + the]) && (HEADS_BEFORE_OF.has(last) || HEADS_BEFORE_OF.has(first)))
    return 2 + the;
  if ((word === 'for' || word === 'für') && mayName(next) && ORGANISATION_NOUNS.has(last)) return 2;
  if (word === 'and' && mayName(next)) return joinsByAnd(tokens, from, end) ? 2 : 0;
  const particles = romance ? ROMANCE_PARTICLES : PARTICLES;
  let skip = 0;
  while (skip < 3 && particles.has(tokens[end + skip]?.lower ?? '') && tokens[end + skip]?.shape === 'lower') skip++;
  return skip > 0 && mayName(tokens[end + skip]) && !isTitle(tokens[end + skip] as Token) ? skip + 1 : 0;
}

/** "Customs and Border Protection" is one name, "Twitter and the Senate" are two. */
function joinsByAnd(tokens: readonly Token[], from: number, at: number): boolean {
  const left = tokens.slice(from, at);
  const last = left.at(-1);
  if (last === undefined) return false;
  if (/^(?:u\.s\.?|u\.k\.?|us|uk)$/.test(left[0]?.lower ?? '') && left.length > 1) left.shift();
  if (left[0]?.lower === 'united' && left.length > 2) left.splice(0, 2);
  if (left.length > 2) return false;
  const text = left.map((t) => t.text).join(' ');
  if (ORGANISATION_NOUNS.has(last.lower) && !/(?:affairs|energy|health|workers|teachers)$/.test(last.lower))
    return false;
  if (
    isKnownPlace(text) ||
    KNOWN_ORGANISATIONS.has(last.lower) ||
    isGivenName(left[0]?.lower ?? '') ||
    last.shape === 'upper'
  )
    return false;
  if (
    left.length === 2 &&
    !/^(?:national|royal|federal|american|british|international|central|general|united)$/.test(left[0]?.lower ?? '')
  )
    return false;
  let end = at + 1;
  while (end < at + 4 && mayName(tokens[end]) && (end === at + 1 || touches(tokens[end - 1], tokens[end]))) end++;
  return end - at > 2 && ORGANISATION_NOUNS.has(tokens[end - 1]?.lower ?? '');
}

/** Titles and demonyms before a person’s name are taken off, unless the whole is an organisation or a place. */
function nameStart(tokens: readonly Token[], from: number, to: number): number {
  const last = tokens[to - 1]?.lower ?? '';
  const plural = to - from > 1 && (ORGANISATION_NOUNS.has(last) || LEGAL_FORMS.has(last) || PLACE_NOUNS.has(last));
  if (plural && !isHonorific(tokens[from] as Token)) return from;
  let start = from;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    if (isTitle(token)) start = i + 1;
    else if (!(DEMONYMS.has(token.lower) || isDot(token) || token.shape === 'upper' || i === from) || i - start > 2)
      break;
  }
  while (start < to && isDot(tokens[start])) start++;
  return start;
}

/** Whether one word alone, where a sentence begins, is a name: something else must say so. */
function aloneIsName(token: Token, use: WordUse): boolean {
  if (token.shape === 'upper' || token.shape === 'mixed')
    return token.text.replaceAll('.', '').length > 1 && !use.small.has(token.lower);
  if (use.capital.has(token.lower)) return true;
  if (use.small.has(token.lower)) return false;
  return isKnownPlace(token.text) || KNOWN_ORGANISATIONS.has(token.lower) || use.leads.has(token.lower);
}

/** Most words are capitals: a shouted line tells no names. */
export function isShouted(tokens: readonly Token[]): boolean {
  const words = tokens.filter((t) => t.kind === 'word' && t.text.length > 1);
  return words.length > 3 && words.filter((t) => t.shape === 'upper').length > 0.7 * words.length;
}

/** A heading in title case: every word but the small ones has a capital, and no full stop ends it. */
function isHeading(tokens: readonly Token[], language: string | null): boolean {
  if (tokens.length < 5 || /^[.!?”"]$/.test(tokens.at(-1)?.text ?? '')) return false;
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
const NEVER_ALONE = /^(?:day|eve|year|week|time|night|street|county|state|house|amendment|act|bill|party)$/;
const COMPASS = /^(?:north|south|east|west|new|northern|southern|eastern|western|central|latin|sri|saudi|puerto)$/;

const OFFICE =
  /^(?:ministre|ministère|ministro|ministra|ministerio|ministério|ministero|secretario|secretaria|secrétaire|secretário|secretária|consejero|consejera|conseiller|commissaire|assessore|assessora|viceministro)$/;

/** "ministre de l’Agriculture": a field of government and no name. */
function isOfOffice(tokens: readonly Token[], at: number): boolean {
  let i = at - 1;
  while (
    i > at - 4 &&
    /^(?:de|du|des|del|della|delle|dei|dell['’]|do|da|dos|das|la|l['’]|los|las|d['’])$/.test(tokens[i]?.lower ?? '')
  )
    i--;
  return i < at - 1 && OFFICE.test(tokens[i]?.lower ?? '');
}

/** "North Korean", "South African": of a nation, and no name. */
const isOfNation = (tokens: readonly Token[], span: NameSpan): boolean =>
  tokens.slice(span.from, span.to).every((t) => DEMONYMS.has(t.lower) || COMPASS.test(t.lower)) &&
  DEMONYMS.has(tokens[span.to - 1]?.lower ?? '');

/** The names of a sentence, from left to right, without overlap. */
export function nameSpans(tokens: readonly Token[], use: WordUse): NameSpan[] {
  if (isShouted(tokens) || (use.language !== 'de' && isHeading(tokens, use.language))) return [];
  const grammar = grammarOf(use.language);
  const german = use.language === 'de';
  const out: NameSpan[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    if (token.kind === 'handle' && token.text.startsWith('@')) {
      out.push({ from: i, to: i + 1, title: i });
      continue;
    }
    if (!mayName(token)) continue;
    if (MONTHS_AND_NAMES.has(token.lower) && !isMonthsName(tokens, i)) continue;
    const begins = beginsSentence(tokens, i);
    const closed =
      grammar.determiners.has(token.lower) ||
      grammar.prepositions.has(token.lower) ||
      grammar.conjunctions.has(token.lower) ||
      grammar.subordinators.has(token.lower) ||
      grammar.adverbs.has(token.lower) ||
      grammar.auxiliaries.has(token.lower) ||
      OPENERS.has(token.lower);
    const particle = LEADING_PARTICLE.test(token.lower) && mayName(tokens[i + 1]);
    if (closed && !particle && token.shape === 'capital' && (begins || !grammar.adverbs.has(token.lower))) continue;
    const end = endOf(tokens, i, use);
    const from = nameStart(tokens, i, end);
    const span = trimmed(tokens, from, end, i);
    i = Math.max(i, end - 1);
    if (span === null) continue;
    const first = tokens[span.from];
    if (first === undefined || isOfNation(tokens, span) || isOfOffice(tokens, span.title)) continue;
    if (german && !isGermanName(tokens, span)) continue;
    if (span.to - span.from === 1 && span.title === span.from) {
      if (DEMONYMS.has(first.lower) || COMMON_ACRONYMS.has(first.lower) || (closed && begins)) continue;
      if (begins && !german && !aloneIsName(first, use)) continue;
      if (!begins && first.shape === 'capital' && first.text.length === 1) continue;
      if (NEVER_ALONE.test(first.lower)) continue;
      if (NUMBERED.test(first.lower) && /\d/.test(tokens[span.to]?.text ?? '')) continue;
    } else if (begins && span.from === span.title && !german && startsWithCommonWord(first, use)) {
      const rest = trimmed(tokens, span.from + 1, span.to, span.from + 1);
      if (rest !== null && !DEMONYMS.has(tokens[rest.from]?.lower ?? '')) out.push(rest);
      continue;
    }
    out.push(span);
  }
  return out;
}

/** The first of several capitals at the start of a sentence is a common word written small elsewhere ("Officers Lee and"). */
const startsWithCommonWord = (first: Token, use: WordUse): boolean =>
  first.shape === 'capital' &&
  use.small.has(first.lower) &&
  !use.capital.has(first.lower) &&
  !ORGANISATION_NOUNS.has(first.lower) &&
  !isGivenName(first.lower);

/** Small words with which a surname may begin a sentence. */
const LEADING_PARTICLE = /^(?:al|el|la|le|los|van|von|de)$/;

/** A month’s name is a person’s only before another capital, and not after "in" or a day. */
const isMonthsName = (tokens: readonly Token[], at: number): boolean =>
  mayName(tokens[at + 1]) &&
  touches(tokens[at], tokens[at + 1]) &&
  tokens[at - 1]?.kind !== 'number' &&
  !/^(?:in|since|until|by|last|next|early|late|of|from|this|mid|en|em|im)$/.test(tokens[at - 1]?.lower ?? '');

/** Without what cannot stand at either end of a name; null where nothing is left. */
function trimmed(tokens: readonly Token[], from: number, to: number, title: number): NameSpan | null {
  let end = to;
  while (
    end > from &&
    (isDot(tokens[end - 1]) || (tokens[end - 1]?.shape === 'lower' && tokens[end - 1]?.lower !== 'plc'))
  )
    end--;
  if (
    end > from &&
    isDot(tokens[end]) &&
    LEGAL_FORMS.has(tokens[end - 1]?.lower ?? '') &&
    tokens[end]?.start === tokens[end - 1]?.end
  )
    end++;
  return end > from ? { from, to: end, title } : null;
}
