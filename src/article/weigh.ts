const LONG_PARAGRAPH = 80;
const NO_TEXT = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA', 'SELECT']);
const INLINE = new Set(
  'A B I EM STRONG SPAN U MARK ABBR Q CITE SMALL SUP SUB FONT TIME CODE S DEL INS BDI BDO'.split(' '),
);

/**
 * For each element the characters of long paragraphs within it, links aside, in one walk; and the core: the element
 * that holds the most of them as its own children.
 */
export function weigh(body: Element): {
  readonly weights: ReadonlyMap<Element, number>;
  readonly core: Element | null;
} {
  const weights = new Map<Element, number>();
  let core: Element | null = null;
  let most = 0;
  /** Returns the characters of running text that the element adds to its parent's paragraph. */
  const visit = (element: Element): number => {
    const tag = element.tagName;
    if (NO_TEXT.has(tag)) return 0;
    let own = 0;
    let long = 0;
    let direct = 0;
    for (let node = element.firstChild; node !== null; node = node.nextSibling) {
      if (node.nodeType === 3) own += node.nodeValue?.trim().length ?? 0;
      else if (node.nodeType === 1) {
        const child = node as Element;
        own += visit(child);
        const weight = weights.get(child) ?? 0;
        long += weight;
        if (child.tagName === 'P') direct += weight;
      }
    }
    if (direct > most) {
      most = direct;
      core = element;
    }
    const isParagraph = !INLINE.has(tag) && own >= LONG_PARAGRAPH;
    weights.set(element, isParagraph ? long + own : long);
    return INLINE.has(tag) && tag !== 'A' ? own : 0;
  };
  visit(body);
  return { weights, core };
}

/** Share of the page's long paragraphs that the hull holds at least. */
const HULL = 0.85;

/** The innermost element that holds nearly all long paragraphs: the article with what stands around it in one column. */
export function hullOf(body: Element): Element {
  const { weights } = weigh(body);
  const enough = (weights.get(body) ?? 0) * HULL;
  let hull = body;
  for (let next: Element | undefined = body; next !== undefined; ) {
    hull = next;
    next = enough === 0 ? undefined : [...hull.children].find((child) => (weights.get(child) ?? 0) >= enough);
  }
  // A paragraph alone is no hull: its holder is.
  return hull.tagName === 'P' && hull.parentElement !== null ? hull.parentElement : hull;
}
