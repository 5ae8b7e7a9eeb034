import { DAY_MS } from '../time/moment';
import { spanOf } from '../time/span';
import { checkSegment } from './check';
import type { IndexEntry } from './entry';
import { IndexError } from './error';
import { PackError } from './pack-error';
import type { PackManifest, PackPiece } from './pack-manifest';
import { sha256Of } from './pack-signature';
import { openSegment, type Segment } from './segment';

/**
 * Holds the bytes of a piece against what the manifest says of it: length, checksum, the segment whole (checkSegment), its
 * counts, its day, and that it holds no words of outlets where the pack says so.
 * @throws PackError ("piece") naming the file and what is wrong
 */
export async function checkPiece(
  bytes: Uint8Array<ArrayBuffer>,
  piece: PackPiece,
  { factsOnly }: Pick<PackManifest, 'factsOnly'>,
  subtle: SubtleCrypto = crypto.subtle,
): Promise<Segment> {
  const wrong = (what: string): PackError => new PackError('piece', `${piece.file}: ${what}`);
  if (bytes.length !== piece.bytes) throw wrong(`it has ${bytes.length} bytes where the manifest says ${piece.bytes}.`);
  if ((await sha256Of(bytes, subtle)) !== piece.sha256) throw wrong('its checksum is not the manifest’s.');
  const segment = checked(bytes, wrong);
  const { documents, outlets } = segment.summary;
  if (documents !== piece.documents || outlets !== piece.outlets)
    throw wrong(`it holds ${documents} articles of ${outlets} outlets, not what the manifest says.`);
  if (!liesWithin(segment, piece.day)) throw wrong('it holds articles of another day than the manifest says.');
  if (factsOnly && !isFactsOnly(segment))
    throw wrong('it holds words of outlets where the pack says it holds facts only.');
  return segment;
}

function checked(bytes: Uint8Array, wrong: (what: string) => PackError): Segment {
  try {
    checkSegment(bytes);
    return openSegment(bytes);
  } catch (error) {
    if (error instanceof IndexError) throw wrong(error.message);
    throw error;
  }
}

function liesWithin({ summary }: Segment, day: string | null): boolean {
  if (day === null) return summary.dated === 0;
  if (summary.dated < summary.documents || summary.span === null) return summary.documents === 0;
  const start = Date.parse(`${day}T00:00:00Z`);
  // The span's end is that of the latest document, which may be known by its day alone.
  return summary.span.start >= start && summary.span.end <= start + DAY_MS;
}

/** Whether a segment holds neither headline nor sentence nor standfirst of an outlet. */
export function isFactsOnly(segment: Segment): boolean {
  for (let document = 0; document < segment.summary.documents; document++) {
    const { headline, standfirst } = segment.head(document).article;
    if (headline !== null || standfirst !== null) return false;
    const { sentences, event } = segment.facts(document);
    if (sentences.length > 0 || (event !== null && event.summary !== '')) return false;
  }
  return true;
}

/** The UTC day whose piece an entry belongs to; null for one without a date. */
export function packDayOf({ digest }: Pick<IndexEntry, 'digest'>): string | null {
  const { published } = digest.article;
  const span = published === null ? null : spanOf(published);
  return span === null ? null : new Date(span.start).toISOString().slice(0, 10);
}
