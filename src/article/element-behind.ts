/** The next element of a walk in document order that does not go into this one; null where none follows within the root. */
export function elementBehind(element: Element, root: Element): Element | null {
  let at: Element | null = element;
  while (at !== null && at !== root) {
    if (at.nextElementSibling !== null) return at.nextElementSibling;
    at = at.parentElement;
  }
  return null;
}
