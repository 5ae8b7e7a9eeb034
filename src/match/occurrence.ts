import { WEIGHTS } from './term-weights';

/** How much a term counts by where and how often it stands, in the two views of an article. */
export interface OccurrenceView {
  readonly inHead: boolean;
  readonly whole: number;
  readonly lead: number;
}

/** `headless`: the article has no headline known; its first sentence stands for it. */
export function occurrenceView(inHeadline: number, inText: number, first: number, headless: boolean): OccurrenceView {
  const inHead = inHeadline > 0 || (headless && first === 0);
  const often = 1 + Math.log(Math.max(1, inText));
  const base = inHead ? WEIGHTS.headline : 1;
  const place = inHead ? 0 : first;
  return {
    inHead,
    whole: base * often * Math.exp(-place / WEIGHTS.wholeDecay),
    lead: base * Math.exp(-place / WEIGHTS.leadDecay),
  };
}
