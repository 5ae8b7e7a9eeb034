/** Characters of text from which a frame of the page's own origin is read as a part of it. */
const FRAME_TEXT = 500;
const MOST_FRAMES = 10;

/**
 * A copy of a document as a reader sees it put together: open shadow roots stand where their hosts are, with what is
 * slotted into them, and frames of the same origin that hold text stand where their frames are. Reads only.
 */
export function composedClone(document: Document): Document {
  const clone = document.cloneNode(true) as Document;
  compose(document, clone);
  return clone;
}

function compose(from: Document | DocumentFragment, to: Document | DocumentFragment): void {
  const elements = from.querySelectorAll('*');
  const hosts: number[] = [];
  for (let i = 0; i < elements.length; i += 1) if (elements[i]?.shadowRoot) hosts.push(i);
  const frames = [...from.querySelectorAll('iframe')].slice(0, MOST_FRAMES);
  if (hosts.length === 0 && frames.length === 0) return;
  // All copies are found before the first is changed: places count in the copy as it was made.
  const copies = [...to.querySelectorAll('*')];
  const copiedFrames = [...to.querySelectorAll('iframe')];
  for (const i of hosts) {
    const [root, copy] = [elements[i]?.shadowRoot, copies[i]];
    if (root && copy !== undefined) fill(copy, root);
  }
  for (const [i, frame] of frames.entries()) {
    const copy = copiedFrames[i];
    if (copy !== undefined) open(frame, copy);
  }
}

/** Puts a shadow root's content into its host's copy, and the host's own children into the slots that they name. */
function fill(copy: Element, root: ShadowRoot): void {
  const document = copy.ownerDocument;
  const content = document.createDocumentFragment();
  for (const child of root.childNodes) content.append(document.importNode(child, true));
  const slots = new Map<string, Element>();
  for (const slot of content.querySelectorAll('slot')) {
    const name = slot.getAttribute('name') ?? '';
    if (!slots.has(name)) slots.set(name, slot);
  }
  compose(root, content);
  const slotted = [...copy.childNodes];
  copy.replaceChildren(content);
  for (const [name, slot] of slots) {
    const children = slotted.filter((child) => slotOf(child) === name);
    if (children.some(isShown)) slot.replaceChildren(...children);
  }
}

const slotOf = (node: Node): string => ('getAttribute' in node ? ((node as Element).getAttribute('slot') ?? '') : '');

/** Space between slotted elements does not take the place of what a slot holds by itself. */
const isShown = (node: Node): boolean => node.nodeType === 1 || (node.nodeValue ?? '').trim() !== '';

function open(frame: HTMLIFrameElement, copy: Element): void {
  const body = bodyOf(frame);
  if (body === null || (body.textContent ?? '').length < FRAME_TEXT) return;
  const holder = copy.ownerDocument.createElement('div');
  for (const child of body.childNodes) holder.append(copy.ownerDocument.importNode(child, true));
  copy.replaceWith(holder);
}

/** The body of a frame's document, null for one of another origin. */
function bodyOf(frame: HTMLIFrameElement): HTMLElement | null {
  try {
    return frame.contentDocument?.body ?? null;
  } catch {
    return null;
  }
}
