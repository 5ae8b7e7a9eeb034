/**
 * How likely it is that another account tells a statement in words of its own: a logistic regression on the labelled
 * accounts. `npm run tune:statements` prints the table and what it finds on events that it was not fitted on.
 */
export const EVIDENCE = {
  /** Of the sentence of the other account that speaks most for it, in the order of `SENTENCE`. */
  sentence: [2.8, 1.15, 0.6, 1.29, 2.21, 1.49, -3.66],
  /** Of the statement before the whole other account, in the order of `WHOLE`. */
  whole: [-2.03, -1.94],
  base: -1.26,
} as const;
