import { HAVING } from '../language/quantity-words';
import { quantityVerb } from './figure-label';
import type { FigureSpan } from './figure-span';
import type { NameAt } from './names';
import { isNamed } from './number-uses';
import { numeralValue } from './numerals';
import type { Token } from './tokens';

/** A number of which neither unit nor noun is said again, the figure that has them, and whose it is. */
export interface Gapped {
  readonly span: FigureSpan;
  readonly like: FigureSpan;
  readonly owner: string | null;
}

const HAS =
  /^(?:had|has|have|won|wins|took|takes|got|gets|gained|lost|holds|held|polled|reached|received|secured|managed)$/;
const ABOUT = /^(?:about|around|nearly|almost|just|only|over|some|hardly|barely|now)$/;
const JOINS = /^(?:and|but|while|whereas|or|,|;)$/;
/** Of one thing nobody has so many times what another has. */
const FARTHEST_TIMES = 200;

/**
 * "The Union had 38 per cent and the Progress Party 27.5", "It won 34 seats; Progress has 24 and the Coast List eight": the numbers that
 * take unit and noun of the figure before them, by name. In English sentences alone.
 */
export function gappedOf(spans: readonly FigureSpan[], tokens: readonly Token[], names: readonly NameAt[]): Gapped[] {
  const out: Gapped[] = [];
  if (names.length === 0 || !spans.some(({ kind }) => kind === 'percent' || kind === 'count')) return out;
  const starts = new Set(spans.map(({ from }) => from));
  for (const [place, token] of tokens.entries()) {
    if (token.kind !== 'number' && !starts.has(place)) continue;
    const told = spans.find(({ from, to }) => from <= place && place < to);
    const span = told ?? (isNamed(tokens, place) ? null : numberAt(token, place));
    if (span === null || span.from !== place || span.kind !== 'count' || span.upper !== null || !ends(tokens, span.to))
      continue;
    const before = anchorOf(spans, out, place);
    if (before === null || !isAlike(span, before.like) || !hasVerb(before, spans, tokens)) continue;
    const owner = ownerAt(tokens, span, before.like, names);
    if (owner !== undefined)
      out.push({ span: { ...span, kind: before.like.kind, unit: before.like.unit }, like: before.like, owner });
  }
  return out;
}

interface Anchor {
  /** The figure that has unit and noun. */
  readonly like: FigureSpan;
  /** It, or a number that was told like it. */
  readonly last: FigureSpan;
}

/** The nearest figure before that may lend its unit and noun. */
function anchorOf(spans: readonly FigureSpan[], gapped: readonly Gapped[], place: number): Anchor | null {
  const last = spans.findLast(
    ({ to, kind }) => to <= place && kind !== 'date' && kind !== 'ordinal' && kind !== 'time',
  );
  const chained = gapped.findLast(({ span }) => span.to <= place && span.to >= (last?.to ?? 0));
  if (chained) return { like: chained.like, last: chained.span };
  return last !== undefined && (last.kind === 'percent' || last.kind === 'count') ? { like: last, last } : null;
}

const isAlike = ({ value }: FigureSpan, like: FigureSpan): boolean =>
  like.kind === 'percent'
    ? value <= 100
    : Number.isInteger(value) && value * FARTHEST_TIMES > like.value && value < like.value * FARTHEST_TIMES;

/** What is counted is had by somebody, and is not one of two things counted together ("20 points and 12 rebounds"). */
function hasVerb({ like, last }: Anchor, spans: readonly FigureSpan[], tokens: readonly Token[]): boolean {
  if (last !== like || like.kind === 'percent') return true;
  const other = spans.findLast(({ to, kind }) => to <= like.from && kind === 'count');
  const between = tokens.slice(other?.to ?? like.from, like.from);
  if (between.length <= 4 && between.some(({ lower }) => lower === 'and' || lower === ',')) return false;
  return tokens[like.from - 1]?.lower === 'with' || quantityVerb(tokens, like.from, (word) => HAVING.has(word)) >= 0;
}

/** A bare number in figures that was taken for a part of the name before it. */
function numberAt(token: Token, place: number): FigureSpan | null {
  const value = token.kind === 'number' ? numeralValue(token.text, '.') : null;
  return value === null
    ? null
    : { from: place, to: place + 1, kind: 'count', value, began: null, upper: null, unit: null };
}

const ends = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at];
  return next === undefined || /^(?:[.,;)]|and|but|while)$/.test(next.lower);
};

/** Whose the number is: a name, null for a pronoun; undefined where nobody is told before it in one of the ways known. */
function ownerAt(
  tokens: readonly Token[],
  { from }: FigureSpan,
  like: FigureSpan,
  names: readonly NameAt[],
): string | null | undefined {
  const named = (to: number): NameAt | undefined => names.find((name) => name.to === to && name.from >= like.to);
  let at = from - 1;
  if (ABOUT.test(tokens[at]?.lower ?? '')) at--;
  // "Only the Queen Amalia, with 5,200, was hit"
  if (tokens[at]?.lower === 'with') return tokens[at - 1]?.text === ',' ? named(at - 1)?.name.text : undefined;
  if (HAS.test(tokens[at]?.lower ?? '')) {
    const subject = ABOUT.test(tokens[at - 1]?.lower ?? '') ? at - 1 : at;
    if (like.kind === 'percent' && /^(?:it|they)$/.test(tokens[subject - 1]?.lower ?? '')) return null;
    return named(subject)?.name.text;
  }
  const name = named(at + 1);
  if (name === undefined) return undefined;
  const opens = /^(?:the|its|their)$/.test(tokens[name.title - 1]?.lower ?? '') ? name.title - 2 : name.title - 1;
  return JOINS.test(tokens[opens]?.lower ?? '') ? name.name.text : undefined;
}

/** The spans with the gapped numbers in their places. */
export const withGapped = (spans: readonly FigureSpan[], gapped: readonly Gapped[]): readonly FigureSpan[] =>
  gapped.length === 0
    ? spans
    : [
        ...spans.filter(({ from }) => !gapped.some(({ span }) => span.from === from)),
        ...gapped.map(({ span }) => span),
      ].toSorted((a, b) => a.from - b.from);
