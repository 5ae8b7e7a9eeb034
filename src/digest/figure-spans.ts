import { MONTHS } from '../language/calendar';
import type { NumberWords } from '../language/number-words';
import { MOTION } from '../language/quantity-words';
import { isAge, isAgeInYears, isAgeUp } from './ages';
import { type Amount, readAmount } from './amounts';
import { beginsSentence } from './capitals';
import { readDate } from './dates';
import type { FigureKind } from './digest';
import type { FigureSpan } from './figure-span';
import { dayAfter, hyphenedRange, oneDuration, oneWord, sharedAge } from './joined-spans';
import type { NameAt } from './names';
import {
  DASH,
  isAddress,
  isDecadeInWords,
  isExcepted,
  isHour,
  isIdentifier,
  isIdle,
  isNumbered,
  isParentOf,
  isSize,
  standsInRow,
  stuck,
} from './number-uses';
import { clean, readNumber } from './numerals';
import { ordinalAt } from './ordinal-span';
import { scoreAt } from './scores';
import { type Token, wordAt } from './tokens';

/** "three times as fast", "twice as many", "tenfold". */
function multipleAt(tokens: readonly Token[], at: number, words: NumberWords): FigureSpan | null {
  const make = (value: number, to: number): FigureSpan => ({
    from: at,
    to,
    kind: 'multiple',
    value,
    began: null,
    upper: null,
    unit: null,
  });
  const COMPARES =
    /^(?:as|more|higher|larger|greater|bigger|faster|the|that|its|what|lower|smaller|likelier|worse|longer)$/;
  const token = tokens[at];
  if (token?.lower === 'twice' && /^(?:as|the|that|its|what|their|his|her)$/.test(wordAt(tokens, at + 1)))
    return make(2, at + 1);
  const fold = /^(\p{L}+)fold$/u.exec(token?.lower ?? '');
  const folded = words.units.get(fold?.[1] ?? '') ?? (fold?.[1] === 'hundred' ? 100 : undefined);
  if (folded !== undefined) return make(folded, at + 1);
  const number = readNumber(tokens, at, words);
  return number &&
    /^(?:times|mal|fois|veces|vezes|volte)$/.test(wordAt(tokens, number.to)) &&
    (COMPARES.test(wordAt(tokens, number.to + 1)) ||
      /^(?:más|plus|mais|più|mehr|so)$/.test(wordAt(tokens, number.to + 1)))
    ? make(number.value, number.to + 1)
    : null;
}

const TO = /^(?:to|a|bis|auf|à|até|para|al|ao|aos|às|aux|ai|agli|alle|hasta|and|or|y|et|und|e)$/;
const FROM = /^(?:from|von|vom|de|del|da|do|dos|des|du|dal|dallo|dalla|dai|desde|between|entre|zwischen|tra|fra)$/;
const BETWEEN = /^(?:between|entre|zwischen|tra|fra)$/;
const RANGING = /^(?:ranging|range|ranges|ranged|anywhere|varying|vary|varies)$/;
const SPANS: ReadonlySet<FigureKind> = new Set(['duration', 'age', 'time', 'date']);

/** Both ends of a range share the unit and the scale that only one is given: "$15-20 million", "10 to 12 days". */
function shared(a: Amount, b: Amount): { low: number; high: number; kind: FigureKind; unit: string | null } | null {
  const unit = a.unit ?? b.unit;
  if (a.unit !== null && b.unit !== null && a.unit !== b.unit) return null;
  const kind = a.kind === 'count' ? b.kind : a.kind;
  if (b.kind !== 'count' && b.kind !== kind) return null;
  // "Will jump 50 percent to 77 million"
  if (a.unit === 'percent' && b.unit === null && b.value >= 1000) return null;
  let low = a.value;
  if (b.scaled && !a.scaled && a.value > 0 && a.value < 1000 && b.value >= 1000) {
    const scale = 10 ** (3 * Math.round(Math.log10(b.value / a.value) / 3));
    if (scale >= 1000) low = clean(a.value * scale);
  }
  return { low, high: b.value, kind, unit };
}

/** "Prices rose 2 to 3 percent" is a range: its ends are near each other. */
const MOVED_TIMES = 5;

/** "Rose from 69.9 years to 78.9 years": no range of times, but a time that has become another. */
const changes = (tokens: readonly Token[], at: number): boolean =>
  wordAt(tokens, at - 1) === 'from' &&
  tokens
    .slice(Math.max(0, at - 5), at)
    .some(({ lower }) => MOTION.has(lower) || /^(?:extend|lengthen|shorten|rais|lower)(?:s|ed|e|es|ing)?$/.test(lower));

