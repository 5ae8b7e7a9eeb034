import { grammarOf } from '../language/grammar';
import { LEVEL, MOTION } from '../language/quantity-words';
import type { Figure, FigureKind } from './digest';
import { quantityVerb } from './figure-label';
import type { FigureSpan } from './figure-span';
import { type Token, wordAt } from './tokens';

/** "9 miles (14.5 kilometres)", "by three points, to 38 percent": the second tells of what the first does. */
export function echoes(last: FigureSpan, span: FigureSpan, tokens: readonly Token[]): boolean {
  const share = (kind: FigureKind): boolean => kind === 'percent' || kind === 'points';
  const alike =
    last.kind === span.kind ? span.kind === 'measure' || span.kind === 'money' : share(last.kind) && share(span.kind);
  const between = tokens.slice(last.to, span.from);
  // "Sales slid to £2 million, down 9 percent"
  const moved =
    share(span.kind) &&
    between.length === 2 &&
    between[0]?.text === ',' &&
    /^(?:up|down)$/.test(between[1]?.lower ?? '');
  // "Fell 9 points, or 2 percent, to 417"
  const level =
    share(last.kind) &&
    between.length < 3 &&
    /^(?:, )?(?:to|at|auf|bei|a|à|para)$/.test(between.map(({ lower }) => lower).join(' '));
  // "$1 billion, or 45 cents a share"
  if (/^(?:a|an|per)$/.test(wordAt(tokens, span.to)) && between.some(({ lower }) => lower === 'or')) return false;
  return (
    level ||
    moved ||
    (alike && between.length <= 3 && between.every((t) => /^[(,]$|^(?:to|or|about|[$€£])$/.test(t.lower)))
  );
}

/** "… and damaged 22", "compared with five in 2023", "on Tuesday it stood at 23": of what was counted before, unsaid. */
export function repeats(span: FigureSpan, figure: Figure, last: Figure | null, tokens: readonly Token[]): boolean {
  if (figure.kind !== 'count' || last === null) return false;
  const compared =
    /^(?:compared|versus)$/.test(wordAt(tokens, span.from - 1)) ||
    (/^(?:with|to)$/.test(wordAt(tokens, span.from - 1)) && wordAt(tokens, span.from - 2) === 'compared');
  const thing = (action: string | undefined): boolean => action === 'destroyed' || action === 'damaged';
  const verb = quantityVerb(tokens, span.from, (word) => LEVEL.has(word) || MOTION.has(word));
  const it = verb > 0 && wordAt(tokens, verb - 1) === 'it' && span.kind === last.kind;
  return compared || it || (thing(figure.action) && thing(last.action));
}

/** A figure of the sentence with its tokens: where its qualifier begins, and what stands behind its noun. */
export interface Placed {
  readonly span: FigureSpan;
  readonly figure: Figure;
  readonly from: number;
  readonly end: number;
}

const LISTED = /^(?:in|from|for|among|by|at|on|with)$/;
const JOINED = /^(?:,|and|or|but|while|whereas|;)$/;
/** Tokens between two of a list at most. */
const FARTHEST = 12;
/** What happens to things; all else that is told to happen does so to people. */
const TO_THINGS = /^(?:$|destroy|damag|flood|cancel|delay)/;
const HAVE = /^(?:have|has|had|were|are|remain|remained)$/;
/** Nouns that stand for whoever is counted. */
const ANYBODY = /^(?:people|persons)$/;

/** Whether nothing between two places is a verb or parts the sentence. */
function isOneList(tokens: readonly Token[], from: number, to: number): boolean {
  const { auxiliaries, relatives, subordinators } = grammarOf('en');
  return (
    to - from <= FARTHEST &&
    tokens
      .slice(from, to)
      .every(
        ({ lower }) =>
          !(
            /^[.;:()–—“”"]$/.test(lower) ||
            auxiliaries.has(lower) ||
            relatives.has(lower) ||
            subordinators.has(lower) ||
            MOTION.has(lower) ||
            LEVEL.has(lower)
          ),
      )
  );
}

/** "Twenty-six were in hospital", "another 16 are", "but only nine have": the number counts somebody or something told before. */
export function isSubject(tokens: readonly Token[], begins: number, { to, value }: FigureSpan): boolean {
  const from = /^(?:another|only|just)$/.test(wordAt(tokens, begins - 1)) ? begins - 1 : begins;
  const opens = from === 0 || (JOINED.test(wordAt(tokens, from - 1)) && tokens[from - 2]?.kind !== 'number');
  return value > 3 && opens && HAVE.test(wordAt(tokens, wordAt(tokens, to) === 'more' ? to + 1 : to));
}

/**
 * What an English number of which no noun is told counts, where the one before it in the sentence says so; null where it does not.
 * `counted`: what was counted last, in this sentence or else alone in the one before.
 */
export function sharedWith(
  { span, figure, from }: Placed,
  last: Placed | null,
  counted: string,
  tokens: readonly Token[],
): Partial<Figure> | null {
  const next = wordAt(tokens, span.to);
  const joint = wordAt(tokens, from - 1);
  if (figure.kind === 'count' && ANYBODY.test(counted)) {
    // "Two people were killed and five injured", "1,200 people fell ill. More than 90 have died."
    if (last !== null && !TO_THINGS.test(figure.action ?? '')) return { label: counted };
    if ((from === 0 || JOINED.test(joint)) && HAVE.test(next)) return { label: counted };
  }
  if (last === null || last.figure.label === '') return null;
  const { label, kind, unit, text, change, value } = last.figure;
  const alike = figure.kind === kind && figure.unit === unit;
  // "It has 52 shops and only nine are open"
  if (alike && kind === 'count' && !figure.action && figure.value < value && isSubject(tokens, from, span))
    return { label };
  if (!JOINED.test(joint)) return null;
  // "Rose 4 percent in June and 9 percent in July", "12 cases in Kell, five in Dorn"
  if (alike && LISTED.test(next) && tokens[last.end]?.lower === next && isOneList(tokens, last.end, from - 1))
    return { label, change };
  if (figure.kind !== 'percent') return null;
  // "It sent 1,600 looms abroad, 80 percent from Kell"
  if (kind === 'count' && joint === ',' && /^(?:from|in)$/.test(next))
    return isOneList(tokens, last.end, from) ? { label } : null;
  // "58 percent of the power is from coal, while 37 percent is from wind"
  const partOf = / of /.test(text) && (alike || kind === 'multiple');
  return partOf && (grammarOf('en').auxiliaries.has(next) || /^[a-z]+ed$/.test(next)) ? { label } : null;
}
