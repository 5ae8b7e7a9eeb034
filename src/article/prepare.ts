import { elementBehind } from './element-behind';
import { hintOf, hintSearch } from './hint';
import { findPleas } from './pleas';
import { weigh } from './weigh';

/** Words of a class, id or test id that tell that an element is no part of the article's own text. Tuned with `npm run score:extraction`. */
const clutterWord = hintSearch(
  /(?:^|[\s_-])(?:(?:article|display|story|post|news|promo|link)-card|photogallery|ads?|adverts?|advertisements?|advertising|adslot|adunit|adbox|adcontainer|sponsor(?:ed)?|promos?|promobox|newsletters?|subscribe|subscription|signup|sign-up|related|relatedposts|recommended|recommendations?|recirc|recirculation|readmore|read-more|read-also|more-on|morestories|most-popular|mostpopular|mostread|most-read|trending|popular|share|shares|sharing|sharebar|sharetools|social|socials|follow|bylines?|author|authors|authorbox|author-bio|author-info|about-author|bio|captions?|credits?|comments?|comment-list|disqus|respond|cookies?|consent|gdpr|breadcrumbs?|tags?|taglist|tag-list|topics|donate|donation|print-only|noprint|no-print|visually-hidden|visuallyhidden|sr-only|screen-reader|toolbar|timestamp|pubdate|publish-date|published|post-date|post-meta|entry-meta|article-meta|copyright|footnotes|endnotes|pagination|pager|player-controls|videoplayer|popup|modal|overlay|outbrain|taboola|widget|teasers?|kicker|eyebrow|overline|carousel|audio-player|listen|skip-link|toc|table-of-contents|next-post|prev-post|post-navigation|jp-relatedposts|sharedaddy|addtoany|addthis|mc4wp|inline-ad|dfp|ob-widget|trc|trinity|paywall-prompt|barrier|regwall)(?=$|[\s_-])/,
);
const NEVER_TEXT = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE LINK META NAV FOOTER FORM BUTTON SELECT TEXTAREA INPUT SVG IFRAME OBJECT EMBED DIALOG ASIDE CANVAS AUDIO VIDEO'.split(
    ' ',
  ),
);
const ROLES = new Set([
  'navigation',
  'dialog',
  'alert',
  'alertdialog',
  'contentinfo',
  'complementary',
  'search',
  'toolbar',
  'menu',
  'doc-endnotes',
]);
/** Elements whose hint is never asked: they hold the page. */
const HOLDERS = new Set(['HTML', 'BODY', 'MAIN', 'ARTICLE']);
/** Tuned with `npm run score:extraction`. */
export const SHARES = {
  /** Share of the long paragraphs' text above which an element is the article, whatever it is called. */
  element: 0.2,
  /** The same for all elements called by one word together: then the page's software calls everything so. */
  word: 0.35,
  /** Comments may be longer than what they comment on: characters of long paragraphs that must remain without them. */
  besideComments: 350,
  /** A dialog that asks for consent is no article: less must remain without it. */
  besideConsent: 150,
} as const;
const COMMENTS = /^(?:comments?|comment-list|disqus|respond)$/;
/** What asks for consent stands beside every article of a site and may be longer than it. */
const CONSENT = 'consent dialog';
const consentWord = hintSearch(
  /(?:^|[\s_-])(?:(?:privacy|cookies?|consent|gdpr)[\s_-](?:modal|popup|banner|dialog|overlay|notice|pref|preferences|settings|wall|consent)|onetrust|didomi|cookiebot)(?=$|[\s_-])/,
);
/** A class alone is no proof: what asks for consent also speaks of it. */
const CONSENT_WORDS =
  /cookie|consent|personal (?:data|information)|privacy|datenschutz|données personnelles|datos personales|dati personali|dados pessoais|persoonsgegevens/i;

/**
 * Takes out of a clone of the page what is no article text by its element or by what its class, id or test id calls it,
 * but never what holds much of the text in long paragraphs. What is in `keep` stays, and what holds it.
 */
