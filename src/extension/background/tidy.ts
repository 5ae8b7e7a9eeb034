/** What an update does for the index beside reading feeds: drops what is old or no longer wanted, folds what is small. */
import { checkSegment } from '../../index/check';
import { IndexError } from '../../index/error';
import { type Keep, mergeSegments } from '../../index/merge';
import { openSegment, type Segment } from '../../index/segment';
import { DAY_MS } from '../../time/moment';
import type { StoreTrouble } from '../live-status';
import { type LiveList, type LiveSegment, liveSegmentOf } from '../storage/live';
import type { LiveStore } from '../storage/live-store';
import { allowedOutlets } from './allowed-outlets';
import type { ChosenFeed } from './plan';
import { addedOnOneDay, dayAt, expired, ofFeeds, TIDY, toFold, toJoin } from './tidy-plan';

export interface TidySurroundings {
  readonly store: LiveStore;
  /** All feeds of the chosen outlets, with their states. */
  readonly feeds: readonly ChosenFeed[];
  readonly keepDays: number;
  readonly now: () => number;
  readonly newId: () => string;
  readonly pause: () => Promise<void>;
  readonly trouble: (trouble: StoreTrouble) => Promise<void>;
}

/**
 * Each step is a commit of its own that the index is whole before and after, so that it may end anywhere. Throws
 * StoreError; a segment that is damaged is given up.
 */
export async function tidy(world: TidySurroundings, stop: AbortSignal): Promise<void> {
  const { store, now } = world;
  const end = now() + TIDY.budget;
  let list = await dropOld(world, await store.list());
  list = await dropUnwanted(world, list, stop);
  for (;;) {
    if (stop.aborted || now() >= end) return;
    const [fold, join] = [toFold(list, now()), toJoin(list)];
    if (fold.length === 0 && join.length === 0) return;
    list = fold.length > 0 ? await foldIntoDays(world, fold) : await joinDay(world, join);
    await world.pause();
  }
}

async function dropOld({ store, now, keepDays }: TidySurroundings, list: LiveList): Promise<LiveList> {
  const remove = expired(list, now() - keepDays * DAY_MS).map(({ id }) => id);
  return remove.length === 0 ? list : store.commit({ remove });
}

/** Articles of outlets that are no longer chosen go at once, however long it takes. */
async function dropUnwanted(world: TidySurroundings, list: LiveList, stop: AbortSignal): Promise<LiveList> {
  const { store, feeds, pause } = world;
  const own = ofFeeds(list);
  if (feeds.length === 0) return own.length === 0 ? list : store.commit({ remove: own.map(({ id }) => id) });
  const allowed = allowedOutlets(feeds);
  if (allowed === null) return list;
  let now = list;
  for (const listed of own) {
    if (stop.aborted) return now;
    if (listed.outletHashes?.every((hash) => allowed.has(hash))) continue;
    const wanted: Keep = (segment, document) => {
      const outlet = segment.outletOf(document);
      return outlet === 0 || allowed.has(outlet);
    };
    now = await replace(world, [listed], () => [{ keep: wanted, added: listed.added }]);
    await pause();
  }
  return now;
}

/** One segment for each day of the dated documents, and one for each day on which undated ones were added. */
function foldIntoDays(world: TidySurroundings, fold: readonly LiveSegment[]): Promise<LiveList> {
  const added = Math.max(...fold.map((segment) => segment.added));
  return replace(world, fold, (opened) => [
    ...daysOf(opened).map((day): Piece => ({ keep: isOfDay(day), added })),
    ...addedOnOneDay(fold).map((of) => undatedOf(of, opened)),
  ]);
}

function daysOf(opened: ReadonlyMap<Segment, string>): readonly number[] {
  const days = new Set<number>();
  for (const segment of opened.keys())
    for (let document = 0; document < segment.summary.dated; document++)
      days.add(dayAt(segment.spanOf(document)?.start ?? 0));
  return [...days];
}

const isOfDay =
  (day: number): Keep =>
  (segment, document) => {
    const span = segment.spanOf(document);
    return span !== null && dayAt(span.start) === day;
  };

function undatedOf(of: readonly LiveSegment[], opened: ReadonlyMap<Segment, string>): Piece {
  const ids = new Set(of.map(({ id }) => id));
  return {
    keep: (segment, document) => segment.spanOf(document) === null && ids.has(opened.get(segment) ?? ''),
    added: Math.max(...of.map(({ added }) => added)),
  };
}

const joinDay = (world: TidySurroundings, join: readonly LiveSegment[]): Promise<LiveList> =>
  replace(world, join, () => [{ keep: () => true, added: Math.max(...join.map(({ added }) => added)) }]);

/** A segment to be made of documents of others. */
interface Piece {
  readonly keep: Keep;
  readonly added: number;
}

/** Puts pieces of segments in the place of them, in one commit; empty pieces are left out. */
async function replace(
  world: TidySurroundings,
  given: readonly LiveSegment[],
  piecesOf: (opened: ReadonlyMap<Segment, string>) => readonly Piece[],
): Promise<LiveList> {
  const { store, newId, pause } = world;
  try {
    const opened = await openAll(store, given);
    const add: { segment: LiveSegment; bytes: Uint8Array }[] = [];
    for (const { keep, added } of piecesOf(opened)) {
      const bytes = mergeSegments([...opened.keys()], keep);
      const segment = openSegment(bytes);
      if (segment.summary.documents > 0)
        add.push({ segment: liveSegmentOf(segment, { id: newId(), origin: { kind: 'feeds' }, added }), bytes });
      await pause();
    }
    const remove = given.map(({ id }) => id);
    return await store.commit({ add, remove, ifListed: remove });
  } catch (error) {
    if (!(error instanceof IndexError)) throw error;
    await giveUpDamaged(world, given, error);
    return store.list();
  }
}

async function openAll(store: LiveStore, given: readonly LiveSegment[]): Promise<ReadonlyMap<Segment, string>> {
  const opened = new Map<Segment, string>();
  for (const { id } of given) opened.set(openSegment((await store.bytes(id)) ?? new ArrayBuffer(0)), id);
  return opened;
}

/** Takes those of the segments from the list that cannot be read whole. */
async function giveUpDamaged(
  { store, trouble }: TidySurroundings,
  given: readonly LiveSegment[],
  cause: IndexError,
): Promise<void> {
  const damaged: string[] = [];
  for (const { id } of given)
    try {
      checkSegment((await store.bytes(id)) ?? new ArrayBuffer(0));
    } catch (error) {
      if (!(error instanceof IndexError)) throw error;
      damaged.push(id);
    }
  // What passes the check and cannot be merged is a fault of ours, not of the bytes.
  if (damaged.length === 0) throw cause;
  await store.repair(damaged);
  await trouble({ code: 'corrupt', details: cause.message });
}
