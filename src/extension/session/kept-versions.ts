/**
 * Articles of other outlets that the reader read whole, so that they need not be fetched again when the same account is
 * met again. Held in memory by the browser and gone when it closes; none is kept for a private window.
 */
import type { Article } from '../../article/article';
import { canonicalAddress } from '../../outlets/canonical';
import type { Store } from '../browser';
import type { WholeVersion } from '../messages';
import { isRecord } from '../shape';
import { pageKey } from '../storage/marks';

/** The browser gives session storage 10 MB in all; comparisons in tabs need theirs. Sizes in characters of JSON. */
export const KEPT_LIMITS = { versions: 40, size: 2_000_000 } as const;

const LIST = 'versions';
const PREFIX = 'version:';

/** Raised when the make of an article changes. */
const FORMAT = 1;

interface Listed {
  /** Hash of the canonical address: the list is no list of what was read. */
  readonly key: string;
  readonly size: number;
}

const keyOf = (url: string): Promise<string> => pageKey(canonicalAddress(url) ?? url);

/** Oldest first. */
async function listedIn(store: Store): Promise<readonly Listed[]> {
  const list = await store.get(LIST);
  if (!Array.isArray(list)) return [];
  return list.filter(
    (entry): entry is Listed => isRecord(entry) && typeof entry.key === 'string' && typeof entry.size === 'number',
  );
}

/** Keeps one; where that is too much, the oldest go. One that is too large alone is not kept. */
export async function keepVersion(store: Store, url: string, article: Article, read: number): Promise<void> {
  const kept = { format: FORMAT, read, article };
  const own = { key: await keyOf(url), size: JSON.stringify(kept).length };
  if (own.size > KEPT_LIMITS.size) return;
  const list = [...(await listedIn(store)).filter(({ key }) => key !== own.key), own];
  let size = list.reduce((sum, entry) => sum + entry.size, 0);
  let gone = 0;
  while (list.length - gone > KEPT_LIMITS.versions || size > KEPT_LIMITS.size) {
    size -= list[gone]?.size ?? 0;
    gone += 1;
  }
  for (const { key } of list.slice(0, gone)) await store.remove(PREFIX + key);
  await store.set(PREFIX + own.key, kept);
  await store.set(LIST, list.slice(gone));
}

/** Those of some matches that were read whole. */
export async function findVersions(
  store: Store,
  matches: readonly { readonly id: string; readonly url: string | null }[],
): Promise<readonly WholeVersion[]> {
  const kept = new Set((await listedIn(store)).map(({ key }) => key));
  if (kept.size === 0) return [];
  const found = matches.map(async ({ id, url }): Promise<WholeVersion[]> => {
    const key = url === null ? '' : await keyOf(url);
    if (!kept.has(key)) return [];
    const version = await store.get(PREFIX + key);
    if (!isRecord(version) || version.format !== FORMAT || typeof version.read !== 'number') return [];
    // Session storage is open to our own pages alone, and the background checks what it is sent.
    return [{ id, read: version.read, article: version.article as Article }];
  });
  return (await Promise.all(found)).flat();
}
