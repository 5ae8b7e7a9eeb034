import { Column } from './column';
import { IndexError, malformed } from './error';
import { checksum } from './hash';
import type { Later } from './later';
import { COLUMNS, HEADER, HEADER_BYTES, MAGIC, PAGE, SECTIONS, type Section, VERSION } from './layout';
import { Pages } from './pages';

/** The parts of a segment's bytes, header checked, pages not yet. */
export interface Sections {
  readonly bytes: Uint8Array;
  readonly pages: Pages;
  readonly documents: number;
  readonly dated: number;
  readonly terms: number;
  readonly outlets: number;
  readonly start: number;
  readonly end: number;
  readonly column: (name: Section) => Column;
  /** Where a section of bytes starts and ends. */
  readonly range: (name: Section) => { readonly start: number; readonly end: number };
}

/**
 * Reads header and checksums: time and memory do not depend on what the bytes say. `later`: the part of the bytes that is not there yet.
 * @throws IndexError
 */
export function readSections(given: ArrayBuffer | Uint8Array, later: Later | null = null): Sections {
  const bytes = aligned(given);
  const header = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  checkStart(bytes, header);
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
  if (checksum(words, 0, HEADER.headerChecksum / 4) !== header.getUint32(HEADER.headerChecksum, true))
    throw new IndexError('damaged', 'The index is damaged in its header. Fetch or build it again.');
  const ranges = readRanges(header, bytes.length);
  const body = ranges.get('starts')?.start ?? 0;
  const pages = Math.ceil((bytes.length - body) / PAGE);
  if (HEADER_BYTES + 4 * pages > body) throw malformed('checksums are missing');
  if (checksum(words, HEADER_BYTES / 4, body / 4) !== header.getUint32(HEADER.pagesChecksum, true))
    throw new IndexError('damaged', 'The index is damaged in its checksums. Fetch or build it again.');
  const range = (name: Section) => ranges.get(name) ?? { start: 0, end: 0 };
  const sums = words.subarray(HEADER_BYTES / 4, HEADER_BYTES / 4 + pages);
  const checked = new Pages(words, sums, body, later);
  if (later) checkLater(later, checked.within(range('facts').start, range('facts').end));
  const sections = {
    bytes,
    pages: checked,
    documents: header.getUint32(HEADER.documents, true),
    dated: header.getUint32(HEADER.dated, true),
    terms: header.getUint32(HEADER.terms, true),
    outlets: header.getUint32(HEADER.outlets, true),
    start: header.getFloat64(HEADER.start, true),
    end: header.getFloat64(HEADER.end, true),
    range,
    column: (name: Section) => {
      const { start, end } = range(name);
      const at = bytes.byteOffset + start;
      return name === 'starts'
        ? new Column(new Float64Array(bytes.buffer, at, (end - start) / 8), checked, bytes.byteOffset)
        : new Column(new Uint32Array(bytes.buffer, at, (end - start) / 4), checked, bytes.byteOffset);
    },
  };
  checkSizes(sections);
  return sections;
}

/** Facts alone may be missing, and whole pages of them: all else is read without waiting. */
function checkLater({ start, end }: Later, facts: { readonly start: number; readonly end: number }): void {
  if (start !== facts.start || end !== facts.end) throw malformed('its facts lie elsewhere than its list says');
}

/** Views need an offset that is a multiple of 8; a Buffer from a pool may have another. */
function aligned(given: ArrayBuffer | Uint8Array): Uint8Array {
  const bytes = given instanceof Uint8Array ? given : new Uint8Array(given);
  return bytes.byteOffset % 8 === 0 ? bytes : bytes.slice();
}

function checkStart(bytes: Uint8Array, header: DataView): void {
  if (bytes.length === 0) throw new IndexError('foreign', 'The index is empty: 0 bytes. Fetch or build it again.');
  if (MAGIC.some((byte, i) => bytes[i] !== byte))
    throw new IndexError('foreign', 'This is not an index of Second Source.');
  if (bytes.length < HEADER_BYTES)
    throw new IndexError('length', `The index is cut short: ${bytes.length} bytes. Fetch or build it again.`);
  const version = header.getUint32(HEADER.version, true);
  if (version !== VERSION)
    throw new IndexError(
      'version',
      `The index has version ${version} of the format and this program reads version ${VERSION}. Build it again with this program.`,
    );
  const length = header.getUint32(HEADER.length, true);
  if (length !== bytes.length || length % 8 !== 0)
    throw new IndexError(
      'length',
      `The index says it has ${length} bytes and has ${bytes.length}. Fetch or build it again.`,
    );
}

function readRanges(header: DataView, length: number): Map<Section, { start: number; end: number }> {
  const ranges = new Map<Section, { start: number; end: number }>();
  let after = HEADER_BYTES;
  SECTIONS.forEach((name, i) => {
    const start = header.getUint32(HEADER.sections + 8 * i, true);
    const end = start + header.getUint32(HEADER.sections + 8 * i + 4, true);
    if (start % 8 !== 0 || start < after || end > length) throw malformed(`section ${name} lies outside its place`);
    ranges.set(name, { start, end });
    after = end;
  });
  return ranges;
}

/** The sizes of the sections must fit the counts, so that no later read needs to ask. */
function checkSizes({ range, documents, dated, terms }: Sections): void {
  const sizes: readonly (readonly [Section, number])[] = [
    ['starts', 8 * dated],
    ['spans', 4 * dated],
    ['documents', 4 * COLUMNS * documents],
    ['termHashes', 4 * terms],
    ['termPlaces', 4 * (terms + 1)],
    ['lists', 12 * (terms + 1)],
    ['forwardPlaces', 4 * (documents + 1)],
    ['factPlaces', 4 * (2 * documents + 1)],
  ];
  for (const [name, size] of sizes) {
    const { start, end } = range(name);
    if (end - start !== size) throw malformed(`section ${name} has not the size that the counts ask for`);
  }
  for (const name of ['skips', 'byAddress', 'byId', 'listed'] as const) {
    const { start, end } = range(name);
    if ((end - start) % 8 !== 0) throw malformed(`section ${name} is cut`);
  }
  if (dated > documents) throw malformed('more documents are dated than there are');
}
