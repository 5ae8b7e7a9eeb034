import type { EventEntry } from '../article/article';
import type { DocumentHead } from '../index/head';
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

/**
 * The documents that come with an entry of the index that matched: what it lists by id, its sources by address, and what is
 * listed in its story. The story is no evidence here: it brings only documents of which nothing but the address is known.
 */
export function listedWith(
  { id, story }: Pick<DocumentHead, 'id' | 'story'>,
  event: EventEntry | null,
  index: Index,
): Listed[] {
  const found = (segment: Segment): number[] => [
    ...segment.listedBy(id),
    ...(story === null ? [] : segment.listedInStory(story)),
  ];
  const listed = index.segments.flatMap((segment) => found(segment).map((document) => ({ segment, document })));
  return event ? [...listed, ...sourcesOf(event, index)] : listed;
}
