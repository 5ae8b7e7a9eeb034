import { StoreError } from '../storage/database';
import type { Commit, LiveList } from '../storage/live';
import type { LiveStore } from '../storage/live-store';
import { ofFeeds } from './tidy-plan';

/** The disk has no more room: as much again as is to be written is taken from the oldest, so that there is some to work in. */
const ROOM = 2;

/**
 * Commits; where the browser gives no more room, the oldest articles of feeds make way and it is tried once more.
 * @param said called when that was done
 * @throws StoreError
 */
export async function commitMakingRoom(
  store: Pick<LiveStore, 'commit' | 'list'>,
  change: Commit,
  said: (details: string) => Promise<void>,
): Promise<LiveList> {
  try {
    return await store.commit(change);
  } catch (error) {
    if (!(error instanceof StoreError) || error.code !== 'quota') throw error;
    const needed = (change.add ?? []).reduce((sum, { bytes }) => sum + bytes.length, 0) * ROOM;
    const remove = oldest(await store.list(), needed);
    if (remove.length === 0) throw error;
    await store.commit({ remove });
    await said(error.message);
    return store.commit(change);
  }
}

/** The oldest segments of feeds that together have so many bytes. */
function oldest(list: LiveList, needed: number): readonly string[] {
  const byAge = [...ofFeeds(list)].sort((a, b) => (a.span?.end ?? a.added) - (b.span?.end ?? b.added));
  let freed = 0;
  return byAge.flatMap(({ id, bytes }) => {
    if (freed >= needed) return [];
    freed += bytes;
    return [id];
  });
}
