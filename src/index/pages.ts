import { IndexError } from './error';
import { checksum } from './hash';
import { type Later, UnreadError } from './later';
import { PAGE } from './layout';

/** What is known of a page. */
const STATE = { unchecked: 0, checked: 1, unread: 2 } as const;

/** So many pages are fetched with one that is missing, and gaps of fewer are fetched over: asking costs more than reading. */
const FETCH = 8;

/** The bytes of a segment, whose pages are checked the first time that one is read. */
export class Pages {
  private readonly state: Uint8Array;

  /** `words`: the whole file. `sums`: one checksum a page. `body`: where the first page starts, a multiple of 8. */
  constructor(
    private readonly words: Uint32Array,
    private readonly sums: Uint32Array,
    private readonly body: number,
    private readonly later: Later | null = null,
  ) {
    this.state = new Uint8Array(sums.length);
    if (later) this.state.fill(STATE.unread, this.pageOf(later.start), this.pageOf(later.end));
  }

  /** The bytes of the pages that lie whole between two offsets. */
  within(start: number, end: number): { readonly start: number; readonly end: number } {
    const from = this.body + Math.ceil((start - this.body) / PAGE) * PAGE;
    return { start: from, end: Math.max(from, this.body + this.pageOf(end) * PAGE) };
  }

  /** Says that the byte at `offset` is about to be read. @throws IndexError ("damaged") @throws UnreadError */
  need(offset: number): void {
    const page = this.pageOf(offset);
    if (this.state[page] !== STATE.checked) this.check(page);
  }

  /** The same of the bytes from `start` to `end`. */
  needRange(start: number, end: number): void {
    for (let at = start; at < end; at += PAGE) this.need(at);
    if (end > start) this.need(end - 1);
  }

  needAll(): void {
    for (let page = 0; page < this.sums.length; page++) this.check(page);
  }

  /** Fetches what is not there yet of the bytes between pairs of offsets. @throws IndexError */
  async fetch(ranges: readonly { readonly start: number; readonly end: number }[]): Promise<void> {
    if (this.later === null) return;
    const wanted = new Set<number>();
    for (const { start, end } of ranges)
      for (let page = this.pageOf(start); page <= this.pageOf(end - 1); page++)
        if (this.state[page] === STATE.unread) wanted.add(page);
    const pages = [...wanted].sort((a, b) => a - b);
    const runs: { first: number; behind: number }[] = [];
    for (const page of pages) {
      const last = runs.at(-1);
      if (last && page < last.behind + FETCH) last.behind = page + 1;
      else runs.push({ first: page, behind: page + 1 });
    }
    await Promise.all(runs.map(({ first, behind }) => this.fetchPages(first, behind)));
  }

  private async fetchPages(first: number, behind: number): Promise<void> {
    const { later } = this;
    if (later === null) return;
    const start = this.body + first * PAGE;
    const end = Math.min(later.end, this.body + behind * PAGE);
    const read = new Uint8Array(await later.read(start, end));
    if (read.length !== end - start)
      throw new IndexError('length', `The index has fewer bytes than it had. Fetch or build it again.`);
    const { buffer, byteOffset } = this.words;
    // What was checked meanwhile stays as it was: it may be in use.
    for (let page = first; page < behind; page++) {
      if (this.state[page] !== STATE.unread) continue;
      const from = (page - first) * PAGE;
      new Uint8Array(buffer, byteOffset + start + from).set(read.subarray(from, from + PAGE));
      this.state[page] = STATE.unchecked;
    }
  }

  private pageOf(offset: number): number {
    return ((offset - this.body) / PAGE) | 0;
  }

  private check(page: number): void {
    if (this.state[page] === STATE.unread) throw new UnreadError(() => this.fetchPages(page, this.behind(page)));
    const start = this.body + page * PAGE;
    const end = Math.min(start + PAGE, this.words.length * 4);
    if (checksum(this.words, start / 4, end / 4) !== this.sums[page])
      throw new IndexError(
        'damaged',
        `The index is damaged: bytes ${start} to ${end} are not what was written. Fetch or build it again.`,
      );
    this.state[page] = STATE.checked;
  }

  /** Where a fetch that begins with an unread page ends. */
  private behind(page: number): number {
    let behind = page + 1;
    while (behind < page + FETCH && this.state[behind] === STATE.unread) behind++;
    return behind;
  }
}
