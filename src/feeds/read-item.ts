import type { Loose } from '../index/loose';
import { canonicalAddress } from '../outlets/address';
import { FEED_LIMITS, type FeedItem } from './feed';
import { type DateOrder, readItemDate } from './item-date';
import { fieldOf, listOf, stringsIn } from './loose';
import { textOfMarkup } from './markup';
import { summaryText } from './summary';

/** What an item is read against. */
export interface ItemSetting {
  readonly base: string | null;
  readonly order: DateOrder;
  readonly now: number | null;
}

/** The first of the values that has text when its markup is taken out. */
export function firstText(limit: number, ...values: readonly unknown[]): string | null {
  for (const value of values)
    for (const raw of stringsIn(value)) {
      const text = textOfMarkup(raw.slice(0, limit * 10)).slice(0, limit);
      if (text !== '') return text;
    }
  return null;
}

/** An http(s) address, relative ones against `base`; null for anything else (javascript:, data:, broken). */
export function addressOf(value: unknown, base: string | null): string | null {
  if (typeof value !== 'string' || value.length > FEED_LIMITS.address) return null;
  const text = value.replace(/[\t\r\n]/g, '').trim();
  if (text === '') return null;
  try {
    const url = base === null ? new URL(text) : new URL(text, base);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
  } catch {
    return null;
  }
}

/**
 * The addresses that may be the article's, likeliest first. Atom gives several links: the alternate one that is a web page is
 * the article; another representation of it (JSON, a picture) is none.
 */
export function linksOf(item: Loose): readonly unknown[] {
  const links = [...listOf(item.links), ...listOf(fieldOf(item.atom, 'links'))];
  const alternate = links.filter((link) => link.rel === undefined || link.rel === 'alternate');
  const html = alternate.find((link) => link.type === undefined || /html/i.test(String(link.type)));
  const guid = fieldOf(item.guid, 'value') ?? item.guid;
  const permanent = fieldOf(item.guid, 'isPermaLink') === false || !isAbsolute(guid) ? null : guid;
  const id = isAbsolute(item.id) ? item.id : null;
  const about = fieldOf(item.rdf, 'about');
  return [item.link, html?.href, item.url, permanent, about, item.external_url, id];
}

const isAbsolute = (value: unknown): boolean => typeof value === 'string' && /^\s*https?:\/\//i.test(value);

const PUBLISHED = ['pubDate', 'published', 'issued', 'date_published'];
const UPDATED = ['updated', 'modified', 'date_modified'];

/** All that an item gives as its date of publication; its last change comes after, for want of another. */
export function datesOf(item: Loose): { readonly published: readonly string[]; readonly updated: readonly string[] } {
  const take = (owner: unknown, names: readonly string[]): readonly string[] =>
    names.flatMap((name) => stringsIn(fieldOf(owner, name)));
  return {
    published: [
      ...take(item, PUBLISHED),
      ...take(item.atom, PUBLISHED),
      ...take(item.dc, ['dates']),
      ...take(item.dcterms, ['issued', 'dates', 'created']),
    ],
    updated: [...take(item, UPDATED), ...take(item.atom, UPDATED), ...take(item.dcterms, ['modified'])],
  };
}

/** An item, and whether a date of its was left out as impossible; null for one without address or words. */
export function readItem(item: Loose, setting: ItemSetting): { item: FeedItem; dateDropped: boolean } | null {
  const base = addressOf(fieldOf(item.xml, 'base'), setting.base) ?? setting.base;
  let url: string | null = null;
  for (const link of linksOf(item)) url ??= addressOf(link, base);
  const id = url === null ? null : canonicalAddress(url);
  const media = mediaOf(item);
  const headline = firstText(
    FEED_LIMITS.title,
    item.title,
    ...media.map((m) => m.title),
    fieldOf(item.dc, 'titles'),
  )?.replaceAll('\n', ' ');
  const told = firstText(
    FEED_LIMITS.summary,
    item.description,
    item.summary,
    fieldOf(item.content, 'encoded'),
    item.content,
    item.content_text,
    item.content_html,
    ...media.map((m) => m.description),
    fieldOf(item.dc, 'descriptions'),
    fieldOf(item.dcterms, 'abstracts'),
  );
  const summary = told === null ? null : summaryText(told) || null;
  if (url === null || id === null || (headline === undefined && summary === null)) return null;
  const { published, updated } = datesOf(item);
  const date = readItemDate([...published, ...updated], setting.order, setting.now);
  const change = published.length === 0 ? null : readItemDate(updated, setting.order, setting.now).moment;
  return {
    item: {
      id,
      url,
      headline: headline ?? null,
      summary: summary === headline ? null : summary,
      published: date.moment,
      updated: change,
      authors: textsOf(FEED_LIMITS.authors, item.authors, fieldOf(item.dc, 'creators'))
        .map(withoutMail)
        .filter(Boolean),
      categories: textsOf(FEED_LIMITS.categories, item.categories, item.tags, fieldOf(item.dc, 'subjects')),
    },
    dateDropped: date.dropped,
  };
}

/** Where Media RSS may tell title and description: at the item, in a group, or at a content. */
function mediaOf({ media }: Loose): readonly Loose[] {
  const groups = listOf(fieldOf(media, 'groups'));
  const contents = [media, ...groups].flatMap((owner) => listOf(fieldOf(owner, 'contents')));
  return listOf([media, ...groups, ...contents]);
}

function textsOf(limit: number, ...values: readonly unknown[]): readonly string[] {
  const texts = values.flatMap(stringsIn).map((text) => textOfMarkup(text.slice(0, 500)).slice(0, 200));
  return [...new Set(texts.filter((text) => text !== ''))].slice(0, limit);
}

/** "desk@harbour.example (Ada Lund)" is Ada Lund. */
function withoutMail(author: string): string {
  return author
    .replace(/[^\s@()<>]{1,100}@[^\s@()<>]{1,100}/, '')
    .replace(/^[\s<>]*\(([^()]*)\)\s*$/, '$1')
    .replace(/[<>]/g, '')
    .trim();
}
