/**
 * What a page may be at most. Beyond these a page is refused before anything is cloned or parsed, so that an answer
 * comes in bounded time and memory.
 */
export const LIMITS = {
  /** Bytes of a document read from a file. */
  bytes: 10_000_000,
  elements: 200_000,
  /** Elements nested within each other. */
  depth: 1_000,
  /** Characters of text times their depth: the work of asking every ancestor for its text. */
  textWork: 300_000_000,
  /** Characters of a page's text that are read on; more is no article. */
  text: 2_000_000,
  /** Paragraphs that are read on. */
  paragraphs: 4_000,
} as const;

/** What a document is made of, as far as it was counted: counting stops at the first limit passed. */
export interface Measure {
  readonly bytes: number;
  readonly elements: number;
  readonly depth: number;
  readonly textWork: number;
}

/** Why a document is refused, in words a person understands; null for one within the limits. */
export function refusalOf({ bytes, elements, depth, textWork }: Measure): string | null {
  if (bytes > LIMITS.bytes) return `The document is larger than ${LIMITS.bytes / 1_000_000} MB.`;
  if (elements > LIMITS.elements) return `The page has more than ${LIMITS.elements.toLocaleString('en')} elements.`;
  if (depth > LIMITS.depth) return `The page nests its elements more than ${LIMITS.depth.toLocaleString('en')} deep.`;
  if (textWork > LIMITS.textWork) return 'The page nests too much text too deep to be read in time.';
  return null;
}
