/**
 * How likely it is that another account tells a statement in words of its own: a logistic regression on the labelled
 * accounts. `npm run tune:statements` prints the table and what it finds on events that it was not fitted on.
 */
export const EVIDENCE = {
  /** Of the sentence of the other account that speaks most for it, in the order of `SENTENCE`. */
  sentence: [2.12, 1.72, 0.61, 1.27, 2.42, 1.74, -3.76],
  /** Of the statement before the whole other account, in the order of `WHOLE`. */
  whole: [-2.61, -2.08],
  base: -0.8,
} as const;
