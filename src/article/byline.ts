import { POSTED_BY, textFromBy } from './by-line';
import { blocksOf } from './dom-blocks';
import { tidy } from './fold';
import { beforeDate, behindDate, setDateApart } from './fused';
import { type LdNode, textOf, typesOf } from './json-ld';
import { beginsWithBy, isOnlyBy, type People, readByline, unshout } from './people';
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
const MOST_LINES = 12;
/** Characters that "By" and its like have at most. */
const MAX_BY = 20;

/** The byline: JSON-LD, then meta, then the page's own elements; the first that names a person. Agencies are gathered from all. */
export function bylineOf(source: Source, outlet: string | null): Found<People> | null {
  const agencies: string[] = [];
  let found: Found<People> | null = null;
  for (const { value, from } of candidates(source)) {
    const { people, agencies: named } = mergeLines(value, outlet);
    for (const agency of named) if (!agencies.includes(agency)) agencies.push(agency);
    if (people.length > 0) {
      found = { value: { people: people.map(unshout), agencies: [] }, from };
      if (people.length > 1 || from === 'element') break;
      const more = moreInMeta(source, people[0] ?? '', outlet);
      if (more.length > 1) {
        found = { value: { people: more.map(unshout), agencies: [] }, from: 'meta' };
        break;
      }
      const shown = together(source, people[0] ?? '', outlet);
      if (shown.length > 1) found = { value: { people: shown.map(unshout), agencies: [] }, from: 'element' };
      break;
    }
  }
  if (found === null && agencies.length === 0) return null;
  return { value: { people: found?.value.people ?? [], agencies }, from: found?.from ?? 'agency' };
}

/** The authors that the head's own list names, where it has others beside the one that the page's data gives. */
function moreInMeta({ meta }: Source, name: string, outlet: string | null): readonly string[] {
  const lists = META.flatMap((key) => {
    const contents = meta.get(key) ?? [];
    return [contents.slice(0, 1), contents].map((lines) => mergeLines(lines.map(inOrder), outlet).people);
  });
  return (
    lists.find(
      (people) =>
        people.length > 1 &&
        people.every((person) => person.includes(' ')) &&
        people.some((person) => person.toLowerCase() === name.toLowerCase()),
    ) ?? []
  );
}

/** The people of the page's own byline, where one line names others beside the one that the head names. */
function together({ scan }: Source, name: string, outlet: string | null): readonly string[] {
  for (const { element } of scan.authors.filter(({ rank }) => rank <= 5).slice(0, MOST_LINES)) {
    for (const { text } of blocksOf(element)) {
      if (text.length > MAX_LINE || !beginsWithBy(text)) continue;
      const { people } = readByline(beforeDate(setDateApart(text)), outlet);
      const isNamed = people.some((person) => person.toLowerCase() === name.toLowerCase());
      if (isNamed && people.length > 1 && people.every(isFullName)) return people;
    }
  }
  // Each in a line of its own, marked as an author.
  const { people } = mergeLines(linesOf(ofRank(scan, 1)), outlet);
  const isOne = people.some((person) => person.toLowerCase() === name.toLowerCase());
  return isOne && people.every(isFullName) ? people : [];
}

/** First and last name, as a name begins and ends. */
const isFullName = (person: string): boolean => /^[\p{Lu}\p{Lo}]\S*\s(?:.*\s)?[\p{Lu}\p{Lo}]\S*$/u.test(person);

const ofRank = (scan: Source['scan'], rank: number): readonly Element[] =>
  scan.authors.filter((author) => author.rank === rank).map(({ element }) => element);

function* candidates({ document, scan, article, nodes, meta }: Source): Generator<Found<readonly string[]>> {
  if (article !== null) yield { value: authorsIn(article.author ?? article.creator, nodes), from: 'json-ld' };
  for (const name of META) {
    const contents = meta.get(name);
    if (contents !== undefined)
      yield { value: contents.filter((c) => !/^https?:|\/\//.test(c)).map(inOrder), from: `meta ${name}` };
  }
  for (const rank of [1, 2, 3, 4, 5, 6]) {
    const lines = linesOf(ofRank(scan, rank), rank === LINE);
    if (lines.length > 0) yield { value: lines, from: 'element' };
  }
  yield { value: authorInScripts(document), from: 'script' };
}

/** The page's author in what it tells its own trackers, under names that speak of no other page. */
const IN_SCRIPT =
  /(?:[Cc]ontent|[Aa]rticle|[Pp]age(?:Post)?|[Pp]ost)_?[Aa]uthor(?:_?[Nn]ame)?["']?\s{0,3}[:=]\s{0,3}(["'])((?:(?!\1)[^\\<>{}\n]){3,80})\1/;
const MAX_SCRIPT = 1_000_000;

function authorInScripts(document: Document): readonly string[] {
  let read = 0;
  for (const script of document.querySelectorAll('script:not([src])')) {
    const text = script.textContent ?? '';
    read += text.length;
    if (read > MAX_SCRIPT) break;
    const name = IN_SCRIPT.exec(text)?.[2];
    if (name !== undefined) return [name];
  }
  return [];
}

/** Libraries' metadata turn a name round: "Ruiz, Ana". */
const inOrder = (name: string): string => name.replace(/^(\p{Lu}[\p{L}'’-]+),\s(\p{Lu}[\p{L}.'’ -]{1,40})$/u, '$2 $1');

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
    if (Array.isArray(node.name))
      return node.name.slice(0, 30).filter((one): one is string => typeof one === 'string' && !/^https?:/.test(one));
    const name = textOf(node.name);
    if (name !== null) return typesOf(node).includes('Organization') && name.split(' ').length > 4 ? [] : [name];
    const id = node['@id'];
    const target =
      typeof id === 'string' ? nodes.find((other) => other['@id'] === id && textOf(other.name) !== null) : undefined;
    const referred = textOf(target?.name);
    return referred === null ? [] : [referred];
  });
}

const textOfBlocks = (element: Element): string =>
  blocksOf(element)
    .map((block) => block.text)
    .join(' | ');

/** An element's text; where that is only "By" or its like, with the name that stands beside it. */
function lineOf(element: Element): string {
  const text = tidy(textFromBy(element) ?? textOfBlocks(element));
  const holder = element.parentElement;
  if (holder === null || text.length > MAX_BY || !isOnlyBy(text)) return text;
  const beside = textOfBlocks(holder);
  // A name may be a button that opens who that is; buttons' words are else no text.
  return isOnlyBy(beside) ? tidy(holder.textContent ?? '') : beside;
}

/** The rank of lines that nothing but their "By" marks: lists of other articles have such too. */
const LINE = 5;

/** The short texts of elements, of which the first that stand together are the article's own; whole lines stand side by side. */
function linesOf(elements: readonly Element[], areLines = false): readonly string[] {
  const lines: string[] = [];
  const beside = elements[0]?.parentElement;
  const holder = areLines ? beside : beside?.parentElement;
  for (const element of elements.slice(0, MOST_LINES)) {
    if (lines.length > 0 && holder?.contains(element) !== true) break;
    const line = lineOf(element);
    const text = POSTED_BY.exec(line)?.[1] ?? line;
    if (text.length > MAX_LINE) continue;
    const apart = setDateApart(text);
    const name = [beforeDate(apart), behindDate(apart)].find((part) => /\p{L}{2}.*\p{L}{2}/u.test(part)) ?? text;
    if (/\p{L}{2}/u.test(name) && !lines.includes(name)) lines.push(name);
  }
  return lines;
}
