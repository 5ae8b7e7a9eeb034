import { LIMITS, type Measure } from './limits';

const VOID = new Set(
  'area base br col embed hr img input link meta param source track wbr keygen frame basefont bgsound'.split(' '),
);
/** Elements whose start closes an open one of these names: unclosed paragraphs and items do not nest. */
const SELF_CLOSING_SIBLINGS = new Set('p li dt dd tr td th option optgroup rb rt rp thead tbody tfoot'.split(' '));
/** Elements whose content is text alone. */
const RAW = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'noembed', 'noframes']);

/**
 * Counts an HTML text before it is parsed: bytes of UTF-8, elements and depth as its tags tell them (an estimate: a
 * parser may add or close some). One pass over the text; stops where a limit is passed.
 */
export function measureHtml(html: string): Measure {
  const bytes = byteLength(html);
  let elements = 0;
  let deepest = 0;
  const open: string[] = [];
  let at = bytes > LIMITS.bytes ? -1 : html.indexOf('<');
  while (at >= 0 && elements <= LIMITS.elements && deepest <= LIMITS.depth) {
    const name = nameAt(html, at + 1);
    if (name !== '') {
      elements += 1;
      if (RAW.has(name)) {
        at = endOfRaw(html, at, name);
        continue;
      }
      const end = html.indexOf('>', at);
      if (!VOID.has(name) && html[end - 1] !== '/') {
        if (SELF_CLOSING_SIBLINGS.has(name) && open.at(-1) === name) open.pop();
        open.push(name);
        deepest = Math.max(deepest, open.length);
      }
    } else if (html[at + 1] === '/') {
      close(open, nameAt(html, at + 2));
    } else if (html.startsWith('!--', at + 1)) {
      at = html.indexOf('-->', at + 4);
      if (at < 0) break;
    }
    at = html.indexOf('<', at + 1);
  }
  return { bytes, elements, depth: deepest, textWork: 0 };
}

/** How far up an end tag looks for its start: bounds the work on hostile input. */
const REACH = 32;

function close(open: string[], name: string): void {
  for (let i = open.length - 1; i >= Math.max(0, open.length - REACH); i -= 1) {
    if (open[i] === name) {
      open.length = i;
      return;
    }
  }
}

function nameAt(html: string, at: number): string {
  let end = at;
  while (end < html.length && end < at + 20 && isNameChar(html.charCodeAt(end))) end += 1;
  const first = html.charCodeAt(at) | 32;
  return end > at && first >= 97 && first <= 122 ? html.slice(at, end).toLowerCase() : '';
}

function isNameChar(code: number): boolean {
  const lower = code | 32;
  return (lower >= 97 && lower <= 122) || (code >= 48 && code <= 57) || code === 45;
}

function endOfRaw(html: string, at: number, name: string): number {
  const pattern = new RegExp(`</${name}`, 'gi');
  pattern.lastIndex = at;
  const match = pattern.exec(html);
  return match === null ? -1 : match.index;
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
