import type { Digest } from '../digest/digest';
import { addressHash, outletHash } from '../index/keys';
import type { Segment } from '../index/segment';

/** By what a page knows itself and its outlet in an index. */
export interface Page {
  readonly address: number;
  readonly outlet: number;
  readonly byline: readonly string[];
}

export const pageOf = ({ article }: Digest): Page => ({
  address: addressHash(article.url),
  outlet: outletHash(article.outlet.domain),
  byline: article.byline,
});

/** Whether a document is the page itself or of its outlet. What is unknown of either is never the same. */
export function isOwn({ address, outlet }: Page, segment: Segment, document: number): boolean {
  const theirs = segment.addressOf(document);
  const publisher = segment.outletOf(document);
  return (theirs !== 0 && theirs === address) || (publisher !== 0 && publisher === outlet);
}
