import { hashString } from '../index/hash';
import type { FeedItem } from './feed';
import type { SeenItem } from './state';

/** What of a feed's items is news to whoever read it before. */
export interface News {
  readonly fresh: readonly FeedItem[];
  /** Seen before, with another headline, summary or time: they take the place of what was known. */
  readonly changed: readonly FeedItem[];
  readonly seen: readonly SeenItem[];
}

/** Items remembered of one feed; enough for those that slide out of a feed and come back into it. */
const MAX_SEEN = 500;

/**
 * Holds a feed's items against those seen before. Two ids of one hash are told apart by what is said of them, so that a
 * collision gives an update more and never an article less.
 */
export function newsAmong(items: readonly FeedItem[], seen: readonly SeenItem[]): News {
  const before = new Map(seen);
  const now = new Map<number, number>();
  const fresh: FeedItem[] = [];
  const changed: FeedItem[] = [];
  for (const item of items) {
    const id = hashString(item.id);
    const said = hashString(JSON.stringify([item.id, item.headline, item.summary, item.published]));
    const known = before.get(id);
    if (known === undefined) fresh.push(item);
    else if (known !== said) changed.push(item);
    now.set(id, said);
  }
  const old = seen.filter(([id]) => !now.has(id));
  // A feed longer than the memory would be news at every poll: all that it holds now is kept.
  return { fresh, changed, seen: [...now, ...old.slice(0, Math.max(0, MAX_SEEN - now.size))] };
}
