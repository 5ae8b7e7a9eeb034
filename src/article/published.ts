import type { Moment } from '../time/moment';
import { parseMoment } from '../time/parse';
import { tidy } from './fold';
import { textOf } from './json-ld';
import type { Found, Source } from './source';

const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'article.published',
  'datepublished',
  'date.published',
  'publishdate',
  'publish-date',
  'publish_date',
  'pubdate',
  'pubdate_iso',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.issued',
  'dcterms.date',
  'dc.date',
  'dc.date.created',
  'sailthru.date',
  'parsely-pub-date',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'article:published',
  'article:post_date',
  'og:published_time',
  'published_at',
  'published_time',
  'publication_date',
  'citation_publication_date',
  'citation_date',
  'vr:published_time',
  'date',
  'created',
  'datecreated',
  'originalpublicationdate',
  'pdate',
  'ptime',
  'last-modified-date',
];
const MODIFIED = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'article:updated',
  'lastmod',
  'last-modified',
  'dcterms.modified',
  'dc.date.modified',
  'revised',
  'article.updated',
  'modified_time',
];
const MAX_LINE = 160;

/** When it was published: JSON-LD, then meta, then time elements, then text that looks like a date line, then the address. */
export function publishedOf(source: Source): Found<Moment> | null {
  const { article, meta } = source;
  const told = moment(textOf(article?.datePublished ?? article?.dateCreated), source);
  if (told !== null) return { value: told, from: 'json-ld' };
  for (const name of PUBLISHED) {
    for (const content of meta.get(name) ?? []) {
      const value = moment(content, source);
      if (value !== null) return { value, from: `meta ${name}` };
    }
  }
  return (
    fromOtherNodes(source) ??
    fromElements(source, [1, 2], 'time element') ??
    fromUrl(source) ??
    fromElements(source, [3], 'text') ??
    fromElements(source, [4], 'text') ??
    fromScripts(source)
  );
}

/** When it was last changed, from JSON-LD or meta. */
export function modifiedOf(source: Source): Found<Moment> | null {
  const told = moment(textOf(source.article?.dateModified), source);
  if (told !== null) return { value: told, from: 'json-ld' };
  for (const name of MODIFIED) {
    const value = moment(source.meta.get(name)?.[0] ?? null, source);
    if (value !== null) return { value, from: `meta ${name}` };
  }
  return null;
}

function fromOtherNodes(source: Source): Found<Moment> | null {
  for (const node of source.nodes) {
    const value = moment(textOf(node.datePublished), source);
    if (value !== null) return { value, from: 'json-ld' };
  }
  return null;
}

function fromElements(source: Source, ranks: readonly number[], from: string): Found<Moment> | null {
  for (const { element } of source.scan.times.filter(({ rank }) => ranks.includes(rank)).slice(0, 60)) {
    const text = tidy(element.textContent ?? '');
    const written = element.getAttribute('datetime') ?? element.getAttribute('content') ?? '';
    const value = moment(written, source) ?? (text.length <= MAX_LINE ? moment(text, source) : null);
    if (value !== null) return { value, from };
  }
  return null;
}

/** A moment of publication in the data of a page's own scripts, escaped or not. */
const IN_SCRIPT =
  /\\?"(?:datePublished|publishedAt|published_at|publishDate|publishedDate|publicationDate|firstPublished)\\?"\s{0,3}:\s{0,3}\\?"(\d{4}-\d\d-\d\d[^"\\]{0,30})/;
const MAX_SCRIPT = 3_000_000;

function fromScripts(source: Source): Found<Moment> | null {
  let read = 0;
  for (const script of source.document.querySelectorAll('script:not([src])')) {
    const text = script.textContent ?? '';
    read += text.length;
    if (read > MAX_SCRIPT) return null;
    const value = moment(IN_SCRIPT.exec(text)?.[1] ?? null, source);
    if (value !== null) return { value, from: 'script' };
  }
  return null;
}

const IN_PATH = /\/((?:19|20)\d{2})(?:[/-](\d{1,2})[/-](\d{1,2})|(\d{2})(\d{2}))(?=[/_-]|$)/;
const IN_PATH_NAMED = /\/((?:19|20)\d{2})\/([a-z]{3})\/(\d{1,2})\//i;

/** The day that a page's address tells, null for none. */
export function dayOfUrl(url: string): Moment | null {
  const match = IN_PATH.exec(url) ?? IN_PATH_NAMED.exec(url);
  if (match === null) return null;
  const [, year, month = match[4] ?? '', day = match[5]] = match;
  return parseMoment(/^\d/.test(month) ? `${year}-${month}-${day}` : `${day} ${month} ${year}`);
}

function fromUrl({ url }: Source): Found<Moment> | null {
  const value = url === null ? null : dayOfUrl(url);
  return value === null ? null : { value, from: 'address' };
}

function moment(text: string | null, { language, document }: Source): Moment | null {
  if (text === null || text === '') return null;
  const region = document.documentElement?.getAttribute('lang') ?? '';
  const order = language !== 'en' ? 'day-first' : /-(?:us|ca|ph)$/i.test(region) ? 'month-first' : null;
  return parseMoment(text, { order });
}
