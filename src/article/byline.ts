import { blocksOf } from './dom-blocks';
import { beforeDate, setDateApart } from './fused';
import { type LdNode, textOf, typesOf } from './json-ld';
import { type People, readByline, unshout } from './people';
import type { Found, Source } from './source';

const META = [
  'author',
  'article:author',
  'article:author_name',
  'byl',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'citation_author',
  'article.author',
  'cxenseparse:author',
  'twitter:data1',
];

const MAX_LINE = 200;

/** The byline: JSON-LD, then meta, then the page's own elements; the first that names a person. Agencies are gathered from all. */
export function bylineOf(source: Source, outlet: string | null): Found<People> | null {
  const agencies: string[] = [];
  let found: Found<People> | null = null;
  for (const { value, from } of candidates(source)) {
    const { people, agencies: named } = mergeLines(value, outlet);
    for (const agency of named) if (!agencies.includes(agency)) agencies.push(agency);
    if (people.length > 0) {
      found = { value: { people: people.map(unshout), agencies: [] }, from };
      break;
    }
  }
  if (found === null && agencies.length === 0) return null;
  return { value: { people: found?.value.people ?? [], agencies }, from: found?.from ?? 'agency' };
}

function* candidates({ scan, article, nodes, meta }: Source): Generator<Found<readonly string[]>> {
  if (article !== null) yield { value: authorsIn(article.author ?? article.creator, nodes), from: 'json-ld' };
  for (const name of META) {
    const contents = meta.get(name);
    if (contents !== undefined) yield { value: contents.filter((c) => !/^https?:|\/\//.test(c)), from: `meta ${name}` };
  }
  for (const rank of [1, 2, 3, 4, 5]) {
    const lines = linesOf(scan.authors.filter((author) => author.rank === rank).map(({ element }) => element));
    if (lines.length > 0) yield { value: lines, from: 'element' };
  }
}

function mergeLines(lines: readonly string[], outlet: string | null): People {
  const people: string[] = [];
  const agencies: string[] = [];
  for (const line of lines.slice(0, 20)) {
    const read = readByline(line, outlet);
    for (const name of read.people)
      if (!people.some((known) => known.toLowerCase() === name.toLowerCase())) people.push(name);
    agencies.push(...read.agencies);
  }
  return { people, agencies };
}

function authorsIn(value: unknown, nodes: readonly LdNode[]): readonly string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value.slice(0, 30) : [value];
  return list.flatMap((author) => {
    if (typeof author === 'string') return /^https?:/.test(author) ? [] : [author];
    if (typeof author !== 'object' || author === null) return [];
    const node = author as LdNode;
    const name = textOf(node.name);
    if (name !== null) return typesOf(node).includes('Organization') && name.split(' ').length > 4 ? [] : [name];
    const id = node['@id'];
    const target =
      typeof id === 'string' ? nodes.find((other) => other['@id'] === id && textOf(other.name) !== null) : undefined;
    const referred = textOf(target?.name);
    return referred === null ? [] : [referred];
  });
}

/** The short texts of elements, of which the first that stand together are the article's own. */
function linesOf(elements: readonly Element[]): readonly string[] {
  const lines: string[] = [];
  const holder = elements[0]?.parentElement?.parentElement;
  for (const element of elements.slice(0, 12)) {
    if (lines.length > 0 && holder?.contains(element) !== true) break;
    const text = blocksOf(element)
      .map((block) => block.text)
      .join(' | ');
    if (text.length > MAX_LINE) continue;
    const named = beforeDate(setDateApart(text));
    const line = /\p{L}{2}.*\p{L}{2}/u.test(named) ? named : text;
    if (/\p{L}{2}/u.test(line) && !lines.includes(line)) lines.push(line);
  }
  return lines;
}
