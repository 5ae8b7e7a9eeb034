import { ByteReader } from './byte-reader';
import type { Column } from './column';
import { malformed } from './error';
import { BLOCK } from './layout';
import type { Sections } from './sections';

/** The documents of each term. */
export class Postings {
  private readonly lists: Column;
  private readonly skips: Column;
  private readonly start: number;
  private readonly end: number;

  constructor(private readonly sections: Sections) {
    this.lists = sections.column('lists');
    this.skips = sections.column('skips');
    const { start, end } = sections.range('postings');
    this.start = start;
    this.end = end;
  }

  /** How many documents have a term. */
  count(term: number): number {
    return this.lists.at(3 * term + 1);
  }

  /**
   * Adds `weights[occurrence]` to `scores[document]` for each document from `low` to `high` that has the term; `occurrence` is
   * the byte of raw frequency and place. Blocks before `low` are skipped. Documents met for the first time (score 0) are
   * counted up in `touched` from `found` on; returns how many stand there then.
   */
  add(
    term: number,
    low: number,
    high: number,
    weights: Float32Array,
    scores: Float32Array,
    touched: Uint32Array,
    found: number,
  ): number {
    const count = this.count(term);
    const { first, at: start, before } = this.seek(term, count, low);
    const end = this.start + this.lists.at(3 * term + 3);
    if (start > end || end > this.end) throw malformed('a list lies outside its section');
    const { bytes, pages } = this.sections;
    let at = start;
    let document = before;
    let known = found;
    let checked = at;
    for (let i = first; i < count; i++) {
      // A posting is at most six bytes: what it may touch is checked before.
      if (at + 6 > checked) {
        checked = Math.min(end, at + 6 * BLOCK);
        pages.needRange(at, checked);
      }
      let delta = 0;
      let shift = 0;
      let byte = 0;
      do {
        byte = bytes[at++] ?? 0;
        delta |= (byte & 127) << shift;
        shift += 7;
      } while (byte > 127 && shift < 35);
      document += (delta >>> 0) + 1;
      if (document >= high || at >= end) break;
      const occurrence = bytes[at++] ?? 0;
      if (document < low) continue;
      const score = scores[document] ?? 0;
      if (score === 0) touched[known++] = document;
      scores[document] = score + (weights[occurrence] ?? 0);
    }
    return known;
  }

  /** Reads a list whole and holds it to what the reader above relies on. @throws IndexError */
  check(term: number, documents: number): void {
    const count = this.count(term);
    const start = this.start + this.lists.at(3 * term);
    const end = this.start + this.lists.at(3 * term + 3);
    if (start > end || end > this.end) throw malformed('a list lies outside its section');
    const skips = this.lists.at(3 * term + 2);
    const reader = new ByteReader(this.sections.bytes, start, end);
    let document = -1;
    for (let i = 0; i < count; i++) {
      const skip = 2 * (skips + Math.floor(i / BLOCK));
      if (count > BLOCK && i % BLOCK === 0 && this.start + this.skips.at(skip + 1) !== reader.at)
        throw malformed('a list is entered at a wrong place');
      document += reader.varint() + 1;
      reader.byte();
      const last = i % BLOCK === BLOCK - 1 || i === count - 1;
      if (count > BLOCK && last && this.skips.at(skip) !== document) throw malformed('a block ends elsewhere');
    }
    if (document >= documents || !reader.done) throw malformed('a list does not end where it should');
  }

  /** Where to begin reading a list so that no document from `low` on is missed. */
  private seek(term: number, count: number, low: number): { first: number; at: number; before: number } {
    const start = this.start + this.lists.at(3 * term);
    if (count <= BLOCK || low === 0) return { first: 0, at: start, before: -1 };
    const from = this.lists.at(3 * term + 2);
    let block = 0;
    let behind = Math.ceil(count / BLOCK);
    if (2 * (from + behind) > this.skips.length) throw malformed('a list has no entries to skip by');
    while (block < behind) {
      const middle = (block + behind) >>> 1;
      if (this.skips.at(2 * (from + middle)) < low) block = middle + 1;
      else behind = middle;
    }
    if (block * BLOCK >= count) return { first: count, at: start, before: -1 };
    return {
      first: block * BLOCK,
      at: this.start + this.skips.at(2 * (from + block) + 1),
      before: block === 0 ? -1 : this.skips.at(2 * (from + block - 1)),
    };
  }
}
