import { PackError } from '../../index/pack-error';
import type { PackManifest, PackPiece } from '../../index/pack-manifest';
import { packNews } from '../../index/pack-news';
import { checkPiece } from '../../index/pack-piece';
import { originsOf } from '../access/hosts';
import { type SubscribedPack, withChanged } from '../storage/packs';
import { asTold } from './as-told';
import { fetchFile } from './fetch-file';
import { type FetchedManifest, fetchManifest } from './fetch-manifest';
import { type HeldSegment, heldPieces, isComplete, pieceSegment } from './pieces';
import { type PackTrouble, PackTroubleError, troubleOf } from './trouble';
import type { PackWorld } from './world';

const HOUR = 3_600_000;

/** When a pack is asked for again, in milliseconds. Chosen for courtesy, not tuned: packs are published once a day. */
export const PACK_PACE = {
  every: HOUR,
  /** After failures in a row the wait doubles up to this. */
  longest: 24 * HOUR,
  /** Waits are lengthened by up to this share, so that readers do not all come at once. */
  jitter: 0.1,
} as const;

/** Days fetched so far, of those to be fetched. */
export type TellPieces = (done: number, total: number) => void;

/**
 * Brings one pack up to date: new and changed days are fetched and checked, each kept as soon as it is whole; days that the
 * publisher dropped are dropped. Never throws: whatever goes wrong is told in the pack that it gives back, and what is held
 * stays.
 */
export async function updatePack(
  pack: SubscribedPack,
  world: PackWorld,
  tell: TellPieces = () => {},
): Promise<SubscribedPack> {
  const { address } = pack.source;
  try {
    const origins = originsOf([address]);
    if (!(await world.mayFetch(origins))) throw new PackTroubleError('no-permission', origins.join(' '));
    const held = heldPieces(await world.store.list(), pack.id);
    const etag = isComplete(pack.pieces, held) ? pack.source.etag : null;
    const fetched = await fetchManifest(address, etag, world);
    if (fetched === null) return succeeded(pack, world);
    holdToPin(pack, fetched.manifest);
    return await take(pack, fetched, held, world, tell);
  } catch (error) {
    return failed(pack, troubleOf(error), world);
  }
}

/** @throws PackTroubleError where a manifest is not of whoever published the first one, or is older than the one held. */
function holdToPin({ source: { key }, created }: SubscribedPack, manifest: PackManifest): void {
  if (key !== manifest.key) {
    if (manifest.key === null) throw new PackTroubleError('unsigned', 'The manifest names no key.');
    throw new PackTroubleError('other-key', `The manifest is signed with the key ${manifest.key}.`);
  }
  if (created !== null && manifest.created < created)
    throw new PackTroubleError('older', `It was written ${manifest.created}; held is that of ${created}.`);
}

async function take(
  pack: SubscribedPack,
  { manifest, etag, address }: FetchedManifest,
  held: readonly HeldSegment[],
  world: PackWorld,
  tell: TellPieces,
): Promise<SubscribedPack> {
  const { fresh, dropped } = packNews(manifest.pieces, held);
  const told = withManifest(pack, manifest);
  let trouble: PackTrouble | null = null;
  for (const [done, piece] of fresh.entries()) {
    tell(done, fresh.length);
    try {
      await takePiece(pack.id, piece, manifest, address, held, world);
    } catch (error) {
      trouble ??= troubleOf(error);
      // A bad piece costs itself alone; where the server or the store fails, the next piece would fare no better.
      if (!(error instanceof PackError)) break;
    }
  }
  tell(fresh.length, fresh.length);
  if (dropped.length > 0) await world.store.commit({ remove: dropped.map(({ id }) => id) });
  // Without all of it the next manifest must come whole, changed or not.
  const known = { ...told, source: { ...told.source, etag: trouble === null ? etag : null } };
  return trouble === null ? succeeded(known, world) : failed(known, trouble, world);
}

/** A piece that was replaced goes as the new one comes, in one transaction. @throws PackError, PackTroubleError, StoreError */
async function takePiece(
  pack: string,
  piece: PackPiece,
  manifest: PackManifest,
  address: string,
  held: readonly HeldSegment[],
  world: PackWorld,
): Promise<void> {
  const file = await fetchFile(new URL(piece.file, address).href, { etag: null, limit: piece.bytes }, world);
  if (file === null) throw new PackTroubleError('status', '304');
  const segment = await checkPiece(file.bytes, piece, manifest);
  const isWanted = (await world.packs.load()).some(({ id }) => id === pack);
  if (!isWanted) throw new PackTroubleError('store', 'The pack was removed meanwhile.');
  await world.store.commit({
    add: [{ segment: pieceSegment(pack, piece, segment, world.now()), bytes: file.bytes }],
    remove: held.filter(({ day }) => day === piece.day).map(({ id }) => id),
  });
}

const withManifest = (pack: SubscribedPack, manifest: PackManifest): SubscribedPack => ({
  ...pack,
  ...asTold(manifest),
});

function succeeded(pack: SubscribedPack, { now, random }: PackWorld): SubscribedPack {
  const time = now();
  const nextTry = time + PACK_PACE.every * (1 + PACK_PACE.jitter * random());
  return {
    ...pack,
    source: { ...pack.source, lastTry: time, lastSuccess: time, nextTry, failures: 0, trouble: null },
  };
}

function failed(pack: SubscribedPack, trouble: PackTrouble, { now, random }: PackWorld): SubscribedPack {
  const time = now();
  // Nothing was asked of anybody: as soon as there is leave, it may be.
  if (trouble.code === 'no-permission') return { ...pack, source: { ...pack.source, trouble } };
  const failures = pack.source.failures + 1;
  const wait = Math.min(PACK_PACE.longest, PACK_PACE.every * 2 ** Math.min(failures - 1, 10));
  const nextTry = time + wait * (1 + PACK_PACE.jitter * random());
  return { ...pack, source: { ...pack.source, lastTry: time, nextTry, failures, trouble } };
}

/** Updates a pack and keeps what became of it, while nothing else changes packs. Gives null where it is no longer there. */
export const updateAndKeep = (id: string, world: PackWorld, tell?: TellPieces): Promise<SubscribedPack | null> =>
  world.alone(async () => {
    const pack = (await world.packs.load()).find(
      (one): one is SubscribedPack => one.id === id && one.source.kind === 'address',
    );
    if (!pack) return null;
    const updated = await updatePack(pack, world, tell);
    await world.packs.change((packs) => withChanged(packs, updated));
    return updated;
  });
