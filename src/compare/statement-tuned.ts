/**
 * How likely it is that another account tells a statement in words of its own: a logistic regression on the labelled
 * accounts. `npm run tune:statements` prints the table and what it finds on events that it was not fitted on.
 */
export const EVIDENCE = {
  /** Of the sentence of the other account that speaks most for it, in the order of `SENTENCE`. */
  sentence: [2.48, 1.32, 0.53, 1.53, 2.29, 1.44, -4.1],
  /** Of the statement before the whole other account, in the order of `WHOLE`. */
  whole: [-2.34, -2.28],
  base: -0.88,
} as const;
