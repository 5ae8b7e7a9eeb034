/** A run of text that stands by itself on a page: a paragraph, a heading, an item of a list, a row of a table. */
export interface Block {
  readonly kind: 'paragraph' | 'heading' | 'item' | 'quote' | 'row' | 'post';
  readonly text: string;
  /** Share of the text that is links, 0 to 1. */
  readonly linked: number;
  /** What the page calls it: class, id and data-testid of the element and its nearest parents; empty in plain text. */
  readonly hint: string;
  /** Number of the list or table that an item or row belongs to, null outside one. */
  readonly group: number | null;
}

/** A paragraph of this many characters is taken for the article's own text when rules are weighed against it. */
export const LONG = 140;

/** Characters of the long paragraphs: what an article stands on. */
export function longText(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text, linked }) => sum + (text.length >= LONG && linked < 0.5 ? text.length : 0), 0);
}
