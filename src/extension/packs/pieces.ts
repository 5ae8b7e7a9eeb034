/** A pack's pieces as live segments. */
import type { HeldPiece } from '../../index/pack-news';
import type { Segment } from '../../index/segment';
import { type LiveList, type LiveSegment, liveSegmentOf } from '../storage/live';

/** A piece that is held, under the id of its segment. */
export interface HeldSegment extends HeldPiece {
  readonly id: string;
}

const UNDATED = 'undated';

/** The id says which piece of which pack it is, so that the list of live segments alone tells what is held. */
const idOf = (pack: string, { day, sha256 }: HeldPiece): string => [pack, day ?? UNDATED, sha256].join(' ');

export const pieceSegment = (pack: string, piece: HeldPiece, segment: Segment, added: number): LiveSegment =>
  liveSegmentOf(segment, { id: idOf(pack, piece), origin: { kind: 'pack', pack }, added });

export const segmentsOf = ({ segments }: LiveList, pack: string): readonly LiveSegment[] =>
  segments.filter(({ origin }) => origin.kind === 'pack' && origin.pack === pack);

export function heldPieces(list: LiveList, pack: string): readonly HeldSegment[] {
  return segmentsOf(list, pack).map(({ id }) => {
    const [, day = UNDATED, sha256 = ''] = id.split(' ');
    return { id, day: day === UNDATED ? null : day, sha256 };
  });
}

/** Whether all that the pack consists of is held; the browser may have lost some. */
export function isComplete(pieces: readonly HeldPiece[], held: readonly HeldPiece[]): boolean {
  const has = new Set(held.map((piece) => idOf('', piece)));
  return pieces.every((piece) => has.has(idOf('', piece)));
}
