/**
 * One passage marked on the page, by the CSS Custom Highlight API (https://drafts.csswg.org/css-highlight-api-1/): the
 * page's own document stays as it is. How the mark looks is in mark.css.
 */
import { findPassage, withMarks } from './find-passage';
import type { MarkOutcome } from './marking';
import { rangeOf, readPageText } from './page-text';

const NAME = 'second-source';

/**
 * Marks the first of the passages that is found where it can be seen, scrolls to it, and takes away the mark before.
 * @param passages what to look for, the best first.
 */
export function markOnPage(window: Window & typeof globalThis, passages: readonly string[]): MarkOutcome {
  if (!canMark(window)) return 'unsupported';
  clearMark(window);
  const range = findRange(window.document, passages);
  if (!range) return 'not-found';
  window.CSS.highlights.set(NAME, new window.Highlight(range));
  scrollTo(window, range);
  return 'marked';
}

export function clearMark(window: Window & typeof globalThis): void {
  if (canMark(window)) window.CSS.highlights.delete(NAME);
}

const canMark = (window: Window & typeof globalThis): boolean =>
  typeof window.Highlight === 'function' && window.CSS?.highlights !== undefined;

function findRange(document: Document, passages: readonly string[]): Range | null {
  const page = readPageText(document);
  for (const passage of passages)
    for (const place of findPassage(page.text, passage)) {
      const { start, end } = withMarks(page.text, place);
      const range = rangeOf(page, start, end);
      if (range && range.getClientRects().length > 0) return range;
    }
  return null;
}

/** The popup covers the upper part of a window on the right; the passage goes below the middle, where it is in sight. */
const HEIGHT_IN_WINDOW = 0.82;

function scrollTo(window: Window, range: Range): void {
  const { startContainer } = range;
  startContainer.parentElement?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const { top, height } = range.getBoundingClientRect();
  const wanted = window.innerHeight * HEIGHT_IN_WINDOW - height / 2;
  window.scrollBy({ top: top - wanted, behavior: 'instant' });
}
