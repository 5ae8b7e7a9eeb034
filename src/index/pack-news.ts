import type { PackPiece } from './pack-manifest';

/** A piece that a reader holds. */
export interface HeldPiece {
  readonly day: string | null;
  readonly sha256: string;
}

export interface PackNews<H extends HeldPiece> {
  /** To be fetched, in the manifest's order: what is not held as it is. */
  readonly fresh: readonly PackPiece[];
  /** Held and listed no more, neither as it is nor with other content. */
  readonly dropped: readonly H[];
}

/** What of a pack is new against what is held of it. A day with other content is fresh, and takes the old one's place. */
export function packNews<H extends HeldPiece>(pieces: readonly PackPiece[], held: readonly H[]): PackNews<H> {
  const key = ({ day, sha256 }: HeldPiece): string => `${day} ${sha256}`;
  const has = new Set(held.map(key));
  const days = new Set(pieces.map(({ day }) => day));
  return {
    fresh: pieces.filter((piece) => !has.has(key(piece))),
    dropped: held.filter(({ day }) => !days.has(day)),
  };
}
