import { isLarge } from './figure-noun';
import type { Subject } from './figure-subject';
import { LIKENESS } from './figure-tuned';

/** "10,000" and "some 10,000": large numbers of one digit. */
export const areRound = (a: Subject, b: Subject): boolean =>
  isLarge(a) && isLarge(b) && digitsOf(a.figure.value) === 1 && digitsOf(b.figure.value) === 1;

/** "Over $100" 1, "up to $100" -1: two sides of one number tell two things. */
export const sideOf = ({ figure: { qualifier } }: Subject): number => {
  if (qualifier === 'over' || qualifier === 'at least') return 1;
  return qualifier === 'under' || qualifier === 'at most' || qualifier === 'as many as' ? -1 : 0;
};

/** A number so particular that with its noun it needs no company: where only facts are known there is none. */
export const isExact = ({ figure }: Subject, b: Subject): boolean =>
  digitsOf(figure.value) >= LIKENESS.exactDigits || (figure.from !== null && figure.from === b.figure.from);

/** Digits that are not zeros at an end: 2 for 61,000,000, 3 for 0.125. */
export function digitsOf(value: number): number {
  const digits = String(Math.abs(value)).replace(/e.*$/, '').replace('.', '');
  return digits.replace(/^0+/, '').replace(/0+$/, '').length;
}
