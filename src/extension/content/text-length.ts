/** Elements whose text nobody reads; news pages carry megabytes of data in scripts. */
const UNREAD = ['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE'];

/** Characters of a page's text, without that of scripts and styles. Counting stops at `limit`. */
export function textLength(document: Document, limit: number): number {
  const texts = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  let length = 0;
  while (length < limit && texts.nextNode()) {
    const { nodeValue, parentElement } = texts.currentNode;
    if (parentElement && UNREAD.includes(parentElement.tagName)) continue;
    length += nodeValue?.length ?? 0;
  }
  return length;
}
