/**
 * What the extension holds of other outlets beside the bundled stories: segments made of the reader's feeds, and those of
 * packs. One list says which of them are live; what is not listed does not exist.
 */
import type { FeedState } from '../../feeds/state';
import { outlineOf } from '../../index/outline';
import type { Segment } from '../../index/segment';
import type { Span } from '../../time/moment';

/** Where a segment came from. */
export type Origin = { readonly kind: 'feeds' } | { readonly kind: 'pack'; readonly pack: string };

/** A live segment as the list knows it, so that a query opens only the segments that its window touches. */
export interface LiveSegment {
  readonly id: string;
  readonly origin: Origin;
  /** When it was added, milliseconds since 1970. */
  readonly added: number;
  readonly documents: number;
  /** Documents with a known moment of publication. */
  readonly dated: number;
  readonly outlets: number;
  readonly bytes: number;
  /** How many terms it has. */
  readonly terms?: number;
  /** Which of its bytes hold facts: they are read when they are needed, and are most of it (Segment.factsPages). */
  readonly facts?: { readonly start: number; readonly end: number };
  /** Of the dated documents, milliseconds since 1970 UTC, `end` exclusive; null where none is dated. */
  readonly span: Span | null;
  /** Hashes of its outlets' domains (outletHash), so that outlets of several segments are counted once. */
  readonly outletHashes?: readonly number[];
}

export interface LiveList {
  /** Raised by each commit, so that whoever holds opened segments knows when to look again. */
  readonly generation: number;
  /** The freshest first. */
  readonly segments: readonly LiveSegment[];
}

export const NO_LIVE_LIST: LiveList = { generation: 0, segments: [] };

/** All that changes together. */
export interface Commit {
  readonly add?: readonly { readonly segment: LiveSegment; readonly bytes: Uint8Array }[];
  readonly remove?: readonly string[];
  /** Nothing is done unless all of these are still listed: whoever merges segments must not bring back what is gone. */
  readonly ifListed?: readonly string[];
  readonly feeds?: ReadonlyMap<string, FeedState>;
  readonly forgetFeeds?: readonly string[];
}

/** A segment's entry in the list. */
export const liveSegmentOf = (segment: Segment, known: Pick<LiveSegment, 'id' | 'origin' | 'added'>): LiveSegment => ({
  ...known,
  ...outlineOf(segment),
});

/** The list after a commit; the same list where no segment comes or goes. */
export function listAfter(list: LiveList, { add = [], remove = [] }: Commit): LiveList {
  if (add.length === 0 && remove.length === 0) return list;
  const gone = new Set([...remove, ...add.map(({ segment }) => segment.id)]);
  const segments = [...add.map(({ segment }) => segment), ...list.segments.filter(({ id }) => !gone.has(id))];
  return { generation: list.generation + 1, segments: segments.sort((a, b) => b.added - a.added) };
}
