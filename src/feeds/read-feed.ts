import type { Loose } from '../index/loose';
import { FEED_LIMITS, type Feed, type FeedItem, type FeedNote } from './feed';
import { dateOrderOf } from './item-date';
import { fieldOf, listOf, stringsIn } from './loose';
import { parseFeedText } from './parse-feed';
import { addressOf, datesOf, firstText, linksOf, readItem } from './read-item';

export { type Feed, FeedError, type FeedItem } from './feed';

export interface ReadOptions {
  /** Milliseconds since 1970, against which dates of the future are known; without it they are believed. */
  readonly now?: number;
}

/**
 * Reads RSS, RDF, Atom or JSON Feed, broken ones as far as they go.
 * @param text the feed, decoded
 * @param base its address, against which relative links are read; null where it is not known
 * @throws FeedError where the text is none of them
 */
export function readFeed(text: string, base: string | null, options: ReadOptions = {}): Feed {
  const { feed, total, tooMany, cutOff } = parseFeedText(text);
  const raw = [...listOf(feed.items), ...listOf(feed.entries)].slice(0, FEED_LIMITS.items);
  const home = addressOf(fieldOf(feed.xml, 'base'), base) ?? base;
  let site: string | null = null;
  for (const link of [...linksOf(feed), feed.home_page_url]) site ??= addressOf(link, home);
  const order = dateOrderOf(raw.flatMap((item) => datesOf(item).published));
  const setting = { base: addressOf(fieldOf(feed.xml, 'base'), base) ?? site ?? base, order, now: options.now ?? null };
  const read = raw.map((item) => readItem(item, setting)).filter((item) => item !== null);
  const items = folded(read.map(({ item }) => item));
  const refused = total - read.length;
  const notes: readonly FeedNote[] = [
    { code: 'no-address', count: refused },
    { code: 'duplicates', count: read.length - items.length },
    { code: 'dates-dropped', count: read.filter((item) => item.dateDropped).length },
    { code: 'too-many', count: tooMany ? 1 : 0 },
    { code: 'cut-off', count: cutOff ? 1 : 0 },
  ];
  return {
    title: firstText(FEED_LIMITS.title, feed.title),
    site,
    language: languageOf(feed),
    ttl: waitOf(feed),
    items,
    refused,
    notes: notes.filter((note) => note.count > 0),
  };
}

/** Each article once, at its first place: what a later mention says more is added. */
function folded(items: readonly FeedItem[]): readonly FeedItem[] {
  const byId = new Map<string, FeedItem>();
  for (const item of items) {
    const first = byId.get(item.id);
    if (first === undefined) byId.set(item.id, item);
    else
      byId.set(item.id, {
        ...first,
        headline: first.headline ?? item.headline,
        summary: first.summary ?? item.summary,
        published: first.published ?? item.published,
        updated: first.updated ?? item.updated,
        categories: [...new Set([...first.categories, ...item.categories])].slice(0, FEED_LIMITS.categories),
      });
  }
  return [...byId.values()];
}

function languageOf(feed: Loose): string | null {
  const [text] = stringsIn([feed.language, fieldOf(feed.xml, 'lang'), fieldOf(feed.dc, 'languages')]);
  return /^\s*([a-z]{2,3})(?![a-z])/i.exec(text ?? '')?.[1]?.toLowerCase() ?? null;
}

const MINUTE = 60_000;
const PERIODS: Readonly<Record<string, number>> = {
  hourly: 60 * MINUTE,
  daily: 1440 * MINUTE,
  weekly: 7 * 1440 * MINUTE,
  monthly: 30 * 1440 * MINUTE,
  yearly: 365 * 1440 * MINUTE,
};

/** RSS 2.0's ttl in minutes; RSS 1.0's Syndication module: updatePeriod, so many times as updateFrequency says. */
function waitOf(feed: Loose): number | null {
  const ttl = Number(feed.ttl);
  if (ttl > 0) return ttl * MINUTE;
  const period = PERIODS[String(fieldOf(feed.sy, 'updatePeriod')).toLowerCase()];
  if (period === undefined) return null;
  const frequency = Number(fieldOf(feed.sy, 'updateFrequency') ?? 1);
  return frequency >= 1 ? period / frequency : period;
}
