import type { EventEntry } from '../article/article';
import type { IndexEntry } from '../index/entry';
import type { Index } from '../index/index';
import { addressHash } from '../index/keys';
import type { Segment } from '../index/segment';

/** A document found because an entry lists it. */
export interface Listed {
  readonly segment: Segment;
  readonly document: number;
}

/** The documents of an index that stand at the addresses an event entry lists as its sources. */
export function sourcesOf(event: EventEntry, index: Index): Listed[] {
  const hashes = new Set(event.sources.map(({ url }) => addressHash(url)).filter((hash) => hash !== 0));
  return index.segments.flatMap((segment) =>
    [...hashes].flatMap((hash) => segment.atAddress(hash).map((document) => ({ segment, document }))),
  );
}

/** The documents that come with an entry of the index: those it lists by id, and its sources by address. */
export function listedWith({ id, digest }: IndexEntry, index: Index): Listed[] {
  const byId = index.segments.flatMap((segment) => segment.listedBy(id).map((document) => ({ segment, document })));
  const { event } = digest.article;
  return event ? [...byId, ...sourcesOf(event, index)] : byId;
}
