// Where case does not count, what is neither space nor digit nor mark stands for a letter: an expression for letters in any case is
// large to compile.

/** "By" and a name, in the languages whose "by" is seldom anything else at the beginning of a short line. */
const BY_LINE =
  /^(?:(?:by|written by|posted by|von|por|par|door|av|af|skrevet a[vf]|autor|auteur|автор|بقلم|文)\s*:?|(?:text|tekst|teksti|текст|авторы|автори|írta|szerző|penulis|oleh|מאת)\s*:)\s+[^\s\d!-/:-@[-`{-~“”‘’«»–—]|^(?:by|von|por|par|door|written by|posted by):?$|^(?:authors?|contributors?|words):$/i;
/** A date line that ends with who wrote it. */
export const POSTED_BY =
  /^(?:posted|published|written|updated)\b[^.!?]{0,60}?\sby\s+([^\s\d!-/:-@[-`{-~“”‘’«»–—][^.!?|]{2,60})$/i;
const LINES = new Set('P DIV SPAN LI ADDRESS I EM B STRONG LABEL H2 H3 H4 H5 SMALL CITE A TD SECTION'.split(' '));
const MOST_START = 80;
const MOST_TEXT = 120;
/** What may stand before "By" on its line: icons, marks, a date. */
const BEFORE = new Set('SVG IMG PICTURE I SPAN TIME SMALL'.split(' '));
const MOST_BEFORE = 4;
const MOST_DATE = 40;

/** Whether an element's own text begins with "By" and a name, behind marks or a date if need be. */
export function beginsWithBy(element: Element, tag: string): boolean {
  if (!LINES.has(tag)) return false;
  return byNode(element) !== null && (element.textContent ?? '').trim().length < MOST_TEXT;
}

/** The text of a line from its "By" on, where marks or a date stand before that; null for any other line. */
export function textFromBy(element: Element): string | null {
  const start = byNode(element);
  if (start === null || start === element.firstChild) return null;
  let text = '';
  for (let node: ChildNode | null = start; node !== null; node = node.nextSibling) text += node.textContent ?? '';
  return text;
}

function byNode(element: Element): ChildNode | null {
  let before = 0;
  for (let node = element.firstChild; node !== null; node = node.nextSibling) {
    if (node.nodeType === 3) {
      const start = node.nodeValue?.trim() ?? '';
      if (start.length < MOST_START && (BY_LINE.test(start) || POSTED_BY.test(start))) return node;
      if (hasLetter(start)) return null;
    } else if (node.nodeType === 1) {
      before += 1;
      if (before > MOST_BEFORE || !isBefore(node as Element)) return null;
    }
  }
  return null;
}

function isBefore(element: Element): boolean {
  const tag = element.tagName.toUpperCase();
  if (!BEFORE.has(tag)) return false;
  if (tag === 'SVG' || tag === 'IMG') return true;
  const text = (element.textContent ?? '').trim();
  return text.length <= MOST_DATE && (tag === 'TIME' || /\d/.test(text) || !hasLetter(text));
}

const hasLetter = (text: string): boolean => /[A-Za-z]/.test(text) || /\p{L}/u.test(text);
