/** The manifest of a pack: what pack.json says. PACK.md beside this file tells the format to a publisher. */

/** Raised as PACK.md says. */
export const PACK_VERSION = 1;
export const PACK_FORMAT = 'second-source pack';
export const PACK_FILES = { manifest: 'pack.json', signature: 'pack.json.sig' } as const;

/** One segment of a pack: the articles of one UTC day, or those without a date. */
export interface PackPiece {
  /** "2026-11-25"; null: the articles without a date. */
  readonly day: string | null;
  /** Its name, in the folder of the manifest. */
  readonly file: string;
  readonly bytes: number;
  readonly documents: number;
  readonly outlets: number;
  /** SHA-256 of the file, 64 hexadecimal digits in lower case. */
  readonly sha256: string;
}

export interface PackManifest {
  readonly name: string;
  readonly description: string;
  readonly publisher: string;
  /** When the manifest was written, "2026-11-25T03:10:00Z". */
  readonly created: string;
  /** No piece holds a sentence or a headline of an outlet. */
  readonly factsOnly: boolean;
  /** The publisher's public key: base64 of the 65 bytes of an uncompressed point on P-256; null: not signed. */
  readonly key: string | null;
  /** Outlets of all pieces together. */
  readonly outlets: number;
  /** The latest day first, the undated last; each day once. */
  readonly pieces: readonly PackPiece[];
}

/**
 * Bounds on what a reader takes. Generous for a newsroom (three years of days; a day of 64 MB has some ten thousand
 * articles), small enough that no manifest stalls or fills a reader's machine. Chosen, not tuned.
 */
export const PACK_LIMITS = {
  /** Bytes of pack.json. */
  manifest: 1_000_000,
  pieces: 1_100,
  /** Bytes of one piece, and of all together. */
  piece: 64_000_000,
  total: 1_000_000_000,
  name: 100,
  publisher: 100,
  description: 1_000,
} as const;

/** Bytes, articles and days of a pack. */
export interface PackTotals {
  readonly bytes: number;
  readonly documents: number;
  /** First and last day, and how many there are; null where all is undated. */
  readonly days: { readonly from: string; readonly to: string; readonly count: number } | null;
}

export function totalsOf({ pieces }: Pick<PackManifest, 'pieces'>): PackTotals {
  const days = pieces.flatMap(({ day }) => day ?? []);
  const [to, from] = [days[0], days.at(-1)];
  return {
    bytes: pieces.reduce((sum, { bytes }) => sum + bytes, 0),
    documents: pieces.reduce((sum, { documents }) => sum + documents, 0),
    days: from === undefined || to === undefined ? null : { from, to, count: days.length },
  };
}

/** The bytes of pack.json, which are what is signed. The same manifest gives the same bytes. */
export function manifestBytes(manifest: PackManifest): Uint8Array<ArrayBuffer> {
  const { name, description, publisher, created, factsOnly, key, outlets } = manifest;
  const pieces = manifest.pieces.map(({ day, file, bytes, documents, outlets: heard, sha256 }) => ({
    day,
    file,
    bytes,
    documents,
    outlets: heard,
    sha256,
  }));
  const ordered = {
    format: PACK_FORMAT,
    version: PACK_VERSION,
    name,
    description,
    publisher,
    created,
    factsOnly,
    key,
    outlets,
    pieces,
  };
  return new TextEncoder().encode(`${JSON.stringify(ordered, null, 1)}\n`);
}
