/**
 * Accounts that the reader wanted to read whole in the popup, where the browser's question for leave cannot be asked: the
 * comparison's tab takes them up, once.
 */
import type { Store } from '../browser';
import { isRecord } from '../shape';

const KEY = 'wanted-versions';

/** @param comparison id of the kept comparison whose tab is opened */
export const wantVersions = (store: Store, comparison: string, ids: readonly string[]): Promise<void> =>
  store.set(KEY, { comparison, ids });

/** Ids of the matches wanted of a comparison; none the second time. */
export async function takeWanted(store: Store, comparison: string): Promise<readonly string[]> {
  const wanted = await store.get(KEY);
  if (!isRecord(wanted) || wanted.comparison !== comparison || !Array.isArray(wanted.ids)) return [];
  await store.remove(KEY);
  return wanted.ids.filter((id): id is string => typeof id === 'string');
}
