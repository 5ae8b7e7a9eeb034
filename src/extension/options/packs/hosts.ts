/** Leave to fetch a pack: asked for as the reader looks at it, given back when nothing needs it any more. */
import { originsOf } from '../../access/hosts';
import { giveBackHosts } from '../../browser';
import { loadChosen } from '../../storage/chosen-store';
import { isSubscribed } from '../../storage/packs';
import { loadPacks } from '../../storage/packs-store';

/** Gives back the leave for an address's host, unless a chosen outlet or another pack is fetched from there too. */
export async function giveBackUnused(address: string): Promise<void> {
  const [chosen, packs] = await Promise.all([loadChosen(), loadPacks()]);
  const used = originsOf([
    ...chosen.flatMap(({ feeds }) => feeds),
    ...packs.filter(isSubscribed).map(({ source }) => source.address),
  ]);
  const unused = originsOf([address]).filter((origin) => !used.includes(origin));
  if (unused.length === 0) return;
  try {
    await giveBackHosts(unused);
  } catch {
    // The manifest itself may require the host; then there is nothing to give back.
  }
}
