/** Whose articles stay when the reader's choice of outlets changes. */
import { outletHash } from '../../index/keys';
import { registrableDomain } from '../../outlets/address';
import { outletAt } from '../../outlets/catalogue';
import { CATALOGUE } from '../../outlets/whole-catalogue';
import type { ChosenFeed } from './plan';

/** Hashes of the outlets that the chosen feeds tell of; null where one of them tells of any (an aggregator). */
export function allowedOutlets(feeds: readonly ChosenFeed[]): ReadonlySet<number> | null {
  if (feeds.some(({ state }) => state.belonging?.kind === 'any')) return null;
  const domains = new Set<string>();
  for (const { outlet, domains: own, state } of feeds)
    for (const domain of [outlet.domain, ...own, ...(state.belonging?.kind === 'own' ? state.belonging.domains : [])]) {
      domains.add(domain);
      const main = outletAt(domain)?.domains[0];
      if (main !== undefined) domains.add(main);
      // Outlets that the catalogue knows at hosts of this domain are told by those.
      for (const host of hostsAt(registrableDomain(domain) ?? domain)) domains.add(host);
    }
  return new Set([...domains].map(outletHash));
}

const hostsAt = (domain: string): readonly string[] =>
  CATALOGUE.flatMap(({ domains }) => (domains.some((host) => host.endsWith(`.${domain}`)) ? (domains[0] ?? []) : []));
