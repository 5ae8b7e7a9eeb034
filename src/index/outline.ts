import type { Segment, SegmentSummary } from './segment';

/** A segment as a list of segments knows it: what a question must know to leave it unread, and what all of them hold together. */
export interface SegmentOutline extends SegmentSummary {
  /** Which of its bytes hold facts (Segment.factsPages). */
  readonly facts: { readonly start: number; readonly end: number };
  /** Hashes of its outlets' domains (outletHash), so that outlets of several segments are counted once. */
  readonly outletHashes: readonly number[];
}

export function outlineOf(segment: Segment): SegmentOutline {
  const hashes = new Set<number>();
  for (let document = 0; document < segment.summary.documents; document++) hashes.add(segment.outletOf(document));
  hashes.delete(0);
  return { ...segment.summary, facts: segment.factsPages, outletHashes: [...hashes] };
}
