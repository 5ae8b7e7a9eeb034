import { LONG } from './block';
import { type LdNode, textOf } from './json-ld';
import { LIMITS } from './limits';

/** Entries of a live blog that are read from JSON-LD: the newest. */
const NEWEST = 40;
const MAX_SCRIPT = 3_000_000;
const MAX_DEPTH = 30;
const MAX_STEPS = 60_000;

/** The article's text as its JSON-LD node tells it: its body, or of a live blog the newest entries. Null where it tells none. */
export function textOfNode(article: LdNode | null): string | null {
  const body = textOf(article?.articleBody) ?? textOf(article?.text);
  return body ?? textOfUpdates(article?.liveBlogUpdate);
}

function textOfUpdates(updates: unknown): string | null {
  if (!Array.isArray(updates)) return null;
  const entries = updates
    .slice(0, 2_000)
    .filter((entry): entry is LdNode => typeof entry === 'object' && entry !== null)
    .map((entry) => ({
      time: Date.parse(textOf(entry.datePublished) ?? '') || 0,
      text: [textOf(entry.headline), textOf(entry.articleBody)].filter((part) => part !== null).join('\n'),
    }))
    .filter(({ text }) => text !== '')
    .sort((a, b) => b.time - a.time)
    .slice(0, NEWEST);
  return entries.length === 0 ? null : entries.map(({ text }) => text).join('\n');
}

/** Fields in which publishing systems keep a text, or the parts of one. */
const TEXT_FIELDS = new Set(['articleBody', 'articleText', 'bodyText', 'bodyHtml', 'body', 'content', 'text', 'html']);

/**
 * The longest text that a page's data holds under a field that publishers keep an article's text in, whole or as a list
 * of parts ("__NEXT_DATA__" and its like): some pages show nothing before their own scripts have run. Null for none.
 */
export function textInScripts(document: Document): string | null {
  let best = '';
  let steps = 0;
  const weigh = (text: string): void => {
    if (text.length > best.length && text.length <= LIMITS.text) best = text;
  };
  const visit = (value: unknown, depth: number): void => {
    steps += 1;
    if (depth > MAX_DEPTH || steps > MAX_STEPS || typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) {
      const parts = value.flatMap((part: unknown) => partOf(part) ?? []);
      if (parts.length > 1) weigh(parts.join('\n'));
    }
    for (const [name, inner] of Object.entries(value)) {
      if (typeof inner === 'string' && TEXT_FIELDS.has(name)) weigh(inner);
      visit(inner, depth + 1);
    }
  };
  for (const script of document.querySelectorAll('script[type="application/json" i]')) {
    const text = script.textContent ?? '';
    if (text.length <= MAX_SCRIPT) visit(parsed(text), 0);
  }
  return best.length >= LONG * 3 && /[.!?。！？।]/.test(best) ? best : null;
}

/** A paragraph of a text kept in parts: an object with one of the fields. */
function partOf(part: unknown): string | null {
  if (typeof part !== 'object' || part === null) return null;
  const fields = Object.entries(part);
  const type = fields.find(([name]) => name === 'type')?.[1];
  if (typeof type === 'string' && !/^(?:text|paragraph|header|heading|p|html)$/i.test(type)) return null;
  const found = fields.find(([name, value]) => TEXT_FIELDS.has(name) && typeof value === 'string' && value.length > 20);
  return typeof found?.[1] === 'string' ? found[1] : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
