import type { Chosen, ChosenOutlet } from '../storage/chosen';
import { originsOf } from './hosts';

/** What must be allowed for outlets: their own pages, and the hosts of feeds that live elsewhere. Each once. */
export const originsOfOutlets = (outlets: Chosen): readonly string[] =>
  originsOf(outlets.flatMap(({ domain, feeds }) => [`https://${domain}/`, ...feeds]));

/** The chosen outlets that have a feed on a host that may not be read. */
export const withoutLeave = (chosen: Chosen, missing: ReadonlySet<string>): Chosen =>
  chosen.filter((outlet) => feedOrigins(outlet).some((origin) => missing.has(origin)));

export const feedOrigins = ({ feeds }: ChosenOutlet): readonly string[] => originsOf(feeds);

/** Which of these patterns are not allowed now. */
export async function missingOf(
  origins: readonly string[],
  mayFetch: (origins: readonly string[]) => Promise<boolean>,
): Promise<ReadonlySet<string>> {
  // One question for all of them first, since mostly all are allowed.
  if (origins.length === 0 || (await mayFetch(origins))) return new Set();
  const allowed = await Promise.all(origins.map((origin) => mayFetch([origin])));
  return new Set(origins.filter((_, at) => !allowed[at]));
}
