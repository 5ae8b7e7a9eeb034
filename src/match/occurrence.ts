import { WEIGHTS } from './term-weights';

/** How much a term counts by where and how often it stands, in the two views of an article. */
export interface OccurrenceView {
  readonly inHead: boolean;
  readonly whole: number;
  readonly lead: number;
}

/** Views of all bytes of frequency and place, with a headline and without one: most terms are one of these. */
const PACKED: readonly (readonly OccurrenceView[])[] = [false, true].map((headless) =>
  Array.from({ length: 256 }, (_, byte) => viewOf(byte & 3, (byte >> 2) & 7, byte >> 5, headless)),
);

/** The views of packed bytes in rows of 256, with a headline first: for loops over the terms of many documents. */
export const PACKED_VIEWS = {
  inHead: Uint8Array.from(PACKED.flat(), ({ inHead }) => (inHead ? 1 : 0)),
  whole: Float64Array.from(PACKED.flat(), ({ whole }) => whole),
  lead: Float64Array.from(PACKED.flat(), ({ lead }) => lead),
} as const;

/** `headless`: the article has no headline known; its first sentence stands for it. */
export function occurrenceView(inHeadline: number, inText: number, first: number, headless: boolean): OccurrenceView {
  const packed = inHeadline < 4 && inText < 8 && first < 8;
  const known = packed ? PACKED[headless ? 1 : 0]?.[inHeadline | (inText << 2) | (first << 5)] : undefined;
  return known ?? viewOf(inHeadline, inText, first, headless);
}

function viewOf(inHeadline: number, inText: number, first: number, headless: boolean): OccurrenceView {
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
