import { beginsWithBy } from './by-line';
import { elementBehind } from './element-behind';
import { hintOf } from './hint';

/** The elements of a page that metadata is read from, found in one walk; asking a document many selectors is slow. */
export interface Scan {
  readonly headings: readonly Element[];
  /** The first h2 and h3: old pages have their headline there. */
  readonly subheadings: readonly Element[];
  /**
   * Elements that name an author: marked so (1), a name by its class (2), a byline by its class (3), "author" in the class
   * or the link (4), a short line that begins with "By" (5), one of these near the headline in a part of the page that
   * mostly speaks of other articles (6).
   */
  readonly authors: readonly Ranked[];
  /** Elements that tell a time: marked as publication (1), a time element (2), a date line by its class (3), a short line with a year near the headline (4). */
  readonly times: readonly Ranked[];
  readonly standfirsts: readonly Element[];
}

export interface Ranked {
  readonly element: Element;
  readonly rank: number;
}

/** Parts of a page that speak of other articles. */
const ELSEWHERE =
  /(?:^|[\s_-])(?:related|comments?|recommend(?:ed|ations?)?|sidebar|rail|latest(?!-by)|popular|trending|most-read|more-news|read-more|teasers?|cards?-list|newsletter|footer|promo|carousel)(?=$|[\s_-])/;
const OUTSIDE = new Set(['ASIDE', 'FOOTER', 'NAV']);
const NO_TEXT = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'SVG', 'IFRAME', 'FORM', 'SELECT']);
const NAME = /author[-_]*name|byline[-_]*(?:author|name)|(?:^|[\s_-])fn(?=$|\s)|contributor[-_]*name/;
const BYLINE =
  /byline|by-line|(?:^|[\s_-])authors?-line|signature|firma(?=$|[\s_-])|autor(?:es)?(?=$|[\s_-])|auteur|autore(?=$|[\s_-])/;
const AUTHOR = /author|writer|reporter|contributor/;
const DATE =
  /(?:^|[\s_-])(?:date|dates|dateline|datetime|published|publish|pubdate|posted|timestamp|time|byline|meta|fecha|datum|data|tarih)(?=$|[\s_-])|date$|publishdate|publisheddate|article-?date|post-?date/;
const STANDFIRST =
  /(?:^|[\s_-])(?:standfirst|subtitle|sub-title|subhead(?:line|ing)?|sub-headline|dek|deck|lede|strapline|summary|kicker-text|abstract|excerpt|article-intro|intro|chapo|chapeau|vorspann|teaser-text|sommario|catenaccio|bajada|entradilla|linha-fina|sutia|ingress|leadtext|lead)(?=$|[\s_-])/;
const MOST = 200;
const MOST_SUBHEADINGS = 12;

/** Whether an element is called a standfirst. */
export const isStandfirst = (hint: string): boolean => STANDFIRST.test(hint);

/** Elements before and behind a headline within which its byline and date line stand. */
const NEAR = { before: 40, behind: 90 } as const;
/** A line that may be a date: a year, or figures as dates are written in. */
const DATED = /(?:19|20)\d\d|\d[./]\d{1,2}[./]\d\d/;

interface Placed extends Ranked {
  readonly place: number;
}

