/** What a pack is, told before it is taken. */

import { type PackManifest, totalsOf } from '../../index/pack-manifest';
import { fingerprintOf } from '../../index/pack-signature';
import type { Packs, SubscribedPack } from '../storage/packs';
import { asTold } from './as-told';
import { fetchManifest } from './fetch-manifest';
import { PackTroubleError } from './trouble';
import type { FetchWorld } from './world';

export interface PackOffer {
  readonly name: string;
  readonly publisher: string;
  readonly description: string;
  readonly factsOnly: boolean;
  readonly articles: number;
  readonly outlets: number;
  readonly bytes: number;
  /** First and last day, "2026-11-25"; null where no article has a date. */
  readonly days: { readonly from: string; readonly to: string } | null;
  /** Of the publisher's key; null: not signed. */
  readonly fingerprint: string | null;
}

export async function offerOf(manifest: PackManifest): Promise<PackOffer> {
  const { name, publisher, description, factsOnly, outlets, key } = manifest;
  const { documents, bytes, days } = totalsOf(manifest);
  const fingerprint = key === null ? null : await fingerprintOf(key);
  return { name, publisher, description, factsOnly, articles: documents, outlets, bytes, days, fingerprint };
}

/** A pack at an address, looked at and not yet taken. */
export interface Subscription {
  readonly address: string;
  readonly manifest: PackManifest;
  readonly offer: PackOffer;
}

/**
 * Looks at the pack at an address: its manifest, and whether its signature holds.
 * @throws PackError, PackTroubleError
 */
export async function lookAt(address: string, packs: Packs, world: FetchWorld): Promise<Subscription> {
  if (packs.some(({ source }) => source.kind === 'address' && source.address === address))
    throw new PackTroubleError('held', address);
  const fetched = await fetchManifest(address, null, world);
  if (fetched === null) throw new PackTroubleError('status', '304');
  const { manifest } = fetched;
  return { address, manifest, offer: await offerOf(manifest) };
}

/** The pack that the reader subscribes to, nothing of it fetched yet; from here on its key is pinned. */
export const subscribed = ({ address, manifest }: Subscription, id: string, now: number): SubscribedPack => ({
  id,
  ...asTold(manifest),
  added: now,
  source: {
    kind: 'address',
    address,
    key: manifest.key,
    etag: null,
    lastTry: null,
    lastSuccess: null,
    nextTry: now,
    failures: 0,
    trouble: null,
  },
});

/** Chromium takes a host with spaces for one, and no server has it. */
const HOST = /^(?:[a-z0-9._-]+|\[[0-9a-f:.]+\])$/;

/** The address of a manifest as a person gives it: of a folder, or without its scheme; null for what is none. */
export function manifestAddress(text: string): string | null {
  const given = text.trim();
  const address = /^[a-z][a-z0-9+.-]*:/i.test(given) ? given : `https://${given}`;
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if ((url.protocol !== 'https:' && url.protocol !== 'http:') || url.username !== '' || url.password !== '')
    return null;
  if (!HOST.test(url.hostname)) return null;
  if (url.pathname.endsWith('/')) url.pathname += 'pack.json';
  url.hash = '';
  return url.href;
}
