import type { Block } from './block';
import { tidy } from './fold';
import { hintOf } from './hint';

const SKIPPED = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE BUTTON SELECT INPUT TEXTAREA SVG IFRAME VIDEO AUDIO CANVAS OBJECT EMBED MAP DIALOG HEAD METER PROGRESS'.split(
    ' ',
  ),
);
const INLINE = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR Q RUBY RB S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR IMG'.split(
    ' ',
  ),
);
const HEADING = /^H[1-6]$/;

export interface Walk {
  /** Elements that stand for an embedded post: a block of kind "post" whose text is the post's number. */
  readonly posts: ReadonlyMap<Element, number>;
}

/**
 * The text of an element by blocks: as a reader sees it, each block apart, whitespace tidied. Scripts, controls and
 * captions' pictures are no text. Reads only.
 */
export function blocksOf(root: Element, { posts }: Walk = { posts: new Map() }): readonly Block[] {
  const blocks: Block[] = [];
  let buffer = '';
  let linked = 0;
  let kind: Block['kind'] = 'paragraph';
  let group: number | null = null;
  let groups = 0;
  let holder: Element = root;
  const hints = new Map<Element, string>();

  const flush = (): void => {
    const share = buffer.length === 0 ? 0 : Math.min(1, linked / buffer.trim().length);
    for (const part of buffer.split(/\n\s*\n/)) {
      const text = tidy(part);
      if (text !== '') blocks.push({ kind, text, linked: share, hint: hintsOf(holder, root, hints), group });
    }
    buffer = '';
    linked = 0;
  };

  const visit = (element: Element, inLink: boolean): void => {
    for (let node = element.firstChild; node !== null; node = node.nextSibling) {
      if (node.nodeType === 3) {
        const text = (node.nodeValue ?? '').replace(/\s+/g, ' ');
        if (buffer === '' && text.trim() !== '') holder = blockOf(element, root);
        buffer += text;
        if (inLink) linked += text.trim().length;
      } else if (node.nodeType === 1) {
        enter(node as Element, inLink);
      }
    }
  };

  const within = (element: Element, as: Block['kind'], inLink: boolean): void => {
    flush();
    const before = kind;
    kind = as;
    visit(element, inLink);
    flush();
    kind = before;
  };

  const enter = (element: Element, inLink: boolean): void => {
    const name = element.tagName.toUpperCase();
    const post = posts.get(element);
    if (post !== undefined) {
      flush();
      blocks.push({ kind: 'post', text: String(post), linked: 0, hint: '', group: null });
    } else if (SKIPPED.has(name)) return;
    else if (name === 'SUP' && isNoteMark(element)) return;
    else if (name === 'BR') buffer += '\n';
    else if (name === 'A') visit(element, true);
    else if (INLINE.has(name)) visit(element, inLink);
    else if (HEADING.test(name)) within(element, 'heading', inLink);
    else if (name === 'LI' || name === 'DD' || name === 'DT') within(element, 'item', inLink);
    else if (name === 'BLOCKQUOTE') within(element, 'quote', inLink);
    else if (name === 'UL' || name === 'OL' || name === 'DL' || name === 'TABLE') {
      flush();
      const outer = group;
      groups += 1;
      group = outer ?? groups;
      visit(element, inLink);
      flush();
      group = outer;
    } else if (name === 'TR' && isFlat(element)) row(element);
    else within(element, kind === 'row' ? 'paragraph' : kind, inLink);
  };

  const row = (element: Element): void => {
    const before = kind;
    flush();
    kind = 'row';
    for (const cell of element.children) {
      if (buffer.trim() !== '') buffer += ' | ';
      visit(cell, false);
    }
    flush();
    kind = before;
  };

  visit(root, false);
  flush();
  return blocks;
}

/** The element that makes a block: bold or linked words at a paragraph's beginning are of the paragraph. */
function blockOf(element: Element, root: Element): Element {
  let at = element;
  while (
    at !== root &&
    at.parentElement !== null &&
    (INLINE.has(at.tagName.toUpperCase()) || at.tagName.toUpperCase() === 'A')
  )
    at = at.parentElement;
  return at;
}

/** Whether a raised number links to a footnote: it is no part of the sentence. */
function isNoteMark(element: Element): boolean {
  const link = element.localName === 'a' ? element : element.getElementsByTagName('a')[0];
  const text = (element.textContent ?? '').trim();
  return (
    link !== undefined && /^#/.test(link.getAttribute('href') ?? '') && /^[[(]?(?:\d{1,3}|\*|[a-z])[\])]?$/.test(text)
  );
}

/** Whether a row's cells hold running text alone. */
function isFlat(row: Element): boolean {
  const stack = [...row.children].flatMap((cell) => [...cell.children]);
  for (let element = stack.pop(); element !== undefined; element = stack.pop()) {
    const name = element.tagName.toUpperCase();
    if (!INLINE.has(name) && name !== 'BR') return false;
    stack.push(...element.children);
  }
  return true;
}

/** What the element and two of its parents are called; paragraphs share their parents, whose answers `known` keeps. */
function hintsOf(element: Element, root: Element, known: Map<Element, string>): string {
  let hints = '';
  let at: Element | null = element;
  for (let i = 0; i < 3 && at !== null && at !== root; i += 1) {
    let own = known.get(at);
    if (own === undefined) {
      own = hintOf(at);
      known.set(at, own);
    }
    if (own !== '') hints += hints === '' ? own : ` ${own}`;
    at = at.parentElement;
  }
  return hints;
}
