/** What is held of a pack, counted from its live segments. */
import { DAY_MS } from '../../../time/moment';
import type { PackOffer } from '../../packs/offer';
import { heldPieces, isComplete, segmentsOf } from '../../packs/pieces';
import type { LiveList } from '../../storage/live';
import type { Pack } from '../../storage/packs';

export type HeldFigures = Pick<PackOffer, 'articles' | 'outlets' | 'bytes' | 'days'> & {
  /** Whether all that the pack consists of is there. */
  readonly isWhole: boolean;
};

export function heldOf(list: LiveList, pack: Pack): HeldFigures {
  const segments = segmentsOf(list, pack.id);
  const spans = segments.flatMap(({ span }) => span ?? []);
  const day = (time: number): string => new Date(time).toISOString().slice(0, 10);
  return {
    articles: segments.reduce((sum, { documents }) => sum + documents, 0),
    outlets:
      new Set(segments.flatMap(({ outletHashes = [] }) => outletHashes)).size || (segments.length && pack.outlets),
    bytes: segments.reduce((sum, { bytes }) => sum + bytes, 0),
    days:
      spans.length === 0
        ? null
        : {
            from: day(Math.min(...spans.map(({ start }) => start))),
            to: day(Math.max(...spans.map(({ end }) => end)) - 1),
          },
    isWhole: isComplete(pack.pieces, heldPieces(list, pack.id)),
  };
}

/** First and last day as a span of time. */
export const spanOfDays = ({ from, to }: { readonly from: string; readonly to: string }) => ({
  start: Date.parse(`${from}T00:00:00Z`),
  end: Date.parse(`${to}T00:00:00Z`) + DAY_MS,
});
