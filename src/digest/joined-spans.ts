import { MONTHS } from '../language/calendar';
import type { NumberWords } from '../language/number-words';
import { DURATIONS, MEASURES } from '../language/units';
import type { FigureSpan } from './figure-span';
import { clean } from './numerals';
import { type Token, wordAt } from './tokens';

/** "June 3 and 4", "Jan. 12, 19 and 26": further days of the month before. */
export function dayAfter(last: FigureSpan | undefined, tokens: readonly Token[], at: number): FigureSpan | null {
  if (last?.unit !== 'day of year' || at - last.to > 2 || at === last.to) return null;
  const day = Number(tokens[at]?.text);
  const before = last.value % 100;
  if (tokens[at]?.kind !== 'number' || !Number.isInteger(day) || day <= before || day > 31) return null;
  if (!tokens.slice(last.to, at).every((t) => /^(?:,|and|or|&)$/.test(t.lower))) return null;
  // "May 7, 12 people": the number counts what stands after it.
  const next = tokens[at + 1];
  const ends = next === undefined || next.kind === 'mark' || /^(?:and|or|at|in|on|to|by|with|for|as)$/.test(next.lower);
  const named = wordAt(tokens, at - 1) === 'and' && MONTHS.has(wordAt(tokens, last.from));
  return ends || named
    ? {
        from: at,
        to: at + 1,
        kind: 'date',
        value: last.value - before + day,
        began: null,
        upper: null,
        unit: last.unit,
      }
    : null;
}

/** How many of the second unit one of the first is. */
const PARTS: Readonly<Record<string, readonly [part: string, times: number]>> = {
  year: ['month', 12],
  week: ['day', 7],
  day: ['hour', 24],
  hour: ['minute', 60],
  minute: ['second', 60],
  foot: ['inch', 12],
};

/** "nine hours and 30 minutes" is one time, "6ft 4in" one height. */
export function oneDuration(last: FigureSpan, next: FigureSpan, tokens: readonly Token[]): FigureSpan | null {
  const parts = PARTS[last.unit ?? ''];
  if (last.kind !== next.kind || parts?.[0] !== next.unit) return null;
  if (last.kind !== 'duration' && last.kind !== 'measure') return null;
  if (last.upper !== null || next.upper !== null || next.value >= parts[1]) return null;
  const between = tokens.slice(last.to, next.from);
  if (between.length > 1 || !between.every((t) => /^(?:and|,|y|et|und|e)$/.test(t.lower))) return null;
  return { ...next, from: last.from, value: clean(last.value * parts[1] + next.value) };
}

/** "Âgés de 24 et 31 ans": so is the first number here. */
function ageBefore(tokens: readonly Token[], at: number): FigureSpan | null {
  const [number, and, next, years] = tokens.slice(at, at + 4);
  const told = /^(?:de|di)$/.test(wordAt(tokens, at - 1)) && /^(?:âgée?s|edades|idades)$/.test(wordAt(tokens, at - 2));
  if (!told || number?.kind !== 'number' || next?.kind !== 'number') return null;
  if (!/^(?:et|y|e)$/.test(and?.lower ?? '') || !/^(?:ans|años|anos|anni)$/.test(years?.lower ?? '')) return null;
  return { from: at, to: at + 1, kind: 'age', value: Number(number.text), began: null, upper: null, unit: 'year' };
}

/** "16- and 17-year-olds": the first number is an age as well. */
export function sharedAge(tokens: readonly Token[], at: number): FigureSpan | null {
  const before = ageBefore(tokens, at);
  if (before !== null) return before;
  const [number, dash, and, next, hyphen, old] = tokens.slice(at, at + 6);
  if (number?.kind !== 'number' || dash?.text !== '-' || !/^(?:and|or|to)$/.test(and?.lower ?? '')) return null;
  if (next?.kind !== 'number' || hyphen?.text !== '-' || !/^years?-old/.test(old?.lower ?? '')) return null;
  return { from: at, to: at + 2, kind: 'age', value: Number(number.text), began: null, upper: null, unit: 'year' };
}

/** "A three-judge panel", "an eight-core chip": what is counted in the word of its number. */
export const COUNTED_IN_WORD = /^[a-z]+-(page|judge|member|party|person|man|part|core|turbine|team|bedroom)$/;

/** "an eight-year sentence", "a three-month-old girl": number and unit in one word. */
export function oneWord(tokens: readonly Token[], at: number, words: NumberWords): FigureSpan | null {
  const token = tokens[at];
  const parts = token?.shape === 'lower' && token.text.includes('-') ? token.lower.split('-') : [];
  const value = words.units.get(parts[0] ?? '');
  const unit = DURATIONS.get(parts[1] ?? '');
  const span = { from: at, to: at + 1, began: null, upper: null };
  if (value !== undefined && value > 1 && COUNTED_IN_WORD.test(token?.lower ?? ''))
    return { ...span, kind: 'count', value, unit: null };
  const old = parts.length === 3 && /^olds?$/.test(parts[2] ?? '');
  if (value === undefined || value < 2 || unit === undefined || (parts.length !== 2 && !old)) return null;
  return { ...span, kind: old ? 'age' : 'duration', value, unit };
}

/** "A 60-to-90 day investigation", "a 350-to-400-mile span": the second number and its unit are read with the word before. */
export function hyphenedRange(tokens: readonly Token[], at: number): FigureSpan | null {
  const [low, dash, rest, next] = tokens.slice(at, at + 4);
  const read = /^to-(\d{1,4})(?:-(\p{L}+))?$/u.exec(rest?.lower ?? '');
  if (low?.kind !== 'number' || dash?.text !== '-' || read === null) return null;
  const [value, upper] = [Number(low.text), Number(read[1])];
  if (!(upper > value)) return null;
  const word = read[2] ?? next?.lower ?? '';
  const to = read[2] === undefined ? at + 4 : at + 3;
  const span = { from: at, value, began: null, upper };
  const duration = DURATIONS.get(word);
  if (duration !== undefined) return { ...span, to, kind: 'duration', unit: duration };
  const measure = MEASURES.get(word);
  if (measure !== undefined) return { ...span, to, kind: 'measure', unit: measure };
  return { ...span, to: at + 3, kind: 'count', unit: null };
}
