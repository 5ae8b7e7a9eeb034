import { CAPITAL_MONTHS, WEEKDAYS } from '../language/calendar';
import { FEMININE_NAMES, MASCULINE_NAMES } from '../language/given-names';
import { FEMININE_TITLES, MASCULINE_TITLES, TITLE_ENDINGS, TITLES } from '../language/titles';
import type { Token } from './tokens';

/** Whether a word, lower case, is a known given name ("jean-paul" by its first part). */
export const isGivenName = (lower: string): boolean =>
  MASCULINE_NAMES.has(lower) ||
  FEMININE_NAMES.has(lower) ||
  (lower.includes('-') && isGivenName(lower.split('-')[0] ?? ''));

/** A word put before a person’s name: an office, a profession, an honorific. */
export const isTitle = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  (TITLES.has(token.lower) ||
    (token.lower.includes('-') &&
      token.lower.split('-').every((part) => TITLES.has(part) || /^(?:elect|designate|in)$/.test(part))) ||
    isHonorific(token) ||
    (token.shape === 'capital' && token.lower.length > 8 && TITLE_ENDINGS.test(token.lower)));

export const isHonorific = (token: Token | undefined): boolean =>
  token !== undefined && (MASCULINE_TITLES.has(token.lower) || FEMININE_TITLES.has(token.lower));

/** Only white space lies between two tokens. */
export const touches = (a: Token | undefined, b: Token | undefined): boolean =>
  a !== undefined && b !== undefined && b.start - a.end <= 1 && !a.possessive;

/** A full stop, as after an initial. */
export const isDot = (token: Token | undefined): boolean => token?.text === '.';

/** Months that are given names or surnames as well: names only beside another word of a name. */
export const MONTHS_AND_NAMES = new Set(['may', 'june', 'april', 'august', 'mar', 'jan', 'march', 'abril', 'julio']);

/** "Atlanta-based", "Fast-moving": a compound that describes, whatever it begins with. */
const DESCRIBES =
  /[-‐‑](?:\p{Ll}{2,}(?:ed|ing|wn|ven|ten|ken)|led|rich|proof|born|run|style|era|like|wide|free|bound|only|made|held|built|aged|old|year|level|type|time|long|hit|torn|wing|friendly|language|designate)$/u;

/** "Ten-man City": so many of something. */
const NUMBERED = /^(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Twelve|Twenty)[-‐‑]\p{Ll}/u;

/** "al-Masri", "el-Sayed": names that begin with their small article. */
const ARABIC = /^(?:al|el|ul|ad|ar|as|at|an|az|ash|bin|ibn|abu)[-‐]\p{Lu}/u;

/** A word that may be part of a name: it has a capital and is no day, month or pronoun. */
export function mayName(token: Token | undefined): boolean {
  if (token === undefined || token.kind !== 'word' || token.shape === 'lower' || token.shape === 'none') return false;
  if (
    /[-‐‑'’]/.test(token.text) &&
    ((/^\p{Ll}+[-‐]|^I['’]|^[RDI]-\p{Lu}/u.test(token.text) && !ARABIC.test(token.text)) ||
      DESCRIBES.test(token.text) ||
      NUMBERED.test(token.text))
  )
    return false;
  return (
    token.text !== 'I' &&
    !WEEKDAYS.has(token.lower) &&
    (!CAPITAL_MONTHS.has(token.lower) || MONTHS_AND_NAMES.has(token.lower))
  );
}

/** Whether a sentence, or a sentence inside marks, begins with this token. */
export function beginsSentence(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const token = tokens[i];
    if (token === undefined) return true;
    if (token.kind !== 'mark') return false;
    if (i < 8 && (/^[—–]$/.test(token.text) || (token.text === '-' && tokens[i - 1]?.text === ')'))) return true;
    if (/[.:?!“„«"‘'•*|]/.test(token.text)) return true;
  }
  return true;
}
