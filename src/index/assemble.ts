import { IndexError } from './error';
import { checksum } from './hash';
import { align, HEADER, HEADER_BYTES, MAGIC, PAGE, SECTIONS, type Section, VERSION } from './layout';

/** What the header says of the whole. */
export interface Totals {
  readonly documents: number;
  readonly dated: number;
  readonly terms: number;
  readonly outlets: number;
  /** Of all dated documents, milliseconds since 1970 UTC, `end` exclusive. */
  readonly start: number;
  readonly end: number;
}

/** Puts header, page checksums and sections into one file. */
export function assemble(sections: Readonly<Record<Section, Uint8Array>>, totals: Totals): Uint8Array<ArrayBuffer> {
  const bodyBytes = SECTIONS.reduce((sum, name) => sum + align(sections[name].length), 0);
  const pages = Math.ceil(bodyBytes / PAGE);
  const body = align(HEADER_BYTES + 4 * pages);
  const length = body + bodyBytes;
  if (length > 0xffff_ffff) throw new IndexError('too-large', 'One segment cannot pass 4 GB: build two.');
  const bytes = new Uint8Array(length);
  const header = new DataView(bytes.buffer);
  bytes.set(MAGIC);
  header.setUint32(HEADER.version, VERSION, true);
  header.setUint32(HEADER.length, length, true);
  header.setUint32(HEADER.documents, totals.documents, true);
  header.setUint32(HEADER.dated, totals.dated, true);
  header.setUint32(HEADER.terms, totals.terms, true);
  header.setUint32(HEADER.outlets, totals.outlets, true);
  header.setFloat64(HEADER.start, totals.start, true);
  header.setFloat64(HEADER.end, totals.end, true);
  let at = body;
  SECTIONS.forEach((name, i) => {
    header.setUint32(HEADER.sections + 8 * i, at, true);
    header.setUint32(HEADER.sections + 8 * i + 4, sections[name].length, true);
    bytes.set(sections[name], at);
    at += align(sections[name].length);
  });
  const words = new Uint32Array(bytes.buffer);
  for (let page = 0; page < pages; page++) {
    const start = body + page * PAGE;
    words[HEADER_BYTES / 4 + page] = checksum(words, start / 4, Math.min(start + PAGE, length) / 4);
  }
  header.setUint32(HEADER.pagesChecksum, checksum(words, HEADER_BYTES / 4, body / 4), true);
  header.setUint32(HEADER.headerChecksum, checksum(words, 0, HEADER.headerChecksum / 4), true);
  return bytes;
}
