/** Leave to read from hosts is given back when nothing needs it any more. */
import { giveBackHosts } from '../browser';
import type { Chosen } from '../storage/chosen';
import { loadChosen } from '../storage/chosen-store';
import { isSubscribed, type Pack } from '../storage/packs';
import { loadPacks } from '../storage/packs-store';
import { originsOfOutlets } from './chosen-origins';
import { originsOf } from './hosts';

/**
 * Gives back the leave for patterns of hosts, but for those that a chosen outlet or a pack needs. Never throws: where it cannot be told
 * what is needed the leave stays, as it does where the manifest itself requires the host.
 */
export async function giveBackUnused(origins: readonly string[]): Promise<void> {
  try {
    const unused = unusedOf(origins, await loadChosen(), await loadPacks());
    if (unused.length > 0) await giveBackHosts(unused);
  } catch {
    // Nobody waits for it, and the reader can take leave back in the browser.
  }
}

/** Those of some patterns that no outlet and no pack needs. */
function unusedOf(origins: readonly string[], chosen: Chosen, packs: readonly Pack[]): readonly string[] {
  const addresses = packs.filter(isSubscribed).map(({ source }) => source.address);
  const used = new Set([...originsOfOutlets(chosen), ...originsOf(addresses)]);
  return origins.filter((origin) => !used.has(origin));
}
