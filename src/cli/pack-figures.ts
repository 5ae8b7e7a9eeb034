import { type PackManifest, totalsOf } from '../index/pack-manifest';
import { fingerprintOf } from '../index/pack-signature';

/** What `index pack` and `index info` tell of a pack. */
export interface PackFigures {
  readonly name: string;
  readonly publisher: string;
  readonly description: string;
  readonly created: string;
  readonly factsOnly: boolean;
  /** Fingerprint of the publisher's key, null where the pack is not signed. */
  readonly fingerprint: string | null;
  readonly articles: number;
  readonly outlets: number;
  /** First and last day (UTC), and how many days have articles. */
  readonly span: { readonly from: string; readonly to: string; readonly days: number } | null;
  readonly undated: number;
  readonly bytes: number;
  readonly pieces: PackManifest['pieces'];
}

export async function packFigures(manifest: PackManifest): Promise<PackFigures> {
  const { name, publisher, description, created, factsOnly, key, outlets, pieces } = manifest;
  const { bytes, documents, days } = totalsOf(manifest);
  return {
    name,
    publisher,
    description,
    created,
    factsOnly,
    fingerprint: key && (await fingerprintOf(key)),
    articles: documents,
    outlets,
    span: days && { from: days.from, to: days.to, days: days.count },
    undated: pieces.find(({ day }) => day === null)?.documents ?? 0,
    bytes,
    pieces,
  };
}
