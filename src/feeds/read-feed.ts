import { parseFeed } from 'feedsmith';
import type { Moment } from '../time/moment';
import { parseMoment } from '../time/parse';
import { textOfMarkup } from './markup';

/** What one item of a feed says of an article. */
export interface FeedItem {
  readonly url: string;
  readonly headline: string | null;
  readonly summary: string | null;
  readonly published: Moment | null;
}

export interface Feed {
  readonly title: string | null;
  /** The outlet's own address, where the feed gives it. */
  readonly site: string | null;
  readonly language: string | null;
  readonly items: readonly FeedItem[];
  /** Items without an http address, or with neither headline nor summary. */
  readonly refused: number;
}

/** The text is no feed that can be read; the message says what it looks like. */
export class FeedError extends Error {
  override readonly name = 'FeedError';
}

/** More items than any outlet's feed holds; the rest is left unread. */
export const MAX_ITEMS = 2000;
const MAX_TITLE = 1000;
const MAX_SUMMARY = 20_000;

type Loose = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly Loose[] => (Array.isArray(value) ? value.filter(isObject) : []);
const fieldOf = (value: unknown, name: string): unknown => (isObject(value) ? value[name] : undefined);

/** The text of a field that is a string, or an object with the string as its `value`. */
function textIn(value: unknown, limit: number): string | null {
  const raw = typeof value === 'string' ? value : fieldOf(value, 'value');
  if (typeof raw !== 'string') return null;
  return textOfMarkup(raw.slice(0, limit)) || null;
}

function firstText(limit: number, ...values: readonly unknown[]): string | null {
  for (const value of values) {
    const text = textIn(value, limit);
    if (text) return text;
  }
  return null;
}

/** An http(s) address, relative ones against `base`; null for anything else (javascript:, data:, broken). */
function addressOf(value: unknown, base: string | null): string | null {
  if (typeof value !== 'string' || !value.trim()) return null;
  try {
    const url = base ? new URL(value.trim(), base) : new URL(value.trim());
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
  } catch {
    return null;
  }
}

/** Atom and JSON Feed give several links: the alternate one is the article. */
function linkOf(item: Loose): unknown {
  const links = listOf(item.links);
  const alternate = links.find((link) => link.rel === undefined || link.rel === 'alternate');
  const permanent = fieldOf(item.guid, 'isPermaLink') === false ? undefined : fieldOf(item.guid, 'value');
  return item.link ?? alternate?.href ?? item.url ?? permanent;
}

function readItem(item: Loose, base: string | null): FeedItem | null {
  const url = addressOf(linkOf(item), base);
  const dc = isObject(item.dc) ? item.dc : {};
  const media = isObject(item.media) ? item.media : {};
  const headline = firstText(MAX_TITLE, item.title, fieldOf(media.title, 'value'), dc.title);
  const summary = firstText(
    MAX_SUMMARY,
    item.description,
    item.summary,
    fieldOf(item.content, 'encoded'),
    item.content,
    item.content_text,
    item.content_html,
    media.description,
  );
  if (!url || (!headline && !summary)) return null;
  const dates = [
    item.pubDate,
    item.published,
    item.date_published,
    ...(Array.isArray(dc.dates) ? dc.dates : [dc.date]),
    item.updated,
  ];
  const date = dates.find((d) => typeof d === 'string' && d.trim() !== '');
  return { url, headline, summary, published: typeof date === 'string' ? parseMoment(date) : null };
}

/**
 * Reads RSS, RDF, Atom or JSON Feed.
 * @param text the feed, decoded
 * @param base its address, against which relative links are read; null where it is not known
 * @throws FeedError where the text is none of them
 */
export function readFeed(text: string, base: string | null): Feed {
  let parsed: unknown;
  try {
    parsed = parseFeed(text, { maxItems: MAX_ITEMS }).feed;
  } catch (error) {
    const html = /<html[\s>]|<!doctype html/i.test(text.slice(0, 2000));
    throw new FeedError(
      html
        ? 'this is a web page, not a feed'
        : `no feed that can be read (${error instanceof Error ? error.message : String(error)})`,
    );
  }
  if (!isObject(parsed)) throw new FeedError('no feed that can be read');
  const site = addressOf(parsed.link ?? linkOf(parsed) ?? parsed.home_page_url, base);
  const raw = [...listOf(parsed.items), ...listOf(parsed.entries)].slice(0, MAX_ITEMS);
  const items = raw.map((item) => readItem(item, site ?? base)).filter((item) => item !== null);
  return {
    title: firstText(MAX_TITLE, parsed.title),
    site,
    language: typeof parsed.language === 'string' ? parsed.language.slice(0, 20) : null,
    items,
    refused: raw.length - items.length,
  };
}
