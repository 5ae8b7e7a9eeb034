import type { AddIntent } from '../../session/add-intent';
import type { ChosenOutlet } from '../../storage/chosen';
import { fromCatalogue, fromPage, type OutletAt } from './to-choose';

/**
 * The outlet that the reader wishes to add: with the catalogue's feeds, else with those that its page names. Null where
 * neither knows one; then it is looked for at the outlet's address.
 */
export function outletOfIntent({ url, name, language, feeds }: AddIntent, outletAt: OutletAt): ChosenOutlet | null {
  const entry = outletAt(url);
  return (entry && fromCatalogue(entry)) ?? fromPage({ site: url, name, language, feeds: feeds.slice(0, 1) }, outletAt);
}
