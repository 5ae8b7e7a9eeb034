import { LIMITS, type Measure } from './limits';

/** Limits by which counting stops; a test may ask for lower ones. */
export type Limits = Readonly<Record<keyof typeof LIMITS, number>>;

/** Counts a document's elements, depth and text, without recursion, and stops where a limit is passed. */
export function measureDocument(document: Document, limits: Limits = LIMITS): Measure {
  let elements = 0;
  let deepest = 0;
  let textWork = 0;
  let depth = 1;
  let node: Node | null = document.documentElement;
  const within = (): boolean => elements <= limits.elements && deepest <= limits.depth && textWork <= limits.textWork;
  while (node !== null && within()) {
    if (node.nodeType === 1) elements += 1;
    else if (node.nodeType === 3) textWork += (node.nodeValue?.length ?? 0) * depth;
    if (node.firstChild !== null) {
      node = node.firstChild;
      depth += 1;
      if (depth > deepest) deepest = depth;
      continue;
    }
    while (node !== null && node.nextSibling === null) {
      node = node.parentNode;
      depth -= 1;
    }
    node = node?.nextSibling ?? null;
  }
  return { bytes: 0, elements, depth: deepest, textWork };
}
