import { LEGAL, type Mention, mentionOf } from './mentions';
import type { Line } from './reading';
import type { Token } from './tokens';

const SMALL = new Set(
  'of and the for in on to de la le les des du del el los las y et e und für der die das di da do dos della dei degli a en'.split(
    ' ',
  ),
);
/** "U.S. Customs and Border Protection" is C.B.P.: the country before an agency’s name is not in its initials. */
const COUNTRY = /^(?:u\.?s\.?|u\.?k\.?|united states|united kingdom|american|british|federal|national|royal)\s+/i;

/** Letters of an acronym, upper case; null for what is none. */
export function acronymOf(text: string): string | null {
  const letters = text.replaceAll('.', '');
  if (!/^\p{L}{2,8}$/u.test(letters)) return null;
  const upper = letters.replace(/[^\p{Lu}]/gu, '').length;
  return upper >= 2 && upper >= letters.length - 2 && /^\p{Lu}/u.test(letters) ? letters.toUpperCase() : null;
}

const initialsOf = (text: string, all: boolean): string =>
  text
    .split(/[\s\-–/]+/)
    .filter((word) => /^\p{L}/u.test(word) && (all || !SMALL.has(word.toLowerCase())))
    .map((word) => (/^(?:\p{L}\.)+$/u.test(word) || /^US$/.test(word) ? word.replaceAll('.', '') : (word[0] ?? '')))
    .join('')
    .toUpperCase();

/** The acronyms that may stand for a name of several words: with and without its small words and its country. */
export function acronymsFor(text: string): ReadonlySet<string> {
  const out = new Set<string>();
  const bare = text.replace(LEGAL, '');
  for (const name of [text, bare, bare.replace(COUNTRY, '')])
    if (name.includes(' ')) out.add(initialsOf(name, false)).add(initialsOf(name, true));
  // "DOJ" is the Justice Department.
  const field = bare.endsWith(' Department')
    ? /^([A-Z])\S+ Department$/.exec(bare.replace(COUNTRY, ''))?.[1]
    : undefined;
  if (field !== undefined) out.add(`DO${field}`);
  return out;
}

/** First token of the words before an opening bracket whose initials spell the acronym; -1 where none do. */
function longForm(tokens: readonly Token[], bracket: number, acronym: string): number {
  let letter = acronym.length - 1;
  for (let i = bracket - 1; i >= 0 && i > bracket - 14; i--) {
    const token = tokens[i];
    if (token === undefined || (token.kind !== 'word' && token.text !== '&' && token.text !== '-')) return -1;
    if (token.kind !== 'word') continue;
    const parts = /^(?:\p{L}\.)+$/u.test(token.text)
      ? token.text.replaceAll('.', '').split('')
      : token.text.split(/[-‐‑]/);
    const before = letter;
    for (const part of parts.toReversed()) if (letter >= 0 && part[0]?.toUpperCase() === acronym[letter]) letter--;
    if (letter < 0) return token.shape === 'lower' ? -1 : i;
    if (before === letter && !SMALL.has(token.lower)) return -1;
  }
  return -1;
}

export interface Abbreviated {
  readonly long: Mention;
  readonly short: Mention;
}

/** Names that a line abbreviates itself: "the National Rivers Agency (NRA)". */
export function abbreviatedIn(line: Line, place: number): Abbreviated[] {
  const out: Abbreviated[] = [];
  const { tokens } = line;
  for (let i = 1; i + 2 < tokens.length; i++) {
    if (tokens[i]?.text !== '(' || tokens[i + 2]?.text !== ')') continue;
    const acronym = acronymOf(tokens[i + 1]?.text ?? '');
    if (acronym === null) continue;
    const from = longForm(tokens, i, acronym);
    if (from < 0) continue;
    const long = mentionOf(line, place, { from, to: i, title: from });
    const short = mentionOf(line, place, { from: i + 1, to: i + 2, title: i + 1 });
    out.push({ long, short });
  }
  return out;
}
