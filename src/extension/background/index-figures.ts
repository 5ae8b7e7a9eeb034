import type { SegmentList } from '../../index/segment-list';
import type { Span } from '../../time/moment';
import type { IndexFigures } from '../messages';
import type { LiveList } from '../storage/live';

/** How large the index is and which days it spans, by what the lists of its segments say. */
export function indexFigures(bundled: SegmentList, live: LiveList): IndexFigures {
  const segments = [...bundled.segments, ...live.segments];
  const spans = segments.map(({ span }) => span).filter((span) => span !== null);
  const hashes = new Set(segments.flatMap(({ outletHashes }) => outletHashes ?? []));
  return {
    articles: segments.reduce((sum, { documents }) => sum + documents, 0),
    // Each outlet once; where a segment does not name its outlets, at least as many as it has.
    outlets: Math.max(hashes.size, ...segments.map(({ outlets }) => outlets)),
    span: spans.length === 0 ? null : wholeOf(spans),
  };
}

const wholeOf = (spans: readonly Span[]): Span => ({
  start: Math.min(...spans.map(({ start }) => start)),
  end: Math.max(...spans.map(({ end }) => end)),
});
