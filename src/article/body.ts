import { Readability } from '@mozilla/readability';
import { type Block, longText } from './block';
import { type CleanContext, cleanBlocks } from './clean-blocks';
import { blocksOf } from './dom-blocks';
import { LIMITS } from './limits';
import { findPosts, type PostWithoutPlace } from './posts';
import { prepareClone } from './prepare';

export interface Body {
  /** Cleaned blocks; those of kind "post" name a post by its number. */
  readonly blocks: readonly Block[];
  readonly posts: readonly PostWithoutPlace[];
}

/** Reads the article's own text from a document, which is left as it is: all work is done on a clone. */
export function readBody(document: Document, context: CleanContext): Body {
  const clone = cloneOf(document);
  const found = findPosts(clone);
  const elements = [...found.keys()];
  prepareClone(clone, new Set(elements));
  const content = readable(clone);
  if (content === null) return { blocks: [], posts: [] };
  const numbers = new Map(elements.map((element, i) => [element, i] as const));
  return { blocks: cleanBlocks(blocksOf(content, { posts: numbers }), context), posts: [...found.values()] };
}

function cloneOf(document: Document): Document {
  return document.cloneNode(true) as Document;
}

/** The element that Readability takes for the article; null where it finds none or fails on the page's markup. */
function readable(clone: Document): Element | null {
  try {
    const result = new Readability<Element>(clone, {
      maxElemsToParse: LIMITS.elements,
      keepClasses: true,
      serializer: (node) => node as Element,
      disableJSONLD: true,
    }).parse();
    return result?.content ?? null;
  } catch {
    return null;
  }
}

/** Whether a body is long enough to be an article's. */
export function isSubstantial(blocks: readonly Block[]): boolean {
  return longText(blocks) > 0 || blocks.reduce((sum, { text }) => sum + text.length, 0) > 250;
}
