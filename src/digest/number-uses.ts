import { MONTHS, WEEKDAYS } from '../language/calendar';
import { isKnownPlace, PLACE_NOUNS } from '../language/places';
import { CURRENCIES } from '../language/units';
import { beginsSentence } from './capitals';
import type { FigureSpan } from './figure-span';
import { isPlural } from './noun-bounds';
import { type Token, wordAt } from './tokens';

export const DASH = /^[-–—‐‑]$/;
export const stuck = (a: Token | undefined, b: Token | undefined): boolean =>
  a !== undefined && b !== undefined && b.start === a.end;
const IDENTIFIED =
  /^(?:page|pages|no|nos|number|route|flight|article|section|chapter|phase|level|type|round|room|version|part|grade|stage|channel|gate|platform|apartment|model|highway|runway|interstate|title|rule|act|table|figure|apollo|formula|windows|iphone|boeing|airbus|bus|box|zone|area|unit|building|exit|pier|floor|seed|ranked|seeded|h\.r\.|artikel|paragraf|artículo|página|ligne|linie|§)$/;

const GOES_ON =
  /^(?:cuando|y|e|et|und|para|por|en|tras|porque|que|a|quand|pour|quando|per|perché|mentre|desde|depuis)$/;
export const isEnd = (token: Token | undefined): boolean =>
  token === undefined || (token.kind === 'mark' && /^[.,;!?”")]$/.test(token.text));

/** "Flight 1943": four digits after what is numbered are no year. */
export const isNumbered = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.shape === 'capital' &&
  /^(?:flight|route|highway|interstate|room|page|section|article|proposition|resolution|rule|unit|bus|train|box)$/.test(
    wordAt(tokens, at - 1),
  ) &&
  tokens[at]?.kind === 'number';

/** Makes whose number stands even before a plural. */
const MAKE =
  /^(?:windows|iphone|ipad|ios|android|galaxy|boeing|airbus|playstation|xbox|formula|apollo|web|usb|bluetooth|hdmi)$/;
const GUN =
  /^(?:pistols?|handguns?|guns?|rifles?|revolvers?|rounds?|bullets?|shells?|cartridges?|ammunition|semiautomatics?)$/;

/** "A 357 calibre revolver", "a 9mm pistol", "USB 2.0 ports", "Windows 10 users": which one it is, and not how many. */
function isOfMake(tokens: readonly Token[], at: number, to: number): boolean {
  const after = tokens[DASH.test(tokens[to]?.text ?? '') ? to + 1 : to]?.lower ?? '';
  if (/^(?:calib(?:re|er)|gauge)$/.test(after)) return true;
  if (/^(?:mm|millimet(?:re|er))$/.test(wordAt(tokens, to - 1)) && GUN.test(after)) return true;
  const before = tokens[at - 1];
  if (before?.kind !== 'word' || before.shape === 'lower') return false;
  if (MAKE.test(before.lower)) return true;
  if (beginsSentence(tokens, at - 1)) return false;
  // A version has a point, and what has it may be many.
  return (
    /^\d{1,2}\.\d{1,2}$/.test(tokens[at]?.text ?? '') &&
    to === at + 1 &&
    before.shape === 'upper' &&
    !CURRENCIES.has(before.lower) &&
    isPlural(wordAt(tokens, to))
  );
}

/** "Route 66", "Windows 10": the word before a number is what has such names. */
export const isNamed = (tokens: readonly Token[], at: number): boolean =>
  IDENTIFIED.test(wordAt(tokens, at - 1)) || MAKE.test(wordAt(tokens, at - 1));

/** A number that names and does not count: "Page 3", "Flight 212", "14 Canal Street", "24/7", "1e400". */
export function isIdentifier(tokens: readonly Token[], at: number, to: number, plain: boolean): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  const after = tokens[to];
  if (token?.kind !== 'number') return false;
  if (
    before &&
    stuck(before, token) &&
    (before.kind !== 'mark' || /^[-/.#:_’']$/.test(before.text)) &&
    !/^[$€£¥₹]$/.test(before.text)
  )
    return true;
  if (isOfMake(tokens, at, to)) return true;
  // "Caption 3 of 25 Photos"; "the Group of 20"
  if (after?.shape === 'capital' && /^(?:photos|images|slides|skip)$/.test(after.lower)) return true;
  if (before?.lower === 'of' && tokens[at - 2]?.text === 'Group') return true;
  // "A 401(k)"
  if (after?.text === '(' && stuck(tokens[to - 1], after) && tokens[to + 2]?.text === ')') return true;
  // "Calls to 911", "911 operators": the number that is called. "Per 100,000": what a rate is told of.
  if (token.text === '911' || (before?.lower === 'per' && /^1(?:0+|,?000|0,000|00,000)$/.test(token.text))) return true;
  const capitals = (t: Token | undefined): boolean =>
    t?.kind === 'word' && (t.shape === 'capital' || t.shape === 'upper');
  if (
    capitals(before) &&
    capitals(after) &&
    !beginsSentence(tokens, at - 1) &&
    !MONTHS.has(before?.lower ?? '') &&
    !WEEKDAYS.has(before?.lower ?? '') &&
    /^[A-Z]/.test(tokens[to - 1]?.text ?? '')
  )
    return true;
  if (!plain) return false;
  if (
    after &&
    stuck(tokens[to - 1], after) &&
    (after.kind === 'word' || after.text === '/' || (after.text === ':' && tokens[to + 1]?.kind === 'number'))
  )
    return true;
  // "7-Eleven"
  if (
    after?.text === '-' &&
    stuck(tokens[to - 1], after) &&
    tokens[to + 1]?.shape === 'capital' &&
    stuck(after, tokens[to + 1])
  )
    return true;
  const counted =
    after?.kind === 'word' &&
    after.shape === 'lower' &&
    isPlural(after.lower) &&
    after.start - (tokens[to - 1]?.end ?? 0) <= 1;
  // "llamó al 112": a number with an article of one thing and no noun is what the thing is called.
  const called = /^(?:el|al|del|il|le|au|ao)$/.test(before?.lower ?? '') && /^\d{3}$/.test(token.text);
  if (called && (isEnd(after) || (after && GOES_ON.test(after.lower)))) return true;
  if (before && IDENTIFIED.test(before.lower) && !counted) return true;
  // "Kell +4 Dorn +2" of a table
  if (before?.text === '+' && stuck(before, token) && !counted) return true;
  if (before?.text === '.' && /^nos?$/.test(wordAt(tokens, at - 2))) return true;
  if (after?.shape === 'capital' || after?.shape === 'upper') {
    for (let i = to; i < to + 4 && tokens[i]?.kind === 'word' && tokens[i]?.shape !== 'lower'; i++)
      if (PLACE_NOUNS.has(wordAt(tokens, i)) && i > to) return true;
  }
  if (
    /^(?:an?|the|some|about|around|only|just|over|nearly|almost|at|in|on|for|with|and|or|but|as)$/.test(
      before?.lower ?? '',
    )
  )
    return false;
  if (before?.kind !== 'word' || before.shape === 'lower' || before.shape === 'none') return false;
  // "In Lohfelden 680 von 2.400 Stellen"
  if (after?.lower === 'von' && tokens[to + 1]?.kind === 'number') return false;
  if (counted && (isKnownPlace(before.text) || Number(token.text.replace(/\D/g, '')) > 20)) return false;
  if (before.start < token.start - before.text.length - 1) return false;
  return (
    !beginsSentence(tokens, at - 1) &&
    !MONTHS.has(before.lower) &&
    !WEEKDAYS.has(before.lower) &&
    !/^(?:[A-Z]{3}|US)$/.test(before.text)
  );
}

/** "0207 782 4368", "Young 13.6 14.2": numbers that stand beside each other are a telephone's or a table's. */
export function standsInRow(tokens: readonly Token[], at: number, to: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'number') return false;
  if (/^0\d+$/.test(token.text)) return true;
  const bare = (a: Token | undefined, b: Token | undefined): boolean =>
    a?.kind === 'number' && b?.kind === 'number' && b.start - a.end === 1;
  if (bare(tokens[to - 1], tokens[to])) return true;
  const before = tokens[at - 1];
  const dated = MONTHS.has(wordAt(tokens, at - 2)) || /^(?:1[4-9]|20|21)\d\d$/.test(before?.text ?? '');
  return bare(before, token) && !dated;
}

const STREET =
  /^(?:st|street|ave|avenue|rd|road|blvd|boulevard|dr|drive|ln|lane|pl|hwy|highway|court|ct|hall|pkwy|parkway|terrace|calle|rue)$/;

/** "1426 N. Harrow St.", "163 Mercer Hall": where something is. */
export function isAddress(tokens: readonly Token[], at: number): boolean {
  if (!/^\d{1,5}$/.test(tokens[at]?.text ?? '')) return false;
  let words = 0;
  for (let i = at + 1; i < at + 7; i++) {
    const token = tokens[i];
    if (token?.text === '.' && tokens[i - 1]?.text.length === 1) continue;
    if (token?.kind !== 'word' || token.shape === 'lower') return false;
    if (words > 0 && STREET.test(token.lower)) return true;
    words++;
  }
  return false;
}

/** "the early nineteen seventies". */
export const isDecadeInWords = (tokens: readonly Token[], at: number): boolean =>
  wordAt(tokens, at) === 'nineteen' && /(?:ties)$/.test(wordAt(tokens, at + 1));

/** "1440 x 900": what two numbers measure is told by neither alone. */
export const isSize = (tokens: readonly Token[], at: number): boolean =>
  (/^[x×]$/.test(wordAt(tokens, at + 1)) && tokens[at + 2]?.kind === 'number') ||
  (/^[x×]$/.test(wordAt(tokens, at - 1)) && tokens[at - 2]?.kind === 'number');

const PAIRED = /^pair (?:jeans|pants|trousers|shoes|boots|(?:sun)?glasses)$/;

/** A lone small number-word that counts nothing: "one of them", "no one", "that one". */
export const isIdle = (tokens: readonly Token[], span: FigureSpan): boolean => {
  // "A pair of jeans" is one thing.
  if (PAIRED.test(`${wordAt(tokens, span.to - 1)} ${wordAt(tokens, span.to + 1)}`)) return true;
  if (span.value === 0 && tokens[span.from]?.kind === 'word') return !isPlural(wordAt(tokens, span.to));
  if (span.value !== 1 || tokens[span.from]?.kind === 'number' || span.kind !== 'count') return false;
  return !/^(?:person|man|woman|dead|death|soldier|injured)$/.test(wordAt(tokens, span.to));
};

/** "A mother of three died": the children of whom something else is told. */
export const isParentOf = (tokens: readonly Token[], at: number, to: number): boolean =>
  wordAt(tokens, at - 1) === 'of' &&
  /^(?:father|mother|dad|mum|mom|parents?|grand(?:father|mother|parents?))$/.test(wordAt(tokens, at - 2)) &&
  !isPlural(wordAt(tokens, to));

/** "By nine o’clock" */
export const isHour = (tokens: readonly Token[], to: number): boolean => /^o['’]clock$/.test(wordAt(tokens, to));

/** "all but five": the number is of those left out. */
export const isExcepted = (tokens: readonly Token[], at: number): boolean =>
  wordAt(tokens, at - 1) === 'but' && /^(?:all|everyone|everybody|none)$/.test(wordAt(tokens, at - 2));

/** "Text to 66746": an English number of no noun, and only the name of something. */
export const isCode = (tokens: readonly Token[], at: number): boolean => /^\d{4,}$/.test(tokens[at]?.text ?? '');
