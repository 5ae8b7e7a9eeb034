import { isOnlyOne } from './figure-alone';
import { shareName } from './figure-names';
import type { Subject } from './figure-subject';
import { LIKENESS } from './figure-tuned';

/** Many things are counted in twos and threes. */
export const isTiny = ({ figure }: Subject): boolean => Math.abs(figure.value) < LIKENESS.tinyBelow;

/** High up in its article, where an event's own counts stand. */
const isHigh = ({ figure: { sentence }, account }: Subject): boolean =>
  sentence === null || sentence <= LIKENESS.highShare * account.stems.length;

/** A toll that both tell high up, of somebody or some place that both name, or each but once. */
export const isToll = (a: Subject, b: Subject): boolean =>
  isHigh(a) && isHigh(b) && !isTiny(a) && !isTiny(b) && (shareName(a, b) || (isOnlyOne(a) && isOnlyOne(b)));

/**
 * "192 journalists have been killed", "more than 240 journalists killed": who they are, what happened to them and a name are told by both.
 * `isCompany`: much else that stands about them is told by both too, as few of a kind need.
 */
export const isToldOfKind = (a: Subject, b: Subject, isCompany: boolean): boolean =>
  ((!isTiny(a) && !isTiny(b)) || (isHigh(a) && isHigh(b) && isCompany)) &&
  shareName(a, b) &&
  Math.max(a.figure.value, b.figure.value) < LIKENESS.kindTimes * Math.min(a.figure.value, b.figure.value);

/** "The 448-page report", "a 488-page document": the size of the one thing of which each article tells it. */
export const isSizeOfOne = (a: Subject, b: Subject): boolean =>
  a.attributive && b.attributive && !isTiny(a) && !isTiny(b) && isOnlyOne(a) && isOnlyOne(b);
