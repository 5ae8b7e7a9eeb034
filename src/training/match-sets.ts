import { readFileSync } from 'node:fs';
import type { Digest } from '../digest/digest';
import { digestItem } from '../digest/item';
import type { IndexEntry } from '../index/entry';

/** An article with the story it belongs to; of a background article the story is null. */
export interface Labelled {
  readonly id: string;
  readonly story: string | null;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly headline: string | null;
  readonly published: string | null;
  readonly language: string | null;
  readonly text: string;
}

/** A line that is no labelled article. */
export interface Refused {
  readonly line: number;
  readonly reason: string;
}

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** Reads labelled JSON Lines; broken lines are refused one by one with their number, the rest is used. */
export function parseLabelled(content: string): { readonly articles: Labelled[]; readonly refused: Refused[] } {
  const articles: Labelled[] = [];
  const refused: Refused[] = [];
  content.split('\n').forEach((line, i) => {
    if (!line.trim()) return;
    const read = parseLine(line);
    if (typeof read === 'string') refused.push({ line: i + 1, reason: read });
    else articles.push(read);
  });
  return { articles, refused };
}

function parseLine(line: string): Labelled | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'no JSON';
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'no object';
  const fields = new Map<string, unknown>(Object.entries(value));
  const id = fields.get('id');
  if (typeof id !== 'string' && typeof id !== 'number') return 'no id';
  const headline = textOf(fields.get('headline'));
  const text = textOf(fields.get('text')) ?? textOf(fields.get('summary')) ?? '';
  if (headline === null && text === '') return 'neither headline nor text';
  return {
    id: String(id),
    story: textOf(fields.get('story')),
    url: textOf(fields.get('url')),
    outlet: textOf(fields.get('outlet')),
    headline,
    published: textOf(fields.get('published')),
    language: textOf(fields.get('language')),
    text,
  };
}

/** Reads a file of labelled articles and says on standard error which lines were refused. */
export function readLabelled(file: string): Labelled[] {
  const { articles, refused } = parseLabelled(readFileSync(file, 'utf8'));
  for (const { line, reason } of refused) console.error(`${file}:${line}: refused: ${reason}`);
  return articles;
}

/** An outlet of one article each where none is known, so that nothing is taken for the page's own outlet. */
export const outletOf = ({ id, outlet }: Labelled): string => outlet ?? `unknown-${slug(id)}.example`;

const slug = (id: string): string =>
  id
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** How articles are shown to the matcher. */
export interface View {
  /** Characters of the text that an indexed article has, as feeds give them. */
  readonly chars: number;
  readonly hideDates: boolean;
}

function digestOf(article: Labelled, text: string, view: View): Digest {
  const outlet = outletOf(article);
  return digestItem({
    url: article.outlet !== null && article.url !== null ? article.url : `https://${outlet}/${slug(article.id)}`,
    headline: article.headline,
    text,
    published: view.hideDates ? null : article.published,
    outlet: { name: null, domain: outlet },
    language: article.language,
  });
}

/** The article as the index has it: headline and beginning. */
export const entryOf = (article: Labelled, view: View): IndexEntry => ({
  id: article.id,
  story: article.story,
  listedBy: null,
  digest: digestOf(article, article.text.slice(0, view.chars), view),
});

/** The article as a reader has it before the eyes: whole. */
export const queryOf = (article: Labelled, view: View): Digest => digestOf(article, article.text, view);
