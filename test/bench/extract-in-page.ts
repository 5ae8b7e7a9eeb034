/** Bundled and run inside a page by extract.ts. */
import { Readability } from '@mozilla/readability';
import { readPage } from '../../src/article/page';
import { median } from './median';

export interface Times {
  /** What a click pays: running the script's own beginning, then the first reading with it. */
  readonly started: number;
  readonly first: number;
  readonly readability: number;
  readonly ours: number;
}

/**
 * Milliseconds for one reading of this page by each, the median of `rounds`, by turns, and for the first reading of ours.
 * `begun` is the moment at which this script's first line ran.
 */
export function timeReadings(rounds: number, begun: number): Times {
  const started = performance.now() - begun;
  const time = (read: () => unknown): number => {
    const start = performance.now();
    read();
    return performance.now() - start;
  };
  const readability: number[] = [];
  const ours: number[] = [];
  const first = time(() => readPage(document, { url: document.location.href }));
  for (let round = 0; round < rounds; round++) {
    // Readability takes apart what it is given: its way of use is on a copy.
    readability.push(time(() => new Readability(document.cloneNode(true) as Document).parse()));
    ours.push(time(() => readPage(document, { url: document.location.href })));
  }
  return { started, first, readability: median(readability), ours: median(ours) };
}
