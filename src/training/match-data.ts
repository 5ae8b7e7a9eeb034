import path from 'node:path';
import type { LabelledSet, Overlap } from './match-arrangements';
import { entryOf, queryOf, readLabelled } from './match-sets';

export const BACKGROUND = 'background.jsonl';

/** Stories of groundnews that are one event in truth. */
export const OVERLAP: Overlap = new Map([
  ['gn-000', 'gn-062'],
  ['gn-062', 'gn-000'],
  ['gn-026', 'gn-040'],
  ['gn-040', 'gn-026'],
]);

/** Characters of an indexed article's text, about what a feed gives. */
const CHARS = 400;

/** Reads and digests a labelled set; a background does not ask. */
export function readSet(folder: string, file: string, asks = true): LabelledSet {
  const articles = readLabelled(path.join(folder, file));
  const view = { chars: CHARS, hideDates: false };
  return {
    name: path.basename(file, '.jsonl'),
    articles,
    entries: articles.map((article) => entryOf(article, view)),
    queries: asks ? articles.map((article) => queryOf(article, view)) : [],
  };
}
