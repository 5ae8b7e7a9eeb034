import { numberWordsOf } from '../language/number-words';
import { type QualifierPhrase, qualifiersOf } from '../language/qualifiers';
import type { Figure, Qualifier } from './digest';
import { labelOf } from './figure-label';
import { actionOf, isChange, ownerOf, periodOf, type Surroundings } from './figure-owner';
import { type FigureSpan, figureSpans } from './figure-spans';
import { LIMITS } from './limits';
import type { NamesFound } from './names';
import type { Reading } from './reading';
import type { Referents } from './referents';
import type { Token } from './tokens';

/** The qualifier that ends before `at`, and where it begins. */
function qualifierBefore(
  tokens: readonly Token[],
  at: number,
  phrases: readonly QualifierPhrase[],
): { means: Qualifier | null; from: number } {
  const end = /^(?:a|an|the|a)$/.test(tokens[at - 1]?.lower ?? '') && at > 1 ? [at, at - 1] : [at];
  for (const to of end)
    for (const { words, means } of phrases) {
      const from = to - words.length;
      if (from >= 0 && words.every((word, i) => tokens[from + i]?.lower === word)) return { means, from };
    }
  return { means: null, from: at };
}

/** "1,200 or more", "300-plus": the qualifier after the number. */
function qualifierAfter(tokens: readonly Token[], to: number): Qualifier | null {
  const [a, b] = [tokens[to]?.lower ?? '', tokens[to + 1]?.lower ?? ''];
  if (a === '+' || (a === 'or' && b === 'more') || (a === '-' && b === 'plus')) return 'at least';
  return a === 'or' && /^(?:so|thereabouts)$/.test(b)
    ? 'about'
    : a === 'or' && /^(?:less|fewer)$/.test(b)
      ? 'at most'
      : null;
}

/** "rose to 4.2 per cent from 4.6", "700, up from 250": the second value is where the first began. */
function withBeginnings(spans: readonly FigureSpan[], tokens: readonly Token[]): FigureSpan[] {
  const out: FigureSpan[] = [];
  for (const span of spans) {
    const last = out.at(-1);
    const from = tokens[span.from - 1]?.lower === 'from';
    const moved = /^(?:up|down|rising|falling|increase|decrease|rise|drop|compared)$/.test(
      tokens[span.from - 2]?.lower ?? '',
    );
    const level = last !== undefined && /^(?:to|at)$/.test(tokens[last.from - 1]?.lower ?? '');
    const alike =
      last !== undefined &&
      last.kind === span.kind &&
      last.unit === span.unit &&
      last.began === null &&
      last.upper === null;
    if (
      from &&
      alike &&
      span.upper === null &&
      (moved || (level && span.kind !== 'date' && span.kind !== 'time' && span.kind !== 'age'))
    ) {
      out[out.length - 1] = { ...last, began: span.value };
    } else out.push(span);
  }
  return out;
}

/** A bare count of which nothing is told is no figure of the event: it needs a noun, a qualifier or a verb. */
const isEmpty = (figure: Figure, small: boolean): boolean =>
  figure.kind === 'count' &&
  figure.label === '' &&
  figure.action === undefined &&
  figure.qualifier === null &&
  figure.from === null &&
  small;

/**
 * The figures of an article with what they count, whose they are, their period, and whether they are a change or a level.
 * Numbers that only name something (pages, flights, streets) are none.
 */
export function figuresOf(reading: Reading, names: NamesFound, referents: Referents): Figure[] {
  const words = numberWordsOf(reading.language);
  const phrases = qualifiersOf(reading.language);
  const out: Figure[] = [];
  for (const [place, line] of reading.lines.entries()) {
    if (out.length >= LIMITS.figures) break;
    const { tokens } = line;
    const named = names.byLine[place] ?? [];
    let previous = '';
    for (const span of withBeginnings(figureSpans(tokens, named, words), tokens)) {
      const before = tokens[span.from - 1];
      const opened =
        span.began !== null && /^(?:from|von|de|da|des|del)$/.test(before?.lower ?? '') ? span.from - 1 : span.from;
      const qualifier = qualifierBefore(tokens, opened, phrases);
      const label = labelOf(line, qualifier.from, span.to, span.kind, span.value, reading.language, previous);
      const surroundings: Surroundings = {
        line,
        place,
        names: named,
        from: qualifier.from,
        to: span.to,
        label,
        language: reading.language,
      };
      const action = actionOf(surroundings);
      const text = line.text.slice(
        tokens[qualifier.from]?.start ?? 0,
        tokens[Math.max(span.to, label.to) - 1]?.end ?? 0,
      );
      const exact = span.kind === 'date' || span.kind === 'time' || span.kind === 'ordinal' || span.kind === 'score';
      const figure: Figure = {
        text: text.slice(0, 200),
        kind: span.kind,
        value: span.value,
        from: span.began,
        upper: span.upper,
        qualifier: exact ? null : (qualifier.means ?? qualifierAfter(tokens, span.to)),
        unit: span.unit,
        label: label.text.slice(0, 80),
        owner: exact ? null : ownerOf(surroundings, referents),
        period: exact ? null : periodOf(surroundings),
        change: !exact && span.began === null && span.kind !== 'age' && isChange(surroundings),
        ...(action === null || exact ? {} : { action }),
        sentence: place,
      };
      if (isEmpty(figure, tokens[span.from]?.kind !== 'number')) continue;
      if (figure.kind === 'count' && label.text !== '') previous = label.text;
      out.push(figure);
    }
  }
  return out.slice(0, LIMITS.figures);
}
