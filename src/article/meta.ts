/** Metadata of a page's head: from a name or property, lower case, to its contents in order. */
export type Meta = ReadonlyMap<string, readonly string[]>;

const MAX_CONTENT = 5_000;

/** Reads every meta element that names something, whatever attribute names it. */
export function readMeta(document: Document): Meta {
  const found = new Map<string, string[]>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = (element.getAttribute('content') ?? '').trim().slice(0, MAX_CONTENT);
    if (content === '') continue;
    for (const attribute of ['name', 'property', 'itemprop', 'http-equiv']) {
      const name = element.getAttribute(attribute)?.trim().toLowerCase();
      if (name === undefined || name === '') continue;
      const list = found.get(name);
      if (list === undefined) found.set(name, [content]);
      else list.push(content);
    }
  }
  return found;
}

/** The first content under the first of these names that has one. */
export function firstMeta(meta: Meta, names: readonly string[]): string | null {
  for (const name of names) {
    const content = meta.get(name)?.[0];
    if (content !== undefined) return content;
  }
  return null;
}
