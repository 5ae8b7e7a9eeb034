import type { Pages } from './pages';

/** A section of numbers, each checked before it is read. Out of range reads as 0, so that no lying place reads beyond it. */
export class Column {
  private readonly offset: number;
  private readonly width: number;
  readonly length: number;

  constructor(
    private readonly numbers: Uint32Array | Float64Array,
    private readonly pages: Pages,
    /** Where the segment starts in its buffer. */
    base: number,
  ) {
    this.offset = numbers.byteOffset - base;
    this.width = numbers.BYTES_PER_ELEMENT;
    this.length = numbers.length;
  }

  at(i: number): number {
    if (i >= this.length) return 0;
    this.pages.need(this.offset + i * this.width);
    return this.numbers[i] ?? 0;
  }

  /** The first place whose number is `sought` or more, stepping by `stride`; `count` steps in all. */
  lowerBound(sought: number, count: number, stride = 1): number {
    let low = 0;
    let high = count;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.at(middle * stride) < sought) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
