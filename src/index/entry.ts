import type { Digest } from '../digest/digest';

/** One document to be indexed. */
export interface IndexEntry {
  readonly id: string;
  /** Editorial grouping; never evidence of similarity. */
  readonly story: string | null;
  /** Id of the event entry that lists this address as a source, where nothing but the address is known. */
  readonly listedBy: string | null;
  readonly digest: Digest;
}
