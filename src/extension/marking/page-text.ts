/** The text of a page as one string, and the way back from a place in it to the page. */
import { LIMITS } from '../../article/limits';

export interface PageText {
  /** Text of the nodes as it is, with a line break wherever a block ends. */
  readonly text: string;
  readonly nodes: readonly Text[];
  /** Where each node begins in `text`, ascending. */
  readonly starts: readonly number[];
}

/** Elements that do not break a line: words run on from one to the next. */
const INLINE = new Set(
  (
    'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK OUTPUT Q RUBY S SAMP SMALL SPAN ' +
    'STRIKE STRONG SUB SUP TIME TT U VAR WBR'
  ).split(' '),
);
const UNREAD = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA', 'SELECT', 'IFRAME', 'OBJECT', 'svg']);

/** Nodes looked at, and characters: a page that grew since it was read costs no more than the largest that is read. */
const MOST_NODES = 3 * LIMITS.elements;

/** Reads the text of a page in its order and changes nothing. Beyond the limits the text is not read on. */
export function readPageText(document: Document): PageText {
  const nodes: Text[] = [];
  const starts: number[] = [];
  const parts: string[] = [];
  let length = 0;
  let breaks = false;
  let block: Element | null = null;
  const walker = document.createTreeWalker(document.body ?? document, SHOW_ELEMENTS_AND_TEXT, (node) =>
    UNREAD.has(node.nodeName) ? FILTER_REJECT : FILTER_ACCEPT,
  );
  for (let seen = 0; seen < MOST_NODES && length < LIMITS.text && walker.nextNode(); seen += 1) {
    const node = walker.currentNode;
    if (!isText(node)) {
      breaks ||= !INLINE.has(node.nodeName);
      continue;
    }
    if (node.data === '') continue;
    const within = blockOf(node);
    if (breaks || within !== block) {
      parts.push('\n');
      length += 1;
    }
    breaks = false;
    block = within;
    nodes.push(node);
    starts.push(length);
    parts.push(node.data);
    length += node.data.length;
  }
  return { text: parts.join(''), nodes, starts };
}

// Of the DOM's constants, by their numbers: what is tested has no global NodeFilter.
const SHOW_ELEMENTS_AND_TEXT = 1 + 4;
const FILTER_ACCEPT = 1;
const FILTER_REJECT = 2;
const TEXT_NODE = 3;

const isText = (node: Node): node is Text => node.nodeType === TEXT_NODE;

function blockOf(node: Text): Element | null {
  let element = node.parentElement;
  while (element && INLINE.has(element.nodeName)) element = element.parentElement;
  return element;
}

/** The part of the page from one place in its text up to another. Null where a node is no longer there. */
export function rangeOf({ nodes, starts }: PageText, start: number, end: number): Range | null {
  const [first, last] = [nodeAt(starts, start), nodeAt(starts, end - 1)];
  const [from, to] = [nodes[first], nodes[last]];
  if (!from || !to) return null;
  const range = from.ownerDocument.createRange();
  range.setStart(from, Math.min(start - (starts[first] ?? 0), from.length));
  range.setEnd(to, Math.min(end - (starts[last] ?? 0), to.length));
  return range;
}

/** Number of the node that holds a place: the last that begins no later. */
function nodeAt(starts: readonly number[], place: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}
