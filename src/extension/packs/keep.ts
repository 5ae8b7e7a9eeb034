/** Packs that come and go. */
import type { Pack, SubscribedPack } from '../storage/packs';
import type { ImportOffer } from './import-files';
import { type Subscription, subscribed } from './offer';
import { pieceSegment, segmentsOf } from './pieces';
import { PackTroubleError } from './trouble';
import { type TellPieces, updateAndKeep } from './update-pack';
import type { PackWorld } from './world';

/** Subscribes: the key is pinned first, then all days are fetched. What goes wrong stands in the pack that it gives back. */
export async function subscribe(
  subscription: Subscription,
  world: PackWorld,
  tell: TellPieces,
): Promise<SubscribedPack | null> {
  const pack = subscribed(subscription, world.newId(), world.now());
  await world.packs.change((packs) => [...packs, pack]);
  return updateAndKeep(pack.id, world, tell);
}

/**
 * Keeps what was read from files, all of it in one transaction.
 * @throws PackTroubleError ("held") where all of it is there already, StoreError
 */
export async function keepImport({ offer, created, file, pieces }: ImportOffer, world: PackWorld): Promise<Pack> {
  const { name, publisher, description, factsOnly, outlets } = offer;
  const pack: Pack = {
    id: world.newId(),
    name,
    publisher,
    description,
    factsOnly,
    outlets,
    created,
    added: world.now(),
    pieces: pieces.map(({ piece: { day, sha256 } }) => ({ day, sha256 })),
    source: { kind: 'file', file },
  };
  return world.alone(async () => {
    const held = new Set((await world.packs.load()).flatMap((one) => one.pieces.map(({ sha256 }) => sha256)));
    if (pack.pieces.every(({ sha256 }) => held.has(sha256))) throw new PackTroubleError('held', file);
    // The record comes last, so that whoever hears of the pack finds all of it; without one its segments are swept away.
    await world.store.commit({
      add: pieces.map(({ piece, bytes, segment }) => ({
        segment: pieceSegment(pack.id, piece, segment, pack.added),
        bytes,
      })),
    });
    await world.packs.change((packs) => [...packs, pack]);
    return pack;
  });
}

/** Removes a pack and all that came with it. An update of it that runs stops at its next piece. */
export async function removePack(id: string, world: PackWorld): Promise<void> {
  await world.packs.change((packs) => packs.filter((pack) => pack.id !== id));
  await world.alone(async () => {
    const gone = segmentsOf(await world.store.list(), id).map((segment) => segment.id);
    if (gone.length > 0) await world.store.commit({ remove: gone });
  });
}
