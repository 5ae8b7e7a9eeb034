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
  const hosts: (readonly [Element, Element])[] = [];
  const frames: (readonly [Element, Element])[] = [];
  const copies = to.querySelectorAll('*');
  for (const [i, element] of from.querySelectorAll('*').entries()) {
    const copy = copies[i];
    if (copy === undefined) return;
    if (element.shadowRoot !== null) hosts.push([element, copy]);
    else if (element.localName === 'iframe' && frames.length < MOST_FRAMES) frames.push([element, copy]);
  }
  for (const [host, copy] of hosts) if (host.shadowRoot !== null) fill(copy, host.shadowRoot);
  for (const [frame, copy] of frames) open(frame as HTMLIFrameElement, copy);
}

/** Puts a shadow root's content into its host's copy, and the host's own children into its first slot. */
function fill(copy: Element, root: ShadowRoot): void {
  const document = copy.ownerDocument;
  const content = document.createDocumentFragment();
  for (const child of root.childNodes) content.append(document.importNode(child, true));
  compose(root, content);
  const slotted = [...copy.childNodes];
  copy.replaceChildren(content);
  copy.querySelector('slot:not([name])')?.append(...slotted);
}

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
