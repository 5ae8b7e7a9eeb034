import { hintOf } from './hint';

/** The elements of a page that metadata is read from, found in one walk; asking a document many selectors is slow. */
export interface Scan {
  readonly headings: readonly Element[];
  /** Elements that name an author: marked so (1), a name by its class (2), a byline by its class (3), "author" in the class or the link (4), a short line that begins with "By" (5). */
  readonly authors: readonly Ranked[];
  /** Elements that tell a time: marked as publication (1), a time element (2), a date line by its class (3). */
  readonly times: readonly Ranked[];
  readonly standfirsts: readonly Element[];
}

export interface Ranked {
  readonly element: Element;
  readonly rank: number;
}

/** Parts of a page that speak of other articles. */
const ELSEWHERE =
  /(?:^|[\s_-])(?:related|comments?|recommend(?:ed|ations?)?|sidebar|rail|latest|popular|trending|most-read|more-news|read-more|teasers?|cards?-list|newsletter|footer|promo|carousel)(?=$|[\s_-])/;
const OUTSIDE = new Set([
  'ASIDE',
  'FOOTER',
  'NAV',
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'SVG',
  'IFRAME',
  'FORM',
  'SELECT',
]);
const NAME = /author[-_]*name|byline[-_]*(?:author|name)|(?:^|[\s_-])fn(?=$|\s)|contributor[-_]*name/;
const BYLINE =
  /byline|by-line|(?:^|[\s_-])authors?-line|signature|firma(?=$|[\s_-])|autor(?:es)?(?=$|[\s_-])|auteur|autore(?=$|[\s_-])/;
const AUTHOR = /author|writer|reporter|contributor/;
const DATE =
  /(?:^|[\s_-])(?:date|dates|dateline|datetime|published|publish|pubdate|posted|timestamp|time|byline|meta|fecha|datum|data|tarih)(?=$|[\s_-])|date$|publishdate|publisheddate|article-?date|post-?date/;
const STANDFIRST =
  /(?:^|[\s_-])(?:standfirst|subtitle|sub-title|subhead(?:line|ing)?|sub-headline|dek|deck|lede|strapline|summary|kicker-text|abstract|excerpt|article-intro|intro|chapo|chapeau|vorspann|teaser-text|sommario|catenaccio|bajada|entradilla|linha-fina|sutia|ingress|leadtext|lead)(?=$|[\s_-])/;
const MOST = 200;

/** Whether an element is called a standfirst. */
export const isStandfirst = (hint: string): boolean => STANDFIRST.test(hint);

/** Walks the page once. Reads only. */
export function scanPage(document: Document): Scan {
  const headings: Element[] = [];
  const authors: Ranked[] = [];
  const times: Ranked[] = [];
  const standfirsts: Element[] = [];
  let element: Element | null = document.body;
  while (element !== null) {
    const hint: string = hintOf(element);
    const tag: string = element.tagName.toUpperCase();
    const outside: boolean =
      OUTSIDE.has(tag) || (ELSEWHERE.test(hint) && tag !== 'BODY' && tag !== 'MAIN' && tag !== 'ARTICLE');
    if (!outside) {
      if (tag === 'H1') headings.push(element);
      const author = authorRank(element, tag, hint);
      if (author > 0 && authors.length < MOST) authors.push({ element, rank: author });
      const time = timeRank(element, tag, hint);
      if (time > 0 && times.length < MOST) times.push({ element, rank: time });
      if (standfirsts.length < MOST && STANDFIRST.test(hint)) standfirsts.push(element);
    }
    element = outside ? after(element, document.body) : (element.firstElementChild ?? after(element, document.body));
  }
  const byRank = (a: Ranked, b: Ranked): number => a.rank - b.rank;
  return { headings, authors: authors.sort(byRank), times: times.sort(byRank), standfirsts };
}

function after(element: Element, root: Element): Element | null {
  let at: Element | null = element;
  while (at !== null && at !== root) {
    if (at.nextElementSibling !== null) return at.nextElementSibling;
    at = at.parentElement;
  }
  return null;
}

/** "By" and a name, in the languages whose "by" is seldom anything else at the beginning of a short line. */
const BY_LINE =
  /^(?:by|written by|posted by|von|por|par|door|autor|auteur|بقلم|文)\s*:?\s+(?:\p{Lu}|\p{Lo})|^(?:by|von|por|par|door|written by|posted by):?$/iu;
const LINES = new Set([
  'P',
  'DIV',
  'SPAN',
  'LI',
  'ADDRESS',
  'I',
  'EM',
  'H2',
  'H3',
  'H4',
  'H5',
  'SMALL',
  'CITE',
  'A',
  'TD',
  'SECTION',
]);

function beginsWithBy(element: Element, tag: string): boolean {
  if (!LINES.has(tag)) return false;
  const first = element.firstChild;
  if (first === null || first.nodeType !== 3) return false;
  const start = first.nodeValue?.trim() ?? '';
  return start.length < 80 && BY_LINE.test(start) && (element.textContent ?? '').trim().length < 120;
}

/** Addresses of authors' own pages. */
const AUTHOR_PATH =
  /\/(?:authors?|profiles?|people|persons?|staff|writers?|contributors?|columnists?|journalists?|reporters?|by|autor(?:es)?|auteurs?|autori|autoren|yazarlar)\/[^/]+\/?(?:[?#].*)?$/i;

function isAuthorLink(element: Element): boolean {
  const text = element.textContent?.trim() ?? '';
  return text.length >= 4 && text.length <= 60 && AUTHOR_PATH.test(element.getAttribute('href') ?? '');
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
  return hint !== '' && DATE.test(hint) ? 3 : 0;
}
