/**
 * The packs that the reader has. Their articles are live segments whose origin is the pack's id; here stands what must outlast
 * them: where a pack came from, what its manifest said, and the key that is pinned.
 */
import { webAddress } from '../../feeds/addresses';
import { PACK_LIMITS } from '../../index/pack-manifest';
import type { HeldPiece } from '../../index/pack-news';
import { LONGEST_DETAILS, PACK_TROUBLES, type PackTrouble } from '../packs/trouble';
import { flag, list, number, oneOf, orNull, record, type Shape, ShapeError, text } from '../shape';

/** Where a pack came from. */
export type PackSource =
  | {
      readonly kind: 'file';
      /** Name of the file that was chosen. */
      readonly file: string;
    }
  | {
      readonly kind: 'address';
      /** Of the manifest. */
      readonly address: string;
      /** The publisher's key as it was when the reader subscribed; null: the pack was not signed. */
      readonly key: string | null;
      readonly etag: string | null;
      /** Milliseconds since 1970, null: never. */
      readonly lastTry: number | null;
      readonly lastSuccess: number | null;
      readonly nextTry: number;
      /** In a row. */
      readonly failures: number;
      readonly trouble: PackTrouble | null;
    };

export interface Pack {
  readonly id: string;
  readonly name: string;
  readonly publisher: string;
  readonly description: string;
  readonly factsOnly: boolean;
  /** Of all pieces together. */
  readonly outlets: number;
  /** When the manifest was written, null where there was none. */
  readonly created: string | null;
  /** Milliseconds since 1970. */
  readonly added: number;
  /** What the pack consists of, whether all of it is held or not. */
  readonly pieces: readonly HeldPiece[];
  readonly source: PackSource;
}

/** In the order in which they came. */
export type Packs = readonly Pack[];
export type SubscribedPack = Pack & { readonly source: { readonly kind: 'address' } };

export const isSubscribed = (pack: Pack): pack is SubscribedPack => pack.source.kind === 'address';

export const PACKS_KEY = 'packs';
/** More than anybody subscribes to. */
const MOST_PACKS = 100;

const webAddressShape: Shape<string> = (value, place) => {
  const address = webAddress(text(4_000)(value, place));
  if (address === null) throw new ShapeError(place, 'a web address');
  return address.href;
};

const kindOf = record({ kind: oneOf(['file', 'address']) });
const fileOf = record({ file: text(500) });
const addressOf = record({
  address: webAddressShape,
  key: orNull(text(200)),
  etag: orNull(text(1_000)),
  lastTry: orNull(number),
  lastSuccess: orNull(number),
  nextTry: number,
  failures: number,
  trouble: orNull(record<PackTrouble>({ code: oneOf(PACK_TROUBLES), details: text(LONGEST_DETAILS) })),
});

const source: Shape<PackSource> = (value, place) =>
  kindOf(value, place).kind === 'file'
    ? { kind: 'file', ...fileOf(value, place) }
    : { kind: 'address', ...addressOf(value, place) };

const pack = record<Pack>({
  id: text(100),
  name: text(PACK_LIMITS.name),
  publisher: text(PACK_LIMITS.publisher),
  description: text(PACK_LIMITS.description),
  factsOnly: flag,
  outlets: number,
  created: orNull(text(40)),
  added: number,
  pieces: list(record<HeldPiece>({ day: orNull(text(10)), sha256: text(64) }), PACK_LIMITS.pieces),
  source,
});

/** The packs out of whatever was stored; what is none is left out. Never throws. */
export function packsFrom(stored: unknown): Packs {
  if (!Array.isArray(stored)) return [];
  const packs = new Map<string, Pack>();
  for (const entry of stored.slice(0, MOST_PACKS)) {
    const read = packFrom(entry);
    if (read && !packs.has(read.id)) packs.set(read.id, read);
  }
  return [...packs.values()];
}

function packFrom(entry: unknown): Pack | null {
  try {
    return pack(entry, PACKS_KEY);
  } catch (error) {
    if (error instanceof ShapeError) return null;
    throw error;
  }
}

/** With one pack changed; one that was removed meanwhile stays so. */
export const withChanged = (packs: Packs, changed: Pack): Packs =>
  packs.map((one) => (one.id === changed.id ? changed : one));
