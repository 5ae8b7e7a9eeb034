import type { LiveList } from '../storage/live';
import { isSubscribed, type Packs } from '../storage/packs';
import { updateAndKeep } from './update-pack';
import type { PackWorld } from './world';

/**
 * Brings up to date the packs whose time has come, one after another: each at most once in an hour (PACK_PACE). What a pack left that
 * was removed while the background died is taken away.
 */
export async function updatePacks(world: PackWorld): Promise<void> {
  const packs = await world.packs.load();
  const now = world.now();
  for (const pack of packs) if (isSubscribed(pack) && pack.source.nextTry <= now) await updateAndKeep(pack.id, world);
  await world.alone(() => sweep(world));
}

async function sweep({ packs, store }: PackWorld): Promise<void> {
  const left = ownerless(await store.list(), await packs.load());
  if (left.length > 0) await store.commit({ remove: left });
}

/** Segments of packs that there are not. */
export function ownerless({ segments }: LiveList, packs: Packs): readonly string[] {
  const ids = new Set(packs.map(({ id }) => id));
  return segments.flatMap(({ id, origin }) => (origin.kind === 'pack' && !ids.has(origin.pack) ? [id] : []));
}
