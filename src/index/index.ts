import type { Segment, SegmentSummary } from './segment';

/** Several segments that answer as one. */
export interface Index {
  readonly segments: readonly Segment[];
  /** Of all segments together; a document or a term that stands in two counts twice. */
  readonly summary: SegmentSummary;
}

/**
 * Segments as one index. A document that stands in several of them is told once, from the segment that comes first; whoever
 * lists segments puts the freshest first.
 */
export function openIndex(segments: readonly Segment[]): Index {
  const summaries = segments.map((segment) => segment.summary);
  const spans = summaries.flatMap(({ span }) => (span ? [span] : []));
  const sum = (count: (s: SegmentSummary) => number): number => summaries.reduce((total, s) => total + count(s), 0);
  return {
    segments,
    summary: {
      documents: sum((s) => s.documents),
      dated: sum((s) => s.dated),
      terms: sum((s) => s.terms),
      get outlets() {
        return countOutlets(segments);
      },
      bytes: sum((s) => s.bytes),
      span: spans.length
        ? { start: Math.min(...spans.map((s) => s.start)), end: Math.max(...spans.map((s) => s.end)) }
        : null,
    },
  };
}

/** Outlets of all segments; the only count that must be read from the documents, and only where there are several. */
function countOutlets(segments: readonly Segment[]): number {
  const [only] = segments;
  if (only && segments.length === 1) return only.summary.outlets;
  const outlets = new Set<number>();
  for (const segment of segments)
    for (let document = 0; document < segment.summary.documents; document++) outlets.add(segment.outletOf(document));
  outlets.delete(0);
  return outlets.size;
}
