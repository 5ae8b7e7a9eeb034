/** A node of JSON-LD, its values unchecked. */
export type LdNode = Readonly<Record<string, unknown>>;

const MAX_SCRIPTS = 40;
const MAX_LENGTH = 1_500_000;
const MAX_NODES = 2_000;
const MAX_DEPTH = 12;

/** All typed nodes of a page's JSON-LD, outer before inner. A script that is not JSON, after mending what is commonly broken, is passed over. */
export function readJsonLd(document: Document): readonly LdNode[] {
  const nodes: LdNode[] = [];
  const scripts = [...document.querySelectorAll('script[type*="ld+json" i]')].slice(0, MAX_SCRIPTS);
  for (const script of scripts) {
    const text = script.textContent ?? '';
    if (text.length <= MAX_LENGTH) collect(parseLoosely(text), nodes, 0);
  }
  return nodes;
}

function collect(value: unknown, nodes: LdNode[], depth: number): void {
  if (depth > MAX_DEPTH || nodes.length >= MAX_NODES || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, nodes, depth + 1);
    return;
  }
  const node: LdNode = { ...value };
  if ('@type' in node) nodes.push(node);
  for (const inner of Object.values(node)) collect(inner, nodes, depth + 1);
}

function parseLoosely(text: string): unknown {
  const bare = text
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*;?\s*$/, '')
    .trim();
  for (const candidate of [
    bare,
    bare
      .replace(/\p{Cc}+/gu, ' ')
      .replace(/,(\s*[}\]])/g, '$1')
      .replace(/;\s*$/, ''),
  ]) {
    try {
      return JSON.parse(candidate);
    } catch {
      // The next reading mends more; after the last the script says nothing.
    }
  }
  return null;
}

/** The types of a node, without the vocabulary's address. */
export function typesOf(node: LdNode): readonly string[] {
  const type = node['@type'];
  const list: readonly unknown[] = Array.isArray(type) ? type : [type];
  return list.filter((t): t is string => typeof t === 'string').map((t) => t.replace(/^.*[/#:]/, ''));
}

/** A text field: a string, the first of several, or the value or name of an object. */
export function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value.trim();
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map(textOf).find((text) => text !== null) ?? null;
  if (typeof value === 'object' && value !== null) {
    const { name, '@value': inner } = value as { name?: unknown; '@value'?: unknown };
    return textOf(inner ?? name ?? null);
  }
  return null;
}

const ARTICLE = /(?:Article|BlogPosting|Report|LiveBlogPosting|Review|Column)$/;

/** The node that tells of this page's own article: by its address or headline where several are told of, else the first. */
export function articleNode(
  nodes: readonly LdNode[],
  title: string | null,
  addresses: readonly string[],
): LdNode | null {
  const articles = nodes.filter((node) => typesOf(node).some((type) => ARTICLE.test(type) && type !== 'MedicalReview'));
  if (articles.length <= 1) return articles[0] ?? null;
  const path = (url: string): string =>
    url
      .replace(/^https?:\/\/(?:www\.)?/, '')
      .replace(/[?#].*$/, '')
      .replace(/\/$/, '');
  const own = new Set(addresses.map(path));
  const isOwn = (node: LdNode): boolean =>
    [node.url, node['@id'], node.mainEntityOfPage].some((value) => {
      const url = typeof value === 'string' ? value : textOf((value as LdNode | null | undefined)?.['@id']);
      return url !== null && url !== undefined && own.has(path(url));
    });
  const isTitled = (node: LdNode): boolean => {
    const headline = textOf(node.headline ?? node.name);
    return headline !== null && title?.includes(headline.slice(0, 60)) === true;
  };
  return (
    articles.find((n) => isOwn(n) && hasText(n)) ??
    articles.find(isOwn) ??
    articles.find(isTitled) ??
    articles[0] ??
    null
  );
}

const hasText = (node: LdNode): boolean => textOf(node.headline ?? node.articleBody) !== null;
