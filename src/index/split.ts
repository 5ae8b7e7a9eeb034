import { spanOf } from '../time/span';
import { buildSegment } from './build';
import type { IndexEntry } from './entry';
import { outlineOf } from './outline';
import { openSegment } from './segment';
import { type ListedSegment, listBytes, SEGMENT_LIST } from './segment-list';

/**
 * Splits articles into segments of `most` articles at most, neighbours in time together, those without a date apart.
 * @param name what the names of the files begin with
 * @returns the files by name, the list among them
 */
export function buildSegments(
  entries: Iterable<IndexEntry>,
  most: number,
  name: string,
): ReadonlyMap<string, Uint8Array> {
  const dated: { readonly entry: IndexEntry; readonly start: number }[] = [];
  const undated: IndexEntry[] = [];
  for (const entry of entries) {
    const { published } = entry.digest.article;
    const span = published === null ? null : spanOf(published);
    if (span) dated.push({ entry, start: span.start });
    else undated.push(entry);
  }
  dated.sort((a, b) => a.start - b.start);
  const files = new Map<string, Uint8Array>();
  const segments: ListedSegment[] = [];
  for (const group of [dated.map(({ entry }) => entry), undated])
    for (let from = 0; from < group.length; from += most) {
      const file = `${name}-${segments.length + 1}.index`;
      const bytes = buildSegment(group.slice(from, from + most));
      files.set(file, bytes);
      segments.push({ file, ...outlineOf(openSegment(bytes)) });
    }
  return files.set(SEGMENT_LIST, listBytes({ segments }));
}
