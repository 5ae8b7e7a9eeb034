import { buildSegment } from '../index/build';
import type { IndexEntry } from '../index/entry';
import { packDayOf } from '../index/pack-piece';
import { sha256Of } from '../index/pack-signature';
import { openSegment, type Segment } from '../index/segment';
import { DAY_MS } from '../time/moment';
import type { OpenPiece } from './pack-folder';

/** Digits of the checksum in a piece's name. */
const NAME_DIGITS = 12;

export interface KeepDays {
  /** Days kept before today's; null: all. */
  readonly days: number | null;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * The pieces of a pack after articles came to it: what is known anew of an article takes the place of what was known, also where
 * its day changed. A day that none of them touches keeps its piece as it is. Past `days`, days drop out; articles without a
 * date then stay only while they come anew, since nothing tells how old they are.
 */
export async function piecesWith(
  entries: readonly IndexEntry[],
  held: readonly OpenPiece[],
  { days, now }: KeepDays,
): Promise<readonly OpenPiece[]> {
  const first = days === null ? '' : new Date(now - days * DAY_MS).toISOString().slice(0, 10);
  const ids = new Set(entries.map(({ id }) => id));
  const byDay = new Map<string | null, IndexEntry[]>();
  for (const entry of entries) {
    const day = packDayOf(entry);
    const own = byDay.get(day);
    if (own) own.push(entry);
    else byDay.set(day, [entry]);
  }
  const pieces: OpenPiece[] = [];
  for (const open of held) {
    const { day } = open.piece;
    const known = day === null && days !== null ? [] : entriesOf(open.segment);
    const kept = known.filter(({ id }) => !ids.has(id));
    if (kept.length === open.segment.summary.documents && !byDay.has(day)) pieces.push(open);
    else byDay.set(day, [...kept, ...(byDay.get(day) ?? [])]);
  }
  for (const [day, own] of byDay) if (own.length > 0) pieces.push(await pieceOf(day, own));
  return pieces
    .filter(({ piece: { day } }) => day === null || day >= first)
    .sort((a, b) => (latestFirst(a.piece.day) < latestFirst(b.piece.day) ? 1 : -1));
}

/** The undated sort behind every day. */
const latestFirst = (day: string | null): string => day ?? '';

const entriesOf = (segment: Segment): readonly IndexEntry[] =>
  Array.from({ length: segment.summary.documents }, (_, document) => segment.entry(document));

async function pieceOf(day: string | null, entries: readonly IndexEntry[]): Promise<OpenPiece> {
  const bytes = new Uint8Array(buildSegment(entries));
  const segment = openSegment(bytes);
  const sha256 = await sha256Of(bytes);
  const { documents, outlets } = segment.summary;
  const file = `${day ?? 'undated'}-${sha256.slice(0, NAME_DIGITS)}.index`;
  return { piece: { day, file, bytes: bytes.length, documents, outlets, sha256 }, bytes, segment };
}
