/** Bundled and run inside a page by score-extraction.ts. */
import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import type { Article } from '../../src/article/article';
import { blocksOf } from '../../src/article/dom-blocks';
import { readPage } from '../../src/article/page';
import { median } from './median';

export interface PageReading {
  /** Null where our own reading failed. */
  readonly article: Article | null;
  /** Text of the other extractors by their names, empty where one failed. */
  readonly texts: Readonly<Record<string, string>>;
  readonly milliseconds: Readonly<Record<string, number>>;
  /** What an extractor threw on this page, by its name. */
  readonly failures: Readonly<Record<string, string>>;
}

/** The text of an element by blocks, for all extractors alike. */
const textOf = (root: Element): string =>
  blocksOf(root)
    .map(({ text }) => text)
    .join('\n\n');

/** Reads this page by each extractor: its text, and the median time of `rounds` readings. One that throws costs itself alone. */
export function readWithAll(url: string, rounds: number, alone: boolean): PageReading {
  const times: Record<string, number[]> = {};
  const failures: Record<string, string> = {};
  const timed = <T>(name: string, read: () => T): T | null => {
    const start = performance.now();
    try {
      const answer = read();
      const list = times[name] ?? [];
      times[name] = list;
      list.push(performance.now() - start);
      return answer;
    } catch (error) {
      failures[name] = String(error);
      return null;
    }
  };
  const texts: Record<string, string> = {};
  let article: Article | null = null;
  for (let round = 0; round < rounds; round += 1) {
    const read = timed('second source', () => readPage(document, { url }));
    // The first reading counts: defuddle leaves the page not quite as it was.
    article ??= read;
    if (alone) continue;
    // Readability takes apart what it is given: its way of use is on a copy.
    const readable = timed('readability', () =>
      new Readability<Element>(document.cloneNode(true) as Document, { serializer: (node) => node as Element }).parse(),
    );
    texts.readability ??= readable?.textContent ?? '';
    texts['readability by blocks'] ??= readable?.content ? textOf(readable.content) : '';
    const content = timed('defuddle', () => new Defuddle(document, { url }).parse().content) ?? '';
    texts.defuddle ??= textOf(new DOMParser().parseFromString(content, 'text/html').body);
  }
  return {
    article,
    texts,
    milliseconds: Object.fromEntries(Object.entries(times).map(([name, list]) => [name, median(list)])),
    failures,
  };
}
