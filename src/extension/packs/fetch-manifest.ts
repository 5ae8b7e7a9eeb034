import { PACK_LIMITS, type PackManifest } from '../../index/pack-manifest';
import { parseManifest } from '../../index/pack-parse';
import { verifyManifest } from '../../index/pack-signature';
import { fetchFile } from './fetch-file';
import type { FetchWorld } from './world';

/** A manifest whose signature holds, where it has a key. */
export interface FetchedManifest {
  readonly manifest: PackManifest;
  readonly etag: string | null;
  /** Against which the names of its files are read. */
  readonly address: string;
}

/** More than base64 of 64 bytes, far less than a web page. */
const SIGNATURE_BYTES = 1_000;

/**
 * Fetches a manifest and holds it against its signature; null where it has not changed.
 * @throws PackError, PackTroubleError
 */
export async function fetchManifest(
  address: string,
  etag: string | null,
  world: FetchWorld,
): Promise<FetchedManifest | null> {
  const found = await fetchFile(address, { etag, limit: PACK_LIMITS.manifest }, world);
  if (found === null) return null;
  const manifest = parseManifest(found.bytes);
  if (manifest.key !== null) {
    const signature = await fetchFile(signatureOf(found.address), { etag: null, limit: SIGNATURE_BYTES }, world);
    await verifyManifest(found.bytes, new TextDecoder().decode(signature?.bytes), manifest.key);
  }
  return { manifest, etag: found.etag, address: found.address };
}

/** The signature stands beside the manifest, its name with ".sig" behind it. */
function signatureOf(address: string): string {
  const url = new URL(address);
  url.pathname += '.sig';
  url.search = '';
  return url.href;
}
