import type { Amount, SentenceFacts } from './statement-facts';
import { EVIDENCE } from './statement-tuned';
import type { Asked } from './support';
import type { Weigh } from './weigher';

/** What is measured of a statement and one sentence of another account. */
export const SENTENCE = [
  'share of the statement that the sentence and the next tell',
  'share of the sentence that the statement tells',
  'words in common that are not the commonest',
  'numbers in common',
  'numbers that are near, though not the same, of one measure',
  'happenings in common',
  'how far apart they stand in their accounts',
] as const;

/** The last of them. */
const APART = 6;

/** What is measured of a statement and the whole of another account. */
export const WHOLE = ['share of the statement that stands nowhere in it', 'somebody is quoted in it'] as const;

/** More words or numbers in common than these say no more. */
const MOST = { words: 3, numbers: 2 } as const;
/** "800 by the organisers' count", "some 600": one thing counted twice seldom differs by more. */
const NEAR = 1.5;
/**
 * A sentence of which this much is told by the statement, in two words or more, is its short form, however much else the statement
 * tells: "Bakers advertise how near they are", of a sentence that tells where, and quotes the board.
 */
const SHORT_FORM = { share: 0.45, words: 2 } as const;

/** A statement as the other accounts are looked through for it. */
export interface Sought {
  readonly place: number;
  /** How many sentences its account has. */
  readonly of: number;
  readonly facts: SentenceFacts;
}

/**
 * Log-odds that the other account tells the statement that it was asked for last, by the sentence that speaks most for it.
 * `strange`: share of the statement that the account has nowhere. From `enough` on it is not looked further.
 */
export function likelihoodOf(sought: Sought, asked: Asked, weigh: Weigh, strange: number, enough: number): number {
  const whole = weighted(wholeOf(sought, strange), EVIDENCE.whole) + EVIDENCE.base;
  let most = Number.NEGATIVE_INFINITY;
  for (let place = 0; place < asked.size && most + whole < enough; place++) {
    if (sharesNothing(sought, asked, place)) {
      most = Math.max(most, apart(sought, asked, place) * EVIDENCE.sentence[APART]);
      continue;
    }
    readSentence(sought, asked, weigh, place);
    if ((row[1] ?? 0) >= SHORT_FORM.share && (row[2] ?? 0) >= SHORT_FORM.words) return Number.POSITIVE_INFINITY;
    most = Math.max(most, weighted(row, EVIDENCE.sentence));
  }
  return most + whole;
}

/** Of most sentences: only where they stand speaks then. */
const sharesNothing = (sought: Sought, asked: Asked, place: number): boolean =>
  asked.windowShare(place) === 0 &&
  (asked.facts.amounts[place] === undefined || sought.facts.amounts[sought.place] === undefined) &&
  asked.facts.happenings[place] === 0;

const apart = ({ place: own, of }: Sought, asked: Asked, place: number): number =>
  Math.abs(place / asked.size - own / of);

function weighted(values: ArrayLike<number>, weights: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) sum += (values[i] ?? 0) * (weights[i] ?? 0);
  return sum;
}

export const wholeOf = ({ place, facts }: Sought, strange: number): number[] => [strange, facts.quoted[place] ?? 0];

/** One for all: it is read before the next is made. */
const row = new Float64Array(EVIDENCE.sentence.length);

/** The measures of one sentence; kept until the next is read. */
export function readSentence(sought: Sought, asked: Asked, weigh: Weigh, place: number): Float64Array {
  const { facts } = asked;
  const own = sought.facts.amounts[sought.place];
  const others = facts.amounts[place];
  row[0] = asked.windowShare(place);
  row[1] = asked.inTurn(place, weigh);
  row[2] = Math.min(MOST.words, asked.words(place));
  row[3] = 0;
  row[4] = 0;
  if (own && others) readAmounts(own, others);
  row[5] = ((sought.facts.happenings[sought.place] ?? 0) & (facts.happenings[place] ?? 0)) === 0 ? 0 : 1;
  row[APART] = apart(sought, asked, place);
  return row;
}

function readAmounts(own: readonly Amount[], others: readonly Amount[]): void {
  let same = 0;
  let near = 0;
  for (const a of own)
    for (const b of others)
      if (a.family === b.family) {
        if (Math.abs(a.value - b.value) < 1e-9) same++;
        else if (a.kind !== 'date' && ratio(a.value, b.value) < NEAR) near = 1;
      }
  row[3] = Math.min(MOST.numbers, same);
  row[4] = near;
}

const ratio = (a: number, b: number): number => Math.max(a, b) / Math.max(1e-9, Math.min(a, b));
