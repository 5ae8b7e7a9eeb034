/**
 * How likely it is that another account tells a statement in words of its own: a logistic regression on the labelled
 * accounts. `npm run tune:statements` prints the table and what it finds on events that it was not fitted on.
 */
export const EVIDENCE = {
  /** Of the sentence of the other account that speaks most for it, in the order of `SENTENCE`. */
  sentence: [2.73, 1.21, 0.59, 1.47, 2.22, 1.46, -3.7],
  /** Of the statement before the whole other account, in the order of `WHOLE`. */
  whole: [-2.09, -1.95],
  base: -1.19,
} as const;
