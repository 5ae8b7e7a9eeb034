/**
 * What was worked out of events, kept in the session store: the answer, so that opening a page takes no work, and what articles said
 * of each other, so that an update costs the work of its new articles alone.
 */
import type { MatchMode } from '../../match/coverage';
import type { KnownLinks, Links } from '../../match/links';
import type { Store } from '../browser';
import type { EventsAnswer } from '../messages';
import { isRecord } from '../shape';

type Session = Pick<Store, 'get' | 'set'>;

const ANSWER = 'events';
const LINKS = 'event-links';

/** Raised when the make of either changes. */
const FORMAT = 2;

/** Articles fall out of the days looked at though nothing new came. */
const FRESH_MS = 60 * 60_000;

/** What the work is for: of other days or another mode it is another. */
export interface EventsWanted {
  readonly days: number;
  readonly mode: MatchMode;
  readonly generation: number;
}

export interface KeptEvents {
  readonly wanted: EventsWanted;
  readonly answer: EventsAnswer;
}

export const keepEvents = (session: Session, wanted: EventsWanted, answer: EventsAnswer): Promise<void> =>
  session.set(ANSWER, { format: FORMAT, wanted, answer });

export async function keptEvents(session: Session): Promise<KeptEvents | null> {
  const kept = await session.get(ANSWER);
  if (!isRecord(kept) || kept.format !== FORMAT || !isRecord(kept.wanted) || !isRecord(kept.answer)) return null;
  // Session storage is open to our own pages alone, and the format says which of our versions wrote it.
  return kept as unknown as KeptEvents;
}

export const isFresh = ({ wanted, answer }: KeptEvents, now: EventsWanted, time: number): boolean =>
  wanted.days === now.days &&
  wanted.mode === now.mode &&
  wanted.generation === now.generation &&
  answer.made !== null &&
  Math.abs(time - answer.made) < FRESH_MS;

/** Where the store is full they are worked out again next time. */
export const keepLinks = (session: Session, mode: MatchMode, links: KnownLinks): Promise<void> =>
  session.set(LINKS, { format: FORMAT, mode, links: [...links] }).catch(() => undefined);

export async function keptLinks(session: Session, mode: MatchMode): Promise<KnownLinks> {
  const kept = await session.get(LINKS);
  if (!isRecord(kept) || kept.format !== FORMAT || kept.mode !== mode || !Array.isArray(kept.links)) return new Map();
  return new Map(kept.links as readonly (readonly [number, Links])[]);
}
