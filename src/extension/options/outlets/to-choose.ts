/** Outlets to be chosen, out of whatever named them: the catalogue, a page, a list of subscriptions. */
import type { FoundFeed } from '../../../feeds/discover';
import type { Subscription } from '../../../feeds/opml';
import { registrableDomain } from '../../../outlets/address';
import type { CatalogueEntry } from '../../../outlets/outlet';
import { CHOSEN_LIMITS, type Chosen, type ChosenOutlet, withOutlets } from '../../storage/chosen';

export type OutletAt = (address: string) => CatalogueEntry | null;

/** An outlet of the catalogue; null where no feed of it is known. */
export function fromCatalogue({ domains, name, country, language, feeds }: CatalogueEntry): ChosenOutlet | null {
  const [domain] = domains;
  return domain === undefined || feeds.length === 0 ? null : { domain, name, country, language, feeds };
}

/** What a page told of its outlet. */
export interface PageOutlet {
  readonly site: string;
  readonly name: string | null;
  readonly language: string | null;
  readonly feeds: readonly FoundFeed[];
}

/** The outlet of a page with feeds that were found for it; what the catalogue says of it goes before what the page says. */
export function fromPage({ site, name, language, feeds }: PageOutlet, outletAt: OutletAt): ChosenOutlet | null {
  const entry = outletAt(site);
  const domain = entry?.domains[0] ?? domainOf(site);
  if (domain === null || feeds.length === 0) return null;
  return {
    domain,
    name: entry?.name ?? name ?? domain,
    country: entry?.country ?? null,
    language: entry?.language ?? language,
    feeds: feeds.map(({ address }) => address).slice(0, CHOSEN_LIMITS.feeds),
  };
}

/** A bare host (an address in numbers, a name of a local network) stands for itself. */
const domainOf = (address: string): string | null =>
  registrableDomain(address) ?? (URL.canParse(address) ? new URL(address).hostname : null);

export interface FromSubscriptions {
  readonly outlets: Chosen;
  /** Feeds that are not chosen yet. */
  readonly added: number;
  /** Feeds that are chosen already. */
  readonly known: number;
  /** Feeds without a web address, those beyond what can be kept of one outlet, and those of outlets beyond what can be kept. */
  readonly refused: number;
}

/**
 * Outlets out of a list of subscriptions: feeds of one site are one outlet, named by the catalogue or by the list.
 * @param refused entries that the list itself could not be read of
 */
export function fromSubscriptions(
  feeds: readonly Subscription[],
  refused: number,
  chosen: Chosen,
  outletAt: OutletAt,
): FromSubscriptions {
  const read = new Set(chosen.flatMap((outlet) => outlet.feeds));
  const fresh = feeds.filter(({ address }) => !read.has(address));
  const outlets = fresh.flatMap(({ address, title, site }) => {
    const outlet = fromPage(
      { site: site ?? address, name: title, language: null, feeds: [{ address, title }] },
      outletAt,
    );
    return outlet === null ? [] : [outlet];
  });
  const known = new Set(chosen.map(({ domain }) => domain));
  let room = CHOSEN_LIMITS.outlets - chosen.length;
  const gathered = withOutlets([], outlets).filter(({ domain }) => known.has(domain) || room-- > 0);
  const added = gathered.reduce((sum, outlet) => sum + outlet.feeds.length, 0);
  return { outlets: gathered, added, known: feeds.length - fresh.length, refused: refused + fresh.length - added };
}

/** The chosen outlets as a list of subscriptions for other readers. */
export const toSubscriptions = (chosen: Chosen): readonly Subscription[] =>
  chosen.flatMap(({ name, domain, feeds }) =>
    feeds.map((address) => ({ address, title: name, site: `https://${domain}/`, folders: [] })),
  );