/** The amount at `at`, joined with a second one to a range or to a change from one value to the other. */
function amountAt(tokens: readonly Token[], at: number, words: NumberWords): FigureSpan | null {
  const first = readAmount(tokens, at, words);
  if (first === null) return null;
  if (isIdentifier(tokens, at, first.to, first.kind === 'count' && !first.scaled)) return null;
  if (first.kind === 'count' && standsInRow(tokens, at, first.to)) return null;
  const alone: FigureSpan = {
    from: first.from,
    to: first.to,
    kind: first.kind,
    value: first.value,
    began: null,
    upper: null,
    unit: first.unit,
  };
  const dash = tokens[first.to];
  const dashed = DASH.test(dash?.text ?? '') && (stuck(tokens[first.to - 1], dash) || dash?.text === '–');
  const word = TO.test(dash?.lower ?? '');
  if (!dashed && !word) return alone;
  let next = first.to + 1;
  while (
    next < first.to + 3 &&
    /^(?:[$€£¥₹]|un|el|los|about|nearly|almost|over|más|casi|fast|rund)$/.test(wordAt(tokens, next))
  )
    next++;
  const second = readAmount(tokens, next, words);
  if (second === null || (second.from !== first.to + 1 && word === false)) return alone;
  if (second.figures !== first.figures && !second.figures && second.value < 2) return alone;
  const both = shared(first, second);
  const opener = tokens.slice(Math.max(0, first.from - 3), first.from).findLast((t) => FROM.test(t.lower));
  const conjunction = /^(?:and|or|y|et|und|e|a)$/.test(dash?.lower ?? '');
  if (
    both === null ||
    (conjunction &&
      !(opener !== undefined && (BETWEEN.test(opener.lower) || dash?.lower === 'a')) &&
      dash?.lower !== 'or')
  )
    return alone;
  if (dash?.lower === 'or' && !(both.high > both.low && both.high - both.low <= both.low)) return alone;
  const span = { from: first.from, to: second.to, kind: both.kind, unit: both.unit };
  const ranges =
    dashed ||
    dash?.lower === 'or' ||
    opener === undefined ||
    BETWEEN.test(opener.lower) ||
    (SPANS.has(both.kind) && !(both.kind === 'duration' && changes(tokens, first.from))) ||
    tokens.slice(Math.max(0, first.from - 4), first.from).some((t) => RANGING.test(t.lower));
  if (!ranges) return { ...span, value: both.high, began: both.low, upper: null };
  // "Oil rose $2 to $84 a barrel": by how much, and to where.
  const moved = dash?.lower === 'to' && first.unit !== null && MOTION.has(wordAt(tokens, first.from - 1));
  if (moved && both.high > both.low * MOVED_TIMES) return alone;
  if (both.high <= both.low || (dashed && both.kind === 'count' && both.high > both.low * 100))
    return dashed ? null : alone;
  return { ...span, value: both.low, began: null, upper: both.high };
}

/** "The quake measured 6.7 and lasted": where an earthquake is told of, a bare number with a point. */
const isMeasured = (tokens: readonly Token[], { from, to, value }: FigureSpan): boolean =>
  value < 10 &&
  /^\d\.\d$/.test(tokens[from]?.text ?? '') &&
  /^(?:measured|measuring|registered)$/.test(wordAt(tokens, from - 1)) &&
  (tokens[to] === undefined || tokens[to]?.kind === 'mark' || /^(?:on|and)$/.test(wordAt(tokens, to))) &&
  tokens
    .slice(Math.max(0, from - 20), to + 20)
    .some(({ lower }) => /^(?:earth)?quakes?$|^(?:tremor|aftershock|geophysics|seismic|richter)/.test(lower));

function magnitudeAt(tokens: readonly Token[], span: FigureSpan): FigureSpan {
  const before = wordAt(tokens, span.from - 1);
  const named =
    /^(?:magnitude|magnitud|magnitudo|stärke)$/.test(before) ||
    (/^(?:of|de|at|was)$/.test(before) && /^(?:magnitude|magnitud)$/.test(wordAt(tokens, span.from - 2))) ||
    isMeasured(tokens, span);
  if (named) return { ...span, kind: 'magnitude' };
  const glued = DASH.test(tokens[span.to]?.text ?? '') ? 1 : 0;
  return wordAt(tokens, span.to + glued) === 'magnitude'
    ? { ...span, kind: 'magnitude', to: span.to + glued + 1 }
    : span;
}

