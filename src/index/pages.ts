import { IndexError } from './error';
import { checksum } from './hash';
import { PAGE } from './layout';

/** The bytes of a segment, whose pages are checked the first time that one is read. */
export class Pages {
  private readonly checked: Uint8Array;

  /** `words`: the whole file. `sums`: one checksum a page. `body`: where the first page starts, a multiple of 8. */
  constructor(
    private readonly words: Uint32Array,
    private readonly sums: Uint32Array,
    private readonly body: number,
  ) {
    this.checked = new Uint8Array(sums.length);
  }

  /** Says that the byte at `offset` is about to be read. @throws IndexError ("damaged") */
  need(offset: number): void {
    const page = ((offset - this.body) / PAGE) | 0;
    if (this.checked[page] !== 1) this.check(page);
  }

  /** The same of the bytes from `start` to `end`. */
  needRange(start: number, end: number): void {
    for (let at = start; at < end; at += PAGE) this.need(at);
    if (end > start) this.need(end - 1);
  }

  needAll(): void {
    for (let page = 0; page < this.sums.length; page++) this.check(page);
  }

  private check(page: number): void {
    const start = this.body + page * PAGE;
    const end = Math.min(start + PAGE, this.words.length * 4);
    if (checksum(this.words, start / 4, end / 4) !== this.sums[page])
      throw new IndexError(
        'damaged',
        `The index is damaged: bytes ${start} to ${end} are not what was written. Fetch or build it again.`,
      );
    this.checked[page] = 1;
  }
}
