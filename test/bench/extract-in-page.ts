/** Bundled and run inside a page by extract.ts. */
import { Readability } from '@mozilla/readability';
import { readPage } from '../../src/article/page';
import { median } from './median';

export interface Times {
  readonly readability: number;
  readonly ours: number;
}

/** Milliseconds for one reading of this page by each, the median of `rounds`, by turns. */
export function timeReadings(rounds: number): Times {
  const time = (read: () => unknown): number => {
    const start = performance.now();
    read();
    return performance.now() - start;
  };
  const readability: number[] = [];
  const ours: number[] = [];
  for (let round = 0; round < rounds; round++) {
    // Readability takes apart what it is given: its way of use is on a copy.
    readability.push(time(() => new Readability(document.cloneNode(true) as Document).parse()));
    ours.push(time(() => readPage(document, { url: document.location.href })));
  }
  return { readability: median(readability), ours: median(ours) };
}
