/** Words of a class, id or test id that tell that an element is no part of the article's own text. Tuned with `npm run score:extraction`. */
const CLUTTER_HINT =
  /(?:^|[\s_-])(?:ad|ads|advert|adverts|advertisement|advertising|adslot|adunit|sponsor|sponsored|promo|promos|promobox|newsletter|newsletters|subscribe|subscription|signup|sign-up|related|recommended|recommendations?|recirc|recirculation|readmore|read-more|more-on|morestories|most-popular|mostread|most-read|trending|popular|share|shares|sharing|sharebar|sharetools|social|socials|follow|byline|bylines|author|authors|authorbox|author-bio|author-info|about-author|bio|caption|captions|credit|credits|photo-credit|comments?|comment-list|disqus|respond|cookie|cookies|consent|gdpr|breadcrumbs?|tags?|taglist|tag-list|topics|donate|donation|print-only|noprint|no-print|hidden|visually-hidden|sr-only|screen-reader-text|screen-reader|toolbar|timestamp|dateline-date|pubdate|publish-date|published|post-date|post-meta|entry-meta|article-meta|copyright|pagination|pager|player-controls|videoplayer|popup|modal|overlay|outbrain|taboola|widget|widgets|teaser|teasers|carousel|audio-player|listen|skip-link|toc|table-of-contents|next-post|prev-post|post-navigation|jp-relatedposts|sharedaddy|addtoany|addthis|mc4wp|inline-ad|dfp|ob-widget|trc|trinity)(?=$|[\s_-])/i;
const NEVER_TEXT =
  'script, style, noscript, template, link, meta, nav, footer, form, button, select, textarea, input, svg, iframe, object, embed, dialog, [role="navigation"], [role="dialog"], [role="alert"], [role="contentinfo"], [role="complementary"], [aria-hidden="true"], [hidden]';
const HINTED = '[class], [id], [data-testid], aside, figure';
/** Names of elements whose hint is never asked: they hold the page. */
const HOLDERS = new Set(['HTML', 'BODY', 'MAIN', 'ARTICLE']);
/** Share of the long paragraphs' text from which an element is the article, whatever it is called. */
const MOST = 0.2;
const LONG_PARAGRAPH = 100;

/**
 * Takes out of a clone of the page what is no article text by its element or by what its class, id or test id calls it,
 * but never what holds more than a fifth of the text in long paragraphs. `keep` is left alone.
 */
export function prepareClone(clone: Document, keep: ReadonlySet<Element>): void {
  const body = clone.body;
  if (body === null) return;
  const weights = weigh(body);
  const total = weights.get(body) ?? 0;
  const isSmall = (element: Element): boolean => (weights.get(element) ?? 0) <= total * MOST;
  for (const element of body.querySelectorAll(NEVER_TEXT)) if (isSmall(element)) element.remove();
  for (const element of body.querySelectorAll(HINTED)) {
    if (!isSmall(element) || HOLDERS.has(element.tagName) || keep.has(element) || holdsKept(element, keep)) continue;
    if (element.tagName === 'ASIDE' || isHinted(element)) element.remove();
    else if (element.tagName === 'FIGURE')
      for (const caption of element.querySelectorAll('figcaption')) caption.remove();
  }
}

function holdsKept(element: Element, keep: ReadonlySet<Element>): boolean {
  for (const kept of keep) if (element.contains(kept) || kept.contains(element)) return true;
  return false;
}

function isHinted(element: Element): boolean {
  const hint = `${element.getAttribute('class') ?? ''} ${element.id} ${element.getAttribute('data-testid') ?? ''}`;
  return CLUTTER_HINT.test(hint.replace(/([a-z])([A-Z])/g, '$1-$2').slice(0, 400));
}

/** For each element the characters of long paragraphs within it. */
function weigh(body: Element): ReadonlyMap<Element, number> {
  const weights = new Map<Element, number>();
  for (const paragraph of body.querySelectorAll('p, blockquote, li, td, div, span')) {
    const length = ownText(paragraph);
    if (length < LONG_PARAGRAPH) continue;
    for (let at: Element | null = paragraph; at !== null; at = at.parentElement) {
      weights.set(at, (weights.get(at) ?? 0) + length);
      if (at === body) break;
    }
  }
  return weights;
}

const INLINE = new Set([
  'A',
  'B',
  'I',
  'EM',
  'STRONG',
  'SPAN',
  'U',
  'MARK',
  'ABBR',
  'Q',
  'CITE',
  'SMALL',
  'SUP',
  'SUB',
  'FONT',
  'TIME',
]);

/** Characters of text directly in an element or in inline elements in it; of a span nothing in a span of text. */
function ownText(element: Element): number {
  if (element.tagName === 'SPAN' && element.parentElement !== null && INLINE.has(element.parentElement.tagName))
    return 0;
  if (element.tagName === 'SPAN' && element.parentElement?.tagName === 'P') return 0;
  let length = 0;
  for (let node = element.firstChild; node !== null; node = node.nextSibling) {
    if (node.nodeType === 3) length += node.nodeValue?.trim().length ?? 0;
    else if (node.nodeType === 1 && INLINE.has((node as Element).tagName) && element.tagName !== 'SPAN') {
      length += node.textContent?.trim().length ?? 0;
    }
  }
  return length;
}
