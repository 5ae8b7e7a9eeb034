import { readByline } from '../article/people';
import type { Digest } from '../digest/digest';
import { digestItem } from '../digest/item';
import type { IndexEntry } from '../index/entry';
import { registrableDomain } from '../outlets/address';
import { outletAt } from '../outlets/catalogue';
import type { Outlet } from '../outlets/outlet';
import { spanOf } from '../time/span';
import type { FeedItem } from './feed';

/** What the feed says of all its items. */
export interface ItemSource {
  /** Whose feed it is; `domain` null or unknown: each item speaks for the outlet at its own address. */
  readonly outlet: Outlet;
  /** BCP 47 primary language, null where unknown. */
  readonly language: string | null;
}

/**
 * The digest of a feed's item. Its outlet is the feed's own where the address is on the outlet's domain, else the one
 * whose address it is: an aggregator's items are not the aggregator's.
 */
export function digestFeedItem(item: FeedItem, { outlet, language }: ItemSource): Digest {
  const { url, headline, summary, published } = item;
  const own = outletOfItem(url, outlet);
  const digest = digestItem({ url, headline, text: summary, published, outlet: own, language });
  const people = item.authors.map((author) => readByline(author, own.name));
  const byline = [...new Set(people.flatMap((line) => line.people))];
  const agencies = [...new Set(people.flatMap((line) => line.agencies))];
  return { ...digest, article: { ...digest.article, byline, agencies, modified: laterThan(item) } };
}

/** An item as the index takes it: its id is the canonical address, so that the same article seen again is known. */
export function entryOfFeedItem(item: FeedItem, source: ItemSource): IndexEntry {
  return { id: item.id, story: null, listedBy: null, digest: digestFeedItem(item, source) };
}

/** The last change, where it is later than the publication. */
function laterThan({ published, updated }: FeedItem): string | null {
  const change = updated === null ? null : spanOf(updated);
  const first = published === null ? null : spanOf(published);
  return change !== null && (first === null || change.start > first.start) ? updated : null;
}

/** Whose an item is, by its address: the feed's outlet, the catalogue's, or one known by its domain alone. */
export function outletOfItem(url: string, outlet: Outlet): Outlet {
  const domain = registrableDomain(url);
  if (domain === null) return outlet;
  const entry = outletAt(url);
  const home = outlet.domain === null ? null : (registrableDomain(outlet.domain) ?? outlet.domain);
  if (domain === home || (entry !== null && outlet.domain !== null && entry === outletAt(outlet.domain))) return outlet;
  return { name: entry?.name ?? null, domain: entry?.domains[0] ?? domain };
}
