/** A tag as it stands in a text, from its "<" to behind its ">". */
export interface Tag {
  readonly kind: 'open' | 'close' | 'empty';
  /** As written, prefix and case included. */
  readonly name: string;
  /** Lower case, without prefix. */
  readonly local: string;
  /** What stands between name and end. */
  readonly attributes: string;
  readonly start: number;
  readonly end: number;
}

const NAME = /<(\/?)([a-z_][\w.:-]{0,80})/iy;
const MAX_ATTRIBUTES = 20;

/**
 * The tag that begins with the "<" at `start`; null where none does, where another "<" comes before its end (XML has
 * none in a tag, so that all calls together pass over a text once), or where `wanted` does not know its local name.
 */
export function tagAt(text: string, start: number, wanted: (local: string) => boolean): Tag | null {
  NAME.lastIndex = start;
  const match = NAME.exec(text);
  const name = match?.[2];
  if (match === null || name === undefined) return null;
  const local = name.slice(name.lastIndexOf(':') + 1).toLowerCase();
  if (!wanted(local)) return null;
  const from = start + match[0].length;
  const end = endOfTag(text, from);
  if (end < 0) return null;
  const empty = text[end - 1] === '/';
  const kind = match[1] === '/' ? 'close' : empty ? 'empty' : 'open';
  return { kind, name, local, attributes: text.slice(from, empty ? end - 1 : end), start, end: end + 1 };
}

/** Where the ">" is that stands in no quotation marks; where a mark is never closed, the first ">"; -1 for none. */
function endOfTag(text: string, from: number): number {
  let quote = '';
  let first = -1;
  for (let i = from; i < text.length; i++) {
    const char = text[i];
    if (char === '<') break;
    if (char === '>') {
      if (quote === '') return i;
      if (first < 0) first = i;
    } else if (char === '"' || char === "'") quote = quote === '' ? char : quote === char ? '' : quote;
  }
  return first;
}

const ATTRIBUTE = /(?<![\w:.-])([\w:.-]{1,80})\s{0,20}=\s{0,20}(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+))/g;

/** Names and values of a tag's attributes, values with or without quotation marks, as written. */
export function attributesOf(tag: Tag): readonly (readonly [string, string])[] {
  const found: [string, string][] = [];
  for (const [, name, double, single, bare] of tag.attributes.slice(0, 20_000).matchAll(ATTRIBUTE)) {
    if (found.length === MAX_ATTRIBUTES) break;
    if (name !== undefined) found.push([name, double ?? single ?? bare ?? '']);
  }
  return found;
}
