import { registrableDomain } from '../outlets/address';
import type { FeedItem } from './feed';

/**
 * Whose articles a feed carries, as its first answer showed: those of a few domains, or of any (an aggregator's).
 * Serialisable; null in a feed's state until it was read once.
 */
export type Belonging = { readonly kind: 'own'; readonly domains: readonly string[] } | { readonly kind: 'any' };

export interface Sorted {
  readonly belonging: Belonging;
  readonly kept: readonly FeedItem[];
  /** Items of other outlets that the feed never carried before, and the domains they are on. */
  readonly foreign: readonly FeedItem[];
  readonly foreignDomains: readonly string[];
}

/** More domains than this in a first answer, and the feed gathers from anywhere. */
const MAX_OWN = 5;

/**
 * Tells a feed's own items from those of outlets it never carried: a feed that suddenly serves another outlet's
 * articles was taken over, sold or mixed up, and they are not taken in its name. A first answer decides what is its
 * own: every domain in it where they are few, any where they are many. An address that has no registrable domain
 * counts by its host.
 * @param domains of the outlet, which are its own at any time
 */
export function sortByBelonging(
  items: readonly FeedItem[],
  domains: readonly string[],
  before: Belonging | null,
): Sorted {
  const belonging = before ?? firstBelonging(items);
  if (belonging.kind === 'any') return { belonging, kept: items, foreign: [], foreignDomains: [] };
  const own = new Set([...belonging.domains, ...domains.map((domain) => registrableDomain(domain) ?? domain)]);
  const kept = items.filter((item) => own.has(domainOf(item)));
  const foreign = items.filter((item) => !own.has(domainOf(item)));
  return { belonging, kept, foreign, foreignDomains: [...new Set(foreign.map(domainOf))] };
}

function firstBelonging(items: readonly FeedItem[]): Belonging {
  const domains = [...new Set(items.map(domainOf))];
  return domains.length > MAX_OWN ? { kind: 'any' } : { kind: 'own', domains };
}

function domainOf({ url }: FeedItem): string {
  return registrableDomain(url) ?? new URL(url).hostname;
}
