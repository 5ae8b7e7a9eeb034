import { HAVING } from '../language/quantity-words';
import { quantityVerb } from './figure-label';
import type { FigureSpan } from './figure-span';
import type { NameAt } from './names';
import { isNamed } from './number-uses';
import { numeralValue } from './numerals';
import { type Token, wordAt } from './tokens';

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
  const named = new Map(names.map((name) => [name.to, name]));
  let passed = 0;
  let last: FigureSpan | null = null;
  let before: FigureSpan | null = null;
  for (const [place, token] of tokens.entries()) {
    for (; (spans[passed]?.to ?? tokens.length + 1) <= place; passed++) {
      const span = spans[passed];
      if (span === undefined || /^(?:date|ordinal|time)$/.test(span.kind)) continue;
      before = last;
      last = span;
    }
    const told = (spans[passed]?.from ?? tokens.length) <= place ? spans[passed] : null;
    if (!told && token.kind !== 'number') continue;
    const span = told ?? (isNamed(tokens, place) ? null : numberAt(token, place));
    if (span?.kind !== 'count' || span.from !== place || span.upper !== null || !ends(tokens, span.to)) continue;
    const chained = out.at(-1);
    const like = chained && chained.span.to >= (last?.to ?? 0) ? chained.like : last;
    if (like === null || !isAlike(span, like) || !(like !== last || isHad(like, before, tokens))) continue;
    const owner = ownerAt(tokens, span, like, named);
    if (owner !== undefined) out.push({ span: { ...span, kind: like.kind, unit: like.unit }, like, owner });
  }
  return out;
}

const isAlike = ({ value }: FigureSpan, like: FigureSpan): boolean =>
  like.kind === 'percent'
    ? value <= 100
    : like.kind === 'count' &&
      Number.isInteger(value) &&
      value * FARTHEST_TIMES > like.value &&
      value < like.value * FARTHEST_TIMES;

/** What is counted is had by somebody, and is not one of two things counted together ("20 points and 12 rebounds"). */
function isHad(like: FigureSpan, before: FigureSpan | null, tokens: readonly Token[]): boolean {
  if (like.kind === 'percent') return true;
  const near = before !== null && before.kind === 'count' && like.from - before.to <= 4;
  if (near && tokens.slice(before.to, like.from).some(({ lower }) => lower === 'and' || lower === ',')) return false;
  return wordAt(tokens, like.from - 1) === 'with' || quantityVerb(tokens, like.from, (word) => HAVING.has(word)) >= 0;
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
  names: ReadonlyMap<number, NameAt>,
): string | null | undefined {
  const named = (to: number): NameAt | undefined => {
    const name = names.get(to);
    return name !== undefined && name.from >= like.to ? name : undefined;
  };
  let at = from - 1;
  if (ABOUT.test(wordAt(tokens, at))) at--;
  // "Only the Queen Amalia, with 5,200, was hit"
  if (wordAt(tokens, at) === 'with') return tokens[at - 1]?.text === ',' ? named(at - 1)?.name.text : undefined;
  if (HAS.test(wordAt(tokens, at))) {
    const subject = ABOUT.test(wordAt(tokens, at - 1)) ? at - 1 : at;
    if (like.kind === 'percent' && /^(?:it|they)$/.test(wordAt(tokens, subject - 1))) return null;
    return named(subject)?.name.text;
  }
  const name = named(at + 1);
  if (name === undefined) return undefined;
  const opens = /^(?:the|its|their)$/.test(wordAt(tokens, name.title - 1)) ? name.title - 2 : name.title - 1;
  return JOINS.test(wordAt(tokens, opens)) ? name.name.text : undefined;
}

/** The spans with the gapped numbers in their places. */
export function withGapped(spans: readonly FigureSpan[], gapped: readonly Gapped[]): readonly FigureSpan[] {
  if (gapped.length === 0) return spans;
  const all = new Map(spans.concat(gapped.map(({ span }) => span)).map((span) => [span.from, span]));
  return [...all.values()].toSorted((a, b) => a.from - b.from);
}
