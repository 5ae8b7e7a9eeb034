import { hintOf, hintSearch } from './hint';
import { weigh } from './weigh';

/** What a page calls the part of its article that readers with an account are shown. */
const reserved = hintSearch(
  /(?:^|[\s_-])(?:subscribers?|subscription|premium|members?|abonn[a-z]+|paywall|metered|locked)(?=$|[\s_-])/,
);
const ENCRYPTED = /encrypt|cipher/;
const HIDDEN = /(?:^|;)\s*display\s*:\s*none/i;

/**
 * Shows, on a clone of the page, text that the page has sent but keeps hidden from readers without an account, where it
 * is more than what it shows: without it the beginning would be taken for the whole. What is encrypted stays hidden.
 */
export function unhideReserved(clone: Document): void {
  if (clone.body === null) return;
  const hidden = [...clone.querySelectorAll('[style*="none"]')].filter((element) => {
    const hint = hintOf(element);
    return HIDDEN.test(element.getAttribute('style') ?? '') && reserved(hint) !== null && !ENCRYPTED.test(hint);
  });
  if (hidden.length === 0) return;
  const { weights } = weigh(clone.body);
  const total = weights.get(clone.body) ?? 0;
  const held = hidden.reduce((sum, element) => sum + (weights.get(element) ?? 0), 0);
  if (held * 2 < total) return;
  for (const element of hidden) if (!isGibberish(element)) element.removeAttribute('style');
}

/** Text that is scrambled has signs and figures where words have letters. */
function isGibberish(element: Element): boolean {
  const text = element.textContent ?? '';
  const words = text.match(/[\p{L}\p{M}\s]/gu)?.length ?? 0;
  return words < text.length * 0.8;
}
