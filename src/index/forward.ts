import type { ByteReader } from './byte-reader';
import type { ByteWriter } from './byte-writer';
import { malformed } from './error';
import type { FigureMark } from './figure-mark';
import { EXACT, packOccurrence } from './layout';

/** A document's terms by number, with raw frequency and place: parallel lists, ascending by number. */
export interface DocumentTerms {
  readonly ids: Uint32Array;
  /** Frequency and place of each, joined: `splitOccurrence` takes them apart. */
  readonly occurrences: Uint32Array;
  readonly figures: readonly FigureMark[];
}

/** A term's frequency and place in one word: beyond 255 times in the headline, 4,095 in the text nothing more is said. */
export function joinOccurrence(inHeadline: number, inText: number, first: number): number {
  return (Math.min(inHeadline, 0xff) | (Math.min(inText, 0xfff) << 8) | (Math.min(first, 0xfff) << 20)) >>> 0;
}

export const splitOccurrence = (joined: number) => ({
  inHeadline: joined & 0xff,
  inText: (joined >>> 8) & 0xfff,
  first: joined >>> 20,
});

const bits = new DataView(new ArrayBuffer(4));

/** Writes a document's terms, pairs of number (ascending) and joined occurrence, and its figures. */
export function writeForward(out: ByteWriter, terms: Uint32Array, figures: readonly FigureMark[]): void {
  out.varint(terms.length / 2);
  let before = -1;
  for (let i = 0; i < terms.length; i += 2) {
    const id = terms[i] ?? 0;
    const { inHeadline, inText, first } = splitOccurrence(terms[i + 1] ?? 0);
    out.varint(id - before - 1);
    before = id;
    const exact = inHeadline > 3 || inText > 7 || first > 7;
    const packed = packOccurrence(inHeadline, inText, first);
    if (!exact && packed !== EXACT) {
      out.byte(packed);
      continue;
    }
    out.byte(EXACT);
    out.varint(inHeadline);
    out.varint(inText);
    out.varint(first);
  }
  out.varint(figures.length);
  for (const { of, value } of figures) {
    bits.setFloat32(0, value);
    for (const word of [of, bits.getUint32(0)]) for (let i = 0; i < 4; i++) out.byte((word >>> (8 * i)) & 255);
  }
}

/** @throws IndexError where the bytes are no document's terms; `terms`: how many there are in the segment. */
export function readForward(reader: ByteReader, bytes: number, terms: number): DocumentTerms {
  const count = reader.varint();
  if (count > bytes) throw malformed('a document has more terms than bytes');
  const ids = new Uint32Array(count);
  const occurrences = new Uint32Array(count);
  let id = -1;
  for (let i = 0; i < count; i++) {
    id += reader.varint() + 1;
    if (id >= terms) throw malformed('a document has a term that is none');
    ids[i] = id;
    const packed = reader.byte();
    occurrences[i] =
      packed === EXACT
        ? joinOccurrence(reader.varint(), reader.varint(), reader.varint())
        : (packed & 3) | (((packed >> 2) & 7) << 8) | ((packed >> 5) << 20);
  }
  return { ids, occurrences, figures: readFigures(reader, bytes) };
}

function readFigures(reader: ByteReader, bytes: number): FigureMark[] {
  const count = reader.varint();
  if (count > bytes) throw malformed('a document has more figures than bytes');
  return Array.from({ length: count }, () => {
    const of = reader.word();
    bits.setUint32(0, reader.word());
    return { of, value: bits.getFloat32(0) };
  });
}
