/** Bundled and run inside a page by tune-extraction.ts. */
import { BODY } from '../../src/article/body';
import { CLEANING } from '../../src/article/clean-blocks';
import { readPage } from '../../src/article/page';
import { SHARES } from '../../src/article/prepare';
import type { Setting } from '../../src/training/extraction-fit';

/** The numbers that decide over a body's text. This bundle's own copy: they are set, read with, and set back. */
export const TABLES: Readonly<Record<string, Record<string, number>>> = {
  body: BODY,
  cleaning: CLEANING,
  prepare: SHARES,
};

/** The article's text with each setting: the different texts, and for each setting the place of its own. */
export function readWithEach(url: string, settings: readonly Setting[]) {
  const texts: string[] = [];
  const places = settings.map((setting) => {
    const before = Object.entries(setting).map(([name, value]) => [name, put(name, value)] as const);
    const { kind, paragraphs } = readPage(document, { url });
    for (const [name, value] of before) put(name, value);
    const text = kind === 'article' ? paragraphs.join('\n\n') : '';
    const known = texts.indexOf(text);
    return known < 0 ? texts.push(text) - 1 : known;
  });
  return { texts, places };
}

/** Sets a number by its "table.name" and gives what it was. */
function put(name: string, value: number): number {
  const [table = '', key = ''] = name.split('.');
  const numbers = TABLES[table];
  const before = numbers?.[key];
  if (numbers === undefined || before === undefined) throw new Error(`There is no number ${name}.`);
  numbers[key] = value;
  return before;
}
