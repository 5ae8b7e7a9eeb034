import { factsOnly } from '../../src/digest/facts-only';
import { buildSegment } from '../../src/index/build';
import type { IndexEntry } from '../../src/index/entry';
import type { PackManifest, PackPiece } from '../../src/index/pack-manifest';
import { newSigningKeys, sha256Of, signingKeyOf } from '../../src/index/pack-signature';
import { openSegment } from '../../src/index/segment';
import { entry } from './entries';

/** Articles of one day, as facts. */
export const dayOfFacts = (day: string | null, count: number): IndexEntry[] =>
  Array.from({ length: count }, (_, i) => {
    const { digest, ...rest } = entry(`${day}-${i}`, { published: day && `${day}T0${i % 10}:30:00Z` });
    return { ...rest, digest: factsOnly(digest) };
  });

/** A piece and its bytes, as a publisher makes them. */
export async function pieceOf(
  day: string | null,
  entries: readonly IndexEntry[],
): Promise<{ readonly piece: PackPiece; readonly bytes: Uint8Array<ArrayBuffer> }> {
  const bytes = new Uint8Array(buildSegment(entries));
  const { documents, outlets } = openSegment(bytes).summary;
  const sha256 = await sha256Of(bytes);
  const file = `${day ?? 'undated'}-${sha256.slice(0, 12)}.index`;
  return { piece: { day, file, bytes: bytes.length, documents, outlets, sha256 }, bytes };
}

export const manifestOf = (pieces: readonly PackPiece[], changes: Partial<PackManifest> = {}): PackManifest => ({
  name: 'Sallow Bay papers',
  description: 'What the papers around the bay told.',
  publisher: 'Sallow Library',
  created: '2031-05-07T03:00:00Z',
  factsOnly: true,
  key: null,
  outlets: Math.max(0, ...pieces.map(({ outlets }) => outlets)),
  pieces,
  ...changes,
});

/** A publisher's key, made for a test. */
export async function publisherKey(): Promise<{ readonly privateKey: CryptoKey; readonly key: string }> {
  const { privateKey } = await newSigningKeys();
  return signingKeyOf(new Uint8Array(await crypto.subtle.exportKey('pkcs8', privateKey)));
}
