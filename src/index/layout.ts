/**
 * The places of things in a segment's bytes. FORMAT.md beside this file tells the format to a reader; a change here
 * raises VERSION as it says there.
 */
export const VERSION = 2;

/** First eight bytes. A byte over 127 and both line ends show a file that was sent as text, as PNG's signature does. */
export const MAGIC: readonly number[] = [0x8e, 0x32, 0x53, 0x52, 0x43, 0x0d, 0x0a, 0x1a];

/** Sections in the order they stand in. All start on a multiple of 8 bytes. */
export const SECTIONS = [
  /** Float64: start of the span of publication, milliseconds since 1970 UTC; one for each dated document, ascending. */
  'starts',
  /** Uint32: length of that span in milliseconds. */
  'spans',
  /** Uint32, COLUMNS for each document. */
  'documents',
  /** Uint32: hashes of the terms, ascending. */
  'termHashes',
  /** Uint32: where each term's text starts in termText; one more at the end. */
  'termPlaces',
  'termText',
  /** Uint32, three for each term and once more at the end: start in postings, documents, first entry in skips. */
  'lists',
  /** Uint32, two for each block of a list longer than a block: its last document, its start in postings. */
  'skips',
  'postings',
  /** Uint32: where each document's terms start in forward; one more at the end. */
  'forwardPlaces',
  'forward',
  /** Uint32, two for each document and one more at the end: where its head and its facts start in facts. */
  'factPlaces',
  'facts',
  /** Uint32 pairs of address hash and document, ascending. */
  'byAddress',
  /** Uint32 pairs of id hash and document, ascending. */
  'byId',
  /** Uint32 pairs: hash of the id of the entry that lists it, or of its story, and document, ascending. */
  'listed',
] as const;
export type Section = (typeof SECTIONS)[number];

/** Columns of `documents`. A hash of 0 stands for none. */
export const COLUMNS = 4;
export const COLUMN = { address: 0, outlet: 1, id: 2, flags: 3 } as const;
export const FLAG = { eventPage: 1, listed: 2, sentences: 4 } as const;

/** Byte offsets in the header. */
export const HEADER = {
  version: 8,
  length: 12,
  documents: 16,
  dated: 20,
  terms: 24,
  outlets: 28,
  /** Float64 */
  start: 32,
  /** Float64 */
  end: 40,
  /** Uint32 pairs of offset and length, one for each section. */
  sections: 48,
  pagesChecksum: 48 + 8 * SECTIONS.length,
  headerChecksum: 52 + 8 * SECTIONS.length,
} as const;
export const HEADER_BYTES = 56 + 8 * SECTIONS.length;

/** Checksums are kept for pages of this many bytes, counted from the start of the first section. */
export const PAGE = 4096;
/** Postings in a block, between two entries of `skips`. */
export const BLOCK = 128;

export const align = (offset: number): number => Math.ceil(offset / 8) * 8;

/**
 * A term's raw frequency and place in one byte: times in the headline (0 to 3, more is 3), times in the text (0 to 7), and
 * the place of the first sentence (0 to 7). In `forward` the byte 0xff says that the exact numbers follow.
 */
export const EXACT = 0xff;

export function packOccurrence(inHeadline: number, inText: number, first: number): number {
  return Math.min(inHeadline, 3) | (Math.min(inText, 7) << 2) | (Math.min(first, 7) << 5);
}
