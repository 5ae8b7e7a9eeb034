/**
 * What the extension holds of other outlets beside the bundled stories: segments made of the reader's feeds, and those of
 * packs. One list says which of them are live; what is not listed does not exist.
 */
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
  /** Of the dated documents, milliseconds since 1970 UTC, `end` exclusive; null where none is dated. */
  readonly span: Span | null;
}

export interface LiveList {
  /** Raised by each commit, so that whoever holds opened segments knows when to look again. */
  readonly generation: number;
  /** The freshest first. */
  readonly segments: readonly LiveSegment[];
}

export const NO_LIVE_LIST: LiveList = { generation: 0, segments: [] };