/** Walks the page once. Reads only. */
export function scanPage(document: Document): Scan {
  const headings: Element[] = [];
  const subheadings: Element[] = [];
  const authors: Placed[] = [];
  const times: Placed[] = [];
  const standfirsts: Element[] = [];
  const headlines: number[] = [];
  const note = (list: Placed[], element: Element, rank: number, place: number): void => {
    if (rank > 0 && list.length < MOST) list.push({ element, rank, place });
  };
  const title = document.body?.getElementsByTagName('h1')[0] ?? null;
  /** The last part of the page that was entered although it speaks of other articles; what holds the headline does not, whatever it is called. */
  let elsewhere: Element | null = null;
  let element: Element | null = document.body;
  for (let place = 0; element !== null; place += 1) {
    const hint: string = hintOf(element);
    const tag: string = element.tagName.toUpperCase();
    if (NO_TEXT.has(tag)) {
      element = elementBehind(element, document.body);
      continue;
    }
    if (elsewhere !== null && !elsewhere.contains(element)) elsewhere = null;
    if (elsewhere === null && isElsewhere(tag, hint) && !element.contains(title)) elsewhere = element;
    if (elsewhere !== null) {
      const rank = authorRank(element, tag, hint);
      note(authors, element, rank === 1 || rank === 4 || rank === 5 ? 6 : 0, place);
    } else {
      if (tag === 'H1') {
        headings.push(element);
        headlines.push(place);
      }
      if ((tag === 'H2' || tag === 'H3') && subheadings.length < MOST_SUBHEADINGS) subheadings.push(element);
      note(authors, element, authorRank(element, tag, hint), place);
      note(times, element, timeRank(element, tag, hint), place);
      if (standfirsts.length < MOST && STANDFIRST.test(hint)) standfirsts.push(element);
    }
    element = element.firstElementChild ?? elementBehind(element, document.body);
  }
  const isNear = ({ place }: Placed): boolean =>
    headlines.some((headline) => place > headline - NEAR.before && place < headline + NEAR.behind);
  const byRank = (a: Ranked, b: Ranked): number => a.rank - b.rank;
  return {
    headings,
    subheadings,
    authors: authors.filter((author) => author.rank < 6 || isNear(author)).sort(byRank),
    times: times.filter((time) => time.rank < 4 || isNear(time)).sort(byRank),
    standfirsts,
  };
}

const isElsewhere = (tag: string, hint: string): boolean =>
  OUTSIDE.has(tag) || (ELSEWHERE.test(hint) && tag !== 'BODY' && tag !== 'MAIN' && tag !== 'ARTICLE');

/** Addresses of authors' own pages. */
const AUTHOR_PATH =
  /\/(?:authors?|profiles?|people|persons?|staff|writers?|contributors?|columnists?|journalists?|reporters?|by|autor(?:es)?|auteurs?|autori|autoren|yazarlar)\/[^/]+\/?(?:[?#].*)?$/i;

function isAuthorLink(element: Element): boolean {
  const text = element.textContent?.trim() ?? '';
  // One word alone under "/people/" is a section's name.
  return (
    text.length >= 4 &&
    text.length <= 60 &&
    /\s|\p{Lo}/u.test(text) &&
    AUTHOR_PATH.test(element.getAttribute('href') ?? '')
  );
}

function authorRank(element: Element, tag: string, hint: string): number {
  const property = element.getAttribute('itemprop');
  if (property !== null && /\bauthor\b/.test(property)) return 1;
  if (tag === 'A' && /\bauthor\b/.test(element.getAttribute('rel') ?? '')) return 1;
  if (hint === '') return tag === 'A' && isAuthorLink(element) ? 4 : beginsWithBy(element, tag) ? 5 : 0;
  const isHolder = tag === 'BODY' || tag === 'ARTICLE' || tag === 'MAIN';
  if (isHolder) return 0;
  if (NAME.test(hint)) return 2;
  if (BYLINE.test(hint)) return 3;
  if (tag === 'A' && isAuthorLink(element)) return 4;
  return AUTHOR.test(hint) && tag !== 'BODY' && tag !== 'ARTICLE' && tag !== 'MAIN'
    ? 4
    : beginsWithBy(element, tag)
      ? 5
      : 0;
}

function timeRank(element: Element, tag: string, hint: string): number {
  const property = element.getAttribute('itemprop');
  if (property !== null && /\bdatePublished\b/.test(property)) return 1;
  if (tag === 'TIME' || tag === 'RELATIVE-TIME') return element.hasAttribute('pubdate') ? 1 : 2;
  if (hint !== '' && DATE.test(hint)) return 3;
  return isDated(element) ? 4 : 0;
}

function isDated(element: Element): boolean {
  for (let node = element.firstChild; node !== null; node = node.nextSibling) {
    const text = node.nodeType === 3 ? (node.nodeValue ?? '') : '';
    if (text.length >= 6 && text.length <= 200 && text.trim().length <= 60 && DATED.test(text)) return true;
  }
  return false;
}
