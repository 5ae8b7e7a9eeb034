import { buildSegment } from './build';
import type { IndexEntry } from './entry';
import type { Segment } from './segment';

/** Whether a document goes into the merged segment. */
export type Keep = (segment: Segment, document: number) => boolean;

/**
 * One segment from several, the freshest first: of documents with one id the first is kept. A deletion is a merge that does
 * not keep what is deleted; the segments merged stay as they are.
 * @throws IndexError where one of them is damaged.
 */
export function mergeSegments(segments: readonly Segment[], keep: Keep = () => true): Uint8Array {
  return buildSegment(entriesOf(segments, keep));
}

function* entriesOf(segments: readonly Segment[], keep: Keep): Generator<IndexEntry> {
  const ids = new Set<string>();
  for (const segment of segments)
    for (let document = 0; document < segment.summary.documents; document++) {
      if (!keep(segment, document)) continue;
      const entry = segment.entry(document);
      if (ids.has(entry.id)) continue;
      ids.add(entry.id);
      yield entry;
    }
}