export function prepareClone(clone: Document, keep: ReadonlySet<Element>): void {
  const body: Element | null = clone.body;
  if (body === null) return;
  const { weights, core } = weigh(body);
  const total = weights.get(body) ?? 0;
  for (const plea of findPleas(body, weights, core)) plea.remove();
  const holders = new Set<Element>();
  for (const kept of core === null ? keep : [...keep, core])
    for (let at: Element | null = kept; at !== null; at = at.parentElement) holders.add(at);
  const unwanted = new Map<string, Element[]>();
  let next: Element | null = body.firstElementChild;
  while (next !== null) {
    const element: Element = next;
    next = elementBehind(element, body);
    if (keep.has(element)) continue;
    const called = unwantedWord(element);
    const word = holders.has(element) && !(called !== null && isBeside(called)) ? null : called;
    if (word === null || tooMuch(word, weights.get(element) ?? 0, total, SHARES.element))
      next = element.firstElementChild ?? next;
    else if (word === '') element.remove();
    else group(unwanted, word).push(element);
  }
  for (const [word, elements] of unwanted) {
    const together = elements.reduce((sum, element) => sum + (weights.get(element) ?? 0), 0);
    if (tooMuch(word, together, total, SHARES.word)) continue;
    for (const element of elements) element.remove();
  }
}

/** What may be longer than the article that it stands beside. */
const isBeside = (word: string): boolean => COMMENTS.test(word) || word === CONSENT;

const tooMuch = (word: string, weight: number, total: number, share: number): boolean =>
  isBeside(word)
    ? weight > 0 && total - weight < (word === CONSENT ? SHARES.besideConsent : SHARES.besideComments)
    : weight > total * share;

function group(groups: Map<string, Element[]>, word: string): Element[] {
  const found = groups.get(word);
  if (found !== undefined) return found;
  const made: Element[] = [];
  groups.set(word, made);
  return made;
}

/** The word that calls an element unwanted, empty for one that is so by its kind, null for one that is not. */
function unwantedWord(element: Element): string | null {
  const tag = element.tagName.toUpperCase();
  if (NEVER_TEXT.has(tag)) return '';
  if (HOLDERS.has(tag)) return null;
  if (tag === 'FIGCAPTION' || (tag === 'FIGURE' && !holdsText(element))) return '';
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return '';
  const role = element.getAttribute('role');
  if (role !== null && ROLES.has(role)) return '';
  const hint = hintOf(element);
  if (hint !== '' && isWithinSentence(element, tag)) return null;
  if (consentWord(hint) !== null && CONSENT_WORDS.test((element.textContent ?? '').slice(0, 5_000))) return CONSENT;
  return clutterWord(hint) ?? (isPicture(element, hint) ? 'caption' : null);
}

const WORDS_IN_TEXT = new Set('A ABBR B CITE CODE EM I MARK Q SPAN STRONG U'.split(' '));

const GOES_ON = /[\p{L}\p{N},;:“"(—–-]\s*$/u;
const GOES_ON_BEHIND = /^(?:['’]s\b|\s*[,;]\s|\s+\p{Ll})/u;

/** Whether an element is words of a sentence that stands around it: a name that is linked as a tag is no list of tags. */
function isWithinSentence(element: Element, tag: string): boolean {
  if (!WORDS_IN_TEXT.has(tag)) return false;
  const [before, behind] = [element.previousSibling, element.nextSibling];
  return (
    (before?.nodeType === 3 && GOES_ON.test(before.nodeValue ?? '')) ||
    (behind?.nodeType === 3 && GOES_ON_BEHIND.test(behind.nodeValue ?? ''))
  );
}

const pictureWord = hintSearch(/(?:^|[\s_-])(?:image|img|imagery|photo|picture|figure|media|embed)(?=$|[\s_-])/);

/** Whether an element that is called so holds a picture and no more text than its caption. */
function isPicture(element: Element, hint: string): boolean {
  if (pictureWord(hint) === null || element.getElementsByTagName('img').length === 0) return false;
  if (['h1', 'h2', 'h3', 'p', 'li'].some((name) => element.getElementsByTagName(name).length > MOST_IN_CAPTION))
    return false;
  return (element.textContent ?? '').trim().length <= CAPTION;
}

/** Characters and paragraphs that a picture's caption has at most. */
const CAPTION = 280;
const MOST_IN_CAPTION = 1;

/** Whether a figure is a table, a quotation or a list rather than a picture with its caption. */
function holdsText(figure: Element): boolean {
  return ['table', 'blockquote', 'pre', 'ul', 'ol'].some((name) => figure.getElementsByTagName(name).length > 0);
}
