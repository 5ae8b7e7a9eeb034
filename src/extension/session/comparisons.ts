/**
 * Comparisons opened in a tab, found again after a reload. Held in memory by the browser and gone when it closes; none is
 * kept for a private window.
 */
import type { Store } from '../browser';
import type { CoverAnswer } from '../messages';
import { isRecord } from '../shape';

const PREFIX = 'comparison:';
/** Tabs whose comparison is kept; the browser gives session storage 10 MB in all. */
const MOST = 12;

/** Raised when the make of an answer changes, so that an update does not read what an older version kept. */
const FORMAT = 2;

/** @returns the id under which it is found again. */
export async function keepComparison(store: Store, answer: CoverAnswer, now: number): Promise<string> {
  const id = `${now.toString(36)}-${crypto.randomUUID().slice(0, 8)}`;
  const kept = (await store.keys()).filter((key) => key.startsWith(PREFIX)).sort();
  for (const key of kept.slice(0, Math.max(0, kept.length - MOST + 1))) await store.remove(key);
  await store.set(PREFIX + id, { format: FORMAT, answer });
  return id;
}

/** Puts a later answer in the place of the one kept under an id, so that a reload shows what was shown last. */
export const renewComparison = (store: Store, id: string, answer: CoverAnswer): Promise<void> =>
  store.set(PREFIX + id, { format: FORMAT, answer });

/** The comparison kept under an id, or null where it is no longer there. */
export async function findComparison(store: Store, id: string): Promise<CoverAnswer | null> {
  const kept = await store.get(PREFIX + id);
  if (!isRecord(kept) || kept.format !== FORMAT || !isRecord(kept.answer)) return null;
  // Session storage is open to our own pages alone, and the format says which of our versions wrote it.
  return kept.answer as unknown as CoverAnswer;
}
