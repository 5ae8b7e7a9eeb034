import type { WeighedDocument } from './document';

/** Share of a short document's terms, by rarity, that must stand in the page for it to be the same text. */
export const SAME_TEXT = 0.92;
/** Fewer terms than this prove nothing. */
const LEAST_TERMS = 20;

/** Whether nearly every term of a document stands in the page: a reprint of one text. `told`: share of the document told by the page. */
export function isSameText(document: WeighedDocument, told: number): boolean {
  return document.ids.length >= LEAST_TERMS && told >= SAME_TEXT;
}

/** Whether two bylines name the same people; unknown bylines are not the same. */
export function sameByline(a: readonly string[], b: readonly string[]): boolean {
  const names = new Set(a.map((name) => name.toLowerCase()));
  return a.length > 0 && a.length === b.length && b.every((name) => names.has(name.toLowerCase()));
}