/** "Told 60 Minutes", "the film 48 Hours": a title among small letters. */
const isTitled = (tokens: readonly Token[], { from, to }: FigureSpan): boolean =>
  tokens[to - 1]?.shape === 'capital' &&
  to === from + 2 &&
  tokens[from]?.kind === 'number' &&
  (tokens[from - 1]?.possessive === true ||
    (tokens[from - 1]?.shape === 'lower' &&
      !/^(?:in|after|for|of|by|to|from|than|at|and|within|over|about|last|next)$/.test(wordAt(tokens, from - 1))));

/** The figures of a line from left to right, without overlap. */
export function figureSpans(tokens: readonly Token[], names: readonly NameAt[], words: NumberWords): FigureSpan[] {
  const out: FigureSpan[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined || !mayBegin(token, tokens[i + 1], words)) continue;
    const last = out.at(-1);
    const found = dayAfter(last, tokens, i) ?? figureAt(tokens, i, names, words);
    if (found === null) continue;
    const whole = last === undefined ? null : oneDuration(last, found, tokens);
    if (whole === null) out.push(found);
    else out[out.length - 1] = whole;
    i = Math.max(i, found.to - 1);
  }
  return out;
}

const starters = new WeakMap<NumberWords, ReadonlySet<string>>();

/** Words with which a number or date may begin; every other word is passed over at once. */
function startersOf(words: NumberWords): ReadonlySet<string> {
  const known = starters.get(words);
  if (known) return known;
  const { units, scales, ordinals, half, one } = words;
  const made = new Set([
    ...units.keys(),
    ...scales.keys(),
    ...ordinals.keys(),
    ...half,
    ...one,
    ...MONTHS.keys(),
    'twice',
  ]);
  starters.set(words, made);
  return made;
}

function mayBegin(token: Token, next: Token | undefined, words: NumberWords): boolean {
  if (token.kind !== 'word') return token.kind === 'number';
  if (words.one.has(token.lower) && !words.units.has(token.lower))
    return next !== undefined && (words.scales.has(next.lower) || words.shares.has(next.lower));
  const first = startersOf(words);
  if (first.has(token.lower) || token.lower.endsWith('fold')) return true;
  const hyphen = token.lower.indexOf('-');
  return hyphen > 0 && first.has(token.lower.slice(0, hyphen));
}

function figureAt(
  tokens: readonly Token[],
  at: number,
  names: readonly NameAt[],
  words: NumberWords,
): FigureSpan | null {
  if (names.some((n) => n.from <= at && n.to > at && n.to - n.from > 1)) return null;
  const token = tokens[at];
  // "7-Eleven"
  if (
    token?.kind === 'word' &&
    tokens[at - 1]?.text === '-' &&
    tokens[at - 2]?.kind === 'number' &&
    token.shape !== 'lower'
  )
    return null;
  const titled = token?.kind === 'word' && token.shape === 'capital' && tokens[at + 1]?.shape === 'capital';
  if (titled && !beginsSentence(tokens, at) && !MONTHS.has(token.lower)) return null;
  if (isAddress(tokens, at) || isDecadeInWords(tokens, at) || isNumbered(tokens, at) || isSize(tokens, at)) return null;
  // "the first half of the year"
  if (token?.lower === 'half' && words.ordinals.has(wordAt(tokens, at - 1))) return null;
  const shared = sharedAge(tokens, at) ?? oneWord(tokens, at, words) ?? hyphenedRange(tokens, at);
  if (shared) return shared;
  const date = readDate(tokens, at);
  const dated = date !== null && (date.unit === 'day' || date.unit === 'day of year');
  const ordinal = dated ? null : ordinalAt(tokens, at, words);
  if (ordinal) return ordinal;
  const multiple = multipleAt(tokens, at, words);
  if (multiple) return multiple;
  if (date && !/^[$€£]$/.test(tokens[at - 1]?.text ?? ''))
    return { from: at, to: date.to, kind: date.kind, value: date.value, began: null, upper: null, unit: date.unit };
  const score = scoreAt(tokens, at);
  if (score) return score;
  const amount = amountAt(tokens, at, words);
  if (amount?.kind === 'duration' && isTitled(tokens, amount)) return null;
  if (amount === null || isIdle(tokens, amount) || isExcepted(tokens, amount.from)) return null;
  if (amount.kind === 'count' && (isHour(tokens, amount.to) || isParentOf(tokens, amount.from, amount.to))) return null;
  if (amount.kind === 'count' && isAge(tokens, amount.from, amount.to, names, amount.value))
    return { ...amount, kind: 'age', unit: 'year' };
  if (amount.kind === 'count' && isAgeUp(tokens, amount)) return { ...amount, kind: 'age', unit: 'year' };
  if (isAgeInYears(tokens, amount, names)) return { ...amount, kind: 'age' };
  return amount.kind === 'count' ? magnitudeAt(tokens, amount) : amount;
}
