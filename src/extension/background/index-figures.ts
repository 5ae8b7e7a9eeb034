import type { Index } from '../../index/index';
import type { Span } from '../../time/moment';
import type { IndexFigures } from '../messages';
import type { LiveList } from '../storage/live';

/** How large the index is and which days it spans: the bundled stories, and the live segments by what the list says. */
export function indexFigures({ summary, segments }: Index, { segments: live }: LiveList): IndexFigures {
  const spans = [summary.span, ...live.map(({ span }) => span)].filter((span) => span !== null);
  return {
    articles: live.reduce((sum, { documents }) => sum + documents, summary.documents),
    outlets: live.length === 0 ? summary.outlets : countOutlets(segments, live),
    span: spans.length === 0 ? null : wholeOf(spans),
  };
}

const wholeOf = (spans: readonly Span[]): Span => ({
  start: Math.min(...spans.map(({ start }) => start)),
  end: Math.max(...spans.map(({ end }) => end)),
});

/** Each outlet once; where a live segment does not name its outlets, at least as many as it has. */
function countOutlets(segments: Index['segments'], live: LiveList['segments']): number {
  const outlets = new Set(live.flatMap(({ outletHashes }) => outletHashes ?? []));
  for (const segment of segments)
    for (let document = 0; document < segment.summary.documents; document++) outlets.add(segment.outletOf(document));
  outlets.delete(0);
  return Math.max(outlets.size, ...live.map((segment) => segment.outlets));
}
