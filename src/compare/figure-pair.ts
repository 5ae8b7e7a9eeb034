import type { Figure } from '../digest/digest';
import { evidenceOf } from './coincidence';
import { candidatePairs } from './figure-candidates';
import { Contexts } from './figure-context';
import { contradict, datedAlone } from './figure-contradiction';
import { areRound, digitsOf, sideOf } from './figure-digits';
import { type Likeness, likenessOf } from './figure-likeness';
import { nounBetween } from './figure-noun';
import { settingShared } from './figure-shared';
import type { Subject } from './figure-subject';
import { CONTEXT, LIKENESS } from './figure-tuned';
import { inUnitOf } from './figure-unit';
import { type Accord, agreementOf } from './figure-value';
import type { Weigh } from './weigher';

/** Two figures of two articles that may count one quantity. */
export interface Pair {
  readonly a: Subject;
  readonly b: Subject;
  readonly likeness: Likeness;
  readonly agreement: Accord;
  /** Sure enough to be shown, given how the values agree. */
  readonly sure: boolean;
  /** Both tell one number, with whatever words about it. */
  readonly isOne: boolean;
}

/** The pairs of a block worth joining, in order. */
export function pairsOf(subjects: readonly Subject[], weigh: Weigh): Pair[] {
  const contexts = new Contexts(subjects);
  const pairs: Pair[] = [];
  for (const [a, b] of candidatePairs(subjects)) {
    const pair = a.account.language === b.account.language ? pairOf(a, b, weigh, contexts) : null;
    if (pair) pairs.push(pair);
  }
  return pairs;
}

/** "Over 8,000" is true of a million too, but nobody would say it so: such a pair speaks of two things. */
const FURTHEST = 2;
/** And 3,500 and 154,000 of one noun are not even possibly one quantity, where nothing sure ties them. */
const FURTHEST_POSSIBLE = 4;
/** Nor are 1,570 and 52,928 two tellings of one toll, whatever ties them. */
const FURTHEST_DIFFERENT = 10;

function areNear(a: Figure, b: Figure, times: number): boolean {
  const least = Math.min(a.upper ?? a.value, b.upper ?? b.value);
  const most = Math.max(a.value, b.value);
  return most <= least * times;
}

/** "By 31 votes to 27" and "27-31" are one vote; of any other both numbers need not be others. */
const isOneScore = (a: Figure, b: Figure): boolean =>
  (a.value === b.value && a.upper === b.upper) || (a.value === b.upper && a.upper === b.value);

/** Two units are two wordings: what agrees once converted and rounded is compatible, not the same. */
export function agreementIn(a: Figure, converted: Figure, b: Figure): Accord {
  if (a.kind === 'score') return isOneScore(a, b) ? 'same' : 'differs';
  const agreement = agreementOf(a, converted);
  return agreement === 'same' && a.unit !== b.unit ? 'compatible' : agreement;
}

/** Lengths of time in two units are told of many things: 93 days and three months need be no one span. */
export function isOneNumber(a: Figure, converted: Figure, b: Figure, agreement: Accord): boolean {
  if (a.kind === 'score') return agreement === 'same';
  return converted.value === a.value && (a.kind !== 'duration' || isSame(a, b));
}

type Asked = Pick<Pair, 'a' | 'b' | 'isOne' | 'agreement'>;
const SURE = { same: 'same', compatible: 'compatible', differs: 'different' } as const;

const isSame = (a: Figure, b: Figure): boolean =>
  a.unit === b.unit && a.upper === b.upper && a.qualifier === b.qualifier;

/** By no rule alike, and by none kept apart: the numbers and what stands about them have to tell. */
const UNTOLD: Likeness = { score: 0, different: false, compatible: false, possible: false, same: false };

function pairOf(a: Subject, b: Subject, weigh: Weigh, contexts: Contexts): Pair | null {
  const converted = inUnitOf(a.figure, b.figure);
  if (converted === null) return null;
  const agreement = agreementIn(a.figure, converted, b.figure);
  const isOne = isOneNumber(a.figure, converted, b.figure, agreement);
  if (agreement === 'differs' && a.change !== b.change && a.figure.kind !== 'percent') return null;
  const ruled = likenessOf(a, b, weigh, isOne);
  const likeness = ruled ?? (agreement !== 'differs' && !contradict(a, b, isOne) ? UNTOLD : null);
  if (likeness === null) return null;
  const near =
    agreement === 'same' || areNear(a.figure, converted, agreement === 'differs' ? FURTHEST_DIFFERENT : FURTHEST);
  const sure =
    near && (likeness[isOne ? 'same' : SURE[agreement]] || isLikely({ a, b, isOne, agreement }, contexts, weigh));
  if (sure || (isOne && ruled !== null)) return { a, b, likeness, agreement, sure, isOne };
  if (!likeness.possible || !areNear(a.figure, converted, FURTHEST_POSSIBLE)) return null;
  // What no word about them speaks for is not even offered.
  if (agreement === 'differs' && contexts.logOdds(a, b, CONTEXT.possible) < CONTEXT.possible) return null;
  return { a, b, likeness, agreement, sure, isOne };
}

/** Digits that count, from which a number needs neither a date nor a noun in common to be known again. */
const PRECISE = 3;

/** The numbers agree, and chance alone would hardly have made them, with what stands about both. */
function isLikely(asked: Asked, contexts: Contexts, weigh: Weigh): boolean {
  const { a, b, isOne, agreement } = asked;
  if (agreement === 'differs' || mayBeChance(asked, weigh)) return false;
  const needed = CONTEXT[isOne ? 'same' : 'compatible'] - evidenceOf(a.figure, b.figure, isOne, agreement);
  return contexts.logOdds(a, b, needed) >= needed;
}

/** Where a number in both tells less than its digits say. */
function mayBeChance({ a, b, isOne, agreement }: Asked, weigh: Weigh): boolean {
  // "15 per cent" is not "15 to 25 per cent".
  if (isOne && a.figure.kind !== 'score' && a.figure.upper !== b.figure.upper) return true;
  // Over it, and under it.
  if (sideOf(a) * sideOf(b) < 0) return true;
  // "20 people" of one accident, and of all accidents of two years; 14 people and 14 engines.
  const isPrecise = digitsOf(a.figure.value) >= PRECISE;
  if (!isPrecise && (datedAlone(a, b) || (isOne && nounBetween(a, b) === null))) return true;
  if (!areRound(a, b)) return false;
  // Ten thousand are told of many things, and sums too where nothing else is told by both.
  if (a.family === 'count') {
    if (a.head !== b.head) return true;
    const isKnown =
      Math.abs(a.figure.value) >= LIKENESS.knownRound || (agreement === 'same' && settingShared(a, b).stems > 0);
    return !isKnown && weigh.rarity(a.head ?? '') < LIKENESS.roundNoun;
  }
  return (a.head === null || a.head !== b.head) && settingShared(a, b).stems === 0;
}
