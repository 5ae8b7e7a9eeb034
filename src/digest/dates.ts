import { MONTHS } from '../language/calendar';
import { DURATIONS } from '../language/units';
import { type Token, wordAt } from './tokens';

/**
 * A date or time of day; `to` is the token after it. A day's value is written as its digits: 20170407 in unit "day", 201704 in
 * "month", 2017 in "year", 407 in "day of year" where the year is not told; a time's is minutes after midnight.
 */
export interface DateRead {
  readonly kind: 'date' | 'time';
  readonly value: number;
  readonly unit: string;
  readonly to: number;
}

const DASHES = /^[-–/]$/;
const stuck = (a: Token | undefined, b: Token | undefined): boolean =>
  a !== undefined && b !== undefined && b.start === a.end;
const whole = (token: Token | undefined): number =>
  token?.kind === 'number' && /^\d{1,4}$/.test(token.text) ? Number(token.text) : -1;
const isDay = (n: number): boolean => n >= 1 && n <= 31;
const isYear = (n: number): boolean => n >= 1400 && n <= 2199;
const OF = /^(?:de|of|del|do)$/;
const BEFORE_YEAR =
  /^(?:in|since|by|until|till|from|early|late|mid|during|before|after|than|between|and|and|to|through|around|of|for|en|desde|hasta|depuis|dès|fin|début|seit|ab|bis|jahr|jahre|año|ano|année|anno|nel|dal|del|em|until|entre|am|im|summer|winter|spring|autumn|fall|year|back|(?:dal)|dell|\()$/;

const month = (token: Token | undefined): number => {
  if (token?.kind !== 'word' || (token.shape === 'lower' && token.lower.length < 4)) return 0;
  return MONTHS.get(token.lower) ?? 0;
};

function date(year: number, m: number, day: number, to: number): DateRead {
  if (isYear(year))
    return day > 0
      ? { kind: 'date', value: year * 10_000 + m * 100 + day, unit: 'day', to }
      : { kind: 'date', value: year * 100 + m, unit: 'month', to };
  return { kind: 'date', value: m * 100 + day, unit: 'day of year', to };
}

/** "March 13, 2017", "March 13", "March 2017". */
function monthFirst(tokens: readonly Token[], at: number): DateRead | null {
  const m = month(tokens[at]);
  if (m === 0) return null;
  let next = at + 1;
  if (tokens[next]?.text === '.' && tokens[next]?.start === tokens[at]?.end) next++;
  if (OF.test(wordAt(tokens, next))) next++;
  const n = whole(tokens[next]);
  if (isYear(n)) return date(n, m, 0, next + 1);
  if (!isDay(n) || tokens[at]?.shape === 'lower') return null;
  let to = next + 1;
  if (/^(?:st|nd|rd|th)$/.test(wordAt(tokens, to))) to++;
  const year = tokens[to]?.text === ',' ? whole(tokens[to + 1]) : whole(tokens[to]);
  return isYear(year) ? date(year, m, n, tokens[to]?.text === ',' ? to + 2 : to + 1) : date(0, m, n, to);
}

/** "4 May 1998", "4. Mai", "4 de mayo de 1998". */
function dayFirst(tokens: readonly Token[], at: number): DateRead | null {
  const day = whole(tokens[at]);
  if (!isDay(day)) return null;
  let next = at + 1;
  if (/^(?:st|nd|rd|th|er|º)$/.test(wordAt(tokens, next)) || tokens[next]?.text === '.') next++;
  if (OF.test(wordAt(tokens, next))) next++;
  const m = month(tokens[next]);
  if (m === 0) return null;
  let to = next + 1;
  if (OF.test(wordAt(tokens, to))) to++;
  if (tokens[to]?.text === ',') to++;
  const year = whole(tokens[to]);
  return isYear(year) ? date(year, m, day, to + 1) : date(0, m, day, next + 1);
}

/** "2017-04-07". */
function iso(tokens: readonly Token[], at: number): DateRead | null {
  const [y, a, m, b, d] = tokens.slice(at, at + 5);
  if (!isYear(whole(y)) || a?.text !== '-' || b?.text !== '-' || b.start !== m?.end) return null;
  return isDay(whole(d)) && whole(m) >= 1 && whole(m) <= 12 ? date(whole(y), whole(m), whole(d), at + 5) : null;
}

/**
 * "The regular 2034 elections", "landmark 2031 rules": a number without a comma, round no hundred, behind a word that
 * describes, is the year of what follows, but for people and what is told by the thousand.
 */
function namesYear(text: string, tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (!/^(?:19|20)\d\d$/.test(text) || text.endsWith('00') || DURATIONS.has(next?.lower ?? '')) return false;
  if (OF_A_YEAR.test(next?.lower ?? '')) return true;
  const described =
    before?.possessive === true ||
    (before?.kind === 'word' && /(?:al|ar|ed|ic|ive|ing|ous|an|ary|mark)$/.test(before.lower));
  return described && !/^(?:people|men|women|children|\p{L}+(?:ers|ees))$/u.test(next?.lower ?? '');
}

/** "Among 2020 hopefuls": so few of them are never so many. */
const OF_A_YEAR =
  /^(?:hopefuls|candidates|contenders|nominees|rivals|elections|primaries|caucuses|midterms|campaigns|polls|olympics|games|finals|models|budgets|forecasts|results|earnings)$/;

/** A year by itself: four digits that a word before marks as one, or that count nothing. */
function year(tokens: readonly Token[], at: number): DateRead | null {
  const token = tokens[at];
  const n = whole(token);
  if (!isYear(n) || token?.text.length !== 4) return null;
  const next = tokens[at + 1];
  if (next?.lower === 's' && next.start === token.end) return { kind: 'date', value: n, unit: 'decade', to: at + 2 };
  if (
    DASHES.test(next?.text ?? '') &&
    stuck(token, next) &&
    /^\d{2}$/.test(tokens[at + 2]?.text ?? '') &&
    stuck(next, tokens[at + 2])
  )
    return { kind: 'date', value: n, unit: 'year', to: at + 3 };
  const counts =
    next?.kind === 'word' &&
    (/(?:s|people|men|women|children)$/.test(next.lower) || DURATIONS.has(next.lower)) &&
    next.shape === 'lower' &&
    !/^(?:was|is|has|as|this|its|his|us|plus|mais|pas|les|des|nous|(?:seek|need|aim|propose|provide|require|allow|make|come|say|give|take)s)$/.test(
      next.lower,
    );
  const before = tokens[at - 1];
  if (/^[$€£%]$/.test(before?.text ?? '') || next?.text === '%') return null;
  if (counts && !/^(?:in|since|the)$/.test(before?.lower ?? '') && !namesYear(token.text, tokens, at)) return null;
  const marked =
    BEFORE_YEAR.test(before?.lower ?? '') ||
    before?.lower === 'the' ||
    month(before) > 0 ||
    before?.possessive === true ||
    before?.text === '(' ||
    counts ||
    before === undefined;
  return marked || next === undefined || next.kind === 'mark' || (next.kind === 'word' && !counts)
    ? { kind: 'date', value: n, unit: 'year', to: at + 1 }
    : null;
}

const HALF_DAY = /^(?:a\.m\.|p\.m\.|am|pm)$/;

/** "9.40 p.m.", "6:15 a.m.", "18h30", "18.30 Uhr", "14:05". */
function time(tokens: readonly Token[], at: number): DateRead | null {
  const token = tokens[at];
  if (token?.kind !== 'number') return null;
  const dotted = /^(\d{1,2})[.](\d{2})$/.exec(token.text);
  let hour = dotted ? Number(dotted[1]) : whole(token);
  let minute = dotted ? Number(dotted[2]) : 0;
  let to = at + 1;
  let colon = false;
  const clock = /^h(\d{2})?$/.exec(wordAt(tokens, to));
  if (tokens[to]?.text === ':' && tokens[to]?.start === token.end && /^\d{2}$/.test(tokens[to + 1]?.text ?? '')) {
    minute = whole(tokens[to + 1]);
    colon = true;
    to += 2;
  } else if (clock && tokens[to]?.start === token.end) {
    minute = Number(clock[1] ?? 0);
    colon = true;
    to++;
  }
  if (hour < 0 || hour > 24 || minute > 59) return null;
  const half = wordAt(tokens, to);
  if (HALF_DAY.test(half) && hour <= 12) {
    if (half.startsWith('p') && hour < 12) hour += 12;
    if (half.startsWith('a') && hour === 12) hour = 0;
    return { kind: 'time', value: hour * 60 + minute, unit: 'minute', to: to + 1 };
  }
  if (/^(?:uhr|o'clock|o’clock|gmt|utc|horas)$/.test(half) && (half !== 'horas' || colon))
    return { kind: 'time', value: hour * 60 + minute, unit: 'minute', to: to + 1 };
  return colon ? { kind: 'time', value: hour * 60 + minute, unit: 'minute', to } : null;
}

/** The date or time of day that begins at `at`; null where none does. */
export function readDate(tokens: readonly Token[], at: number): DateRead | null {
  if (tokens[at]?.kind === 'word') return monthFirst(tokens, at);
  if (tokens[at]?.kind !== 'number') return null;
  return iso(tokens, at) ?? dayFirst(tokens, at) ?? time(tokens, at) ?? year(tokens, at);
}
