import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { digestItem } from '../../src/digest/item';
import type { IndexEntry } from '../../src/index/entry';
import { buildSegments } from '../../src/index/split';
import { addSegments } from '../demo/build-demo';
import { articlesFor } from './engine-articles';

const WORK = path.join(import.meta.dirname, '../../dist/bench-stories');

/** Puts segments, files by name with their list, beside the stories that an extension has. */
export function putStories(extension: string, files: ReadonlyMap<string, Uint8Array>): void {
  rmSync(WORK, { recursive: true, force: true });
  mkdirSync(WORK, { recursive: true });
  for (const [file, bytes] of files) writeFileSync(path.join(WORK, file), bytes);
  addSegments(WORK, extension);
}

/** Articles of a segment of a large index: with the news of ten a day that is a season. */
const SPLIT = 1_000;

/** Bundles so many articles more with an extension: headline and 400 characters each. Gives their bytes. */
export function bundleArticles(extension: string, count: number): number {
  const files = buildSegments(entriesOf(count), SPLIT, 'background');
  putStories(extension, files);
  return [...files.values()].reduce((sum, { length }) => sum + length, 0);
}

function* entriesOf(count: number): Generator<IndexEntry> {
  for (const { id, url, outlet, headline, text, published, language } of articlesFor(count)) {
    const digest = digestItem({
      url,
      headline,
      text: text.slice(0, 400),
      published,
      outlet: { name: null, domain: outlet },
      language,
    });
    yield { id, story: null, listedBy: null, digest };
  }
}
