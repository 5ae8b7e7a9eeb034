import { parseFeed } from 'feedsmith';
import { isLoose, type Loose } from '../index/loose';
import { FEED_LIMITS, FeedError } from './feed';
import { mendFeed, rootOf } from './mend';

/** A feed as the parser gives it, its dialect's names kept. */
export interface ParsedFeed {
  readonly feed: Loose;
  /** Items there are within the limit, readable or not. */
  readonly total: number;
  readonly tooMany: boolean;
  readonly cutOff: boolean;
}

/** A web page speaks its name within this many characters. */
const PAGE_HEAD = 100_000;

/** Tells XML, JSON and web pages apart by what they hold, not by what they are served as. @throws FeedError */
export function parseFeedText(text: string): ParsedFeed {
  const start = text.slice(0, 2000).replace(/^[\ufeff\s]+/, '');
  if (start === '') throw new FeedError('empty', 'the answer is empty');
  return start.startsWith('{') || start.startsWith('[') ? parseJson(text) : parseXml(text);
}

function parseXml(text: string): ParsedFeed {
  const root = rootOf(text);
  const page = text.slice(0, PAGE_HEAD).search(/<html[\s>]|<!doctype html/i);
  if (page >= 0 && (root < 0 || page < root))
    throw new FeedError('web-page', 'this is a web page, not a feed; look for the address of its feed');
  if (root < 0) throw new FeedError('not-a-feed', 'this is no feed: neither RSS, RDF, Atom nor JSON Feed');
  const mended = mendFeed(text, root);
  const { items: total, tooMany, cutOff } = mended;
  try {
    const feed: unknown = parseFeed(mended.text, { maxItems: FEED_LIMITS.items }).feed;
    return { feed: isLoose(feed) ? feed : {}, total, tooMany, cutOff };
  } catch (error) {
    // A root that holds nothing is refused by the parser; it is a feed without items.
    if (total === 0 && !cutOff) return { feed: {}, total, tooMany, cutOff };
    if (cutOff) throw new FeedError('cut-off', 'the feed ends before its first item');
    throw new FeedError('not-a-feed', `no feed that can be read (${messageOf(error)})`);
  }
}

function parseJson(text: string): ParsedFeed {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^[\ufeff\s]+/, ''));
  } catch (error) {
    throw new FeedError('cut-off', `the JSON of this feed is broken or cut off (${messageOf(error)})`);
  }
  const count = isLoose(value) && Array.isArray(value.items) ? value.items.length : 0;
  try {
    const feed: unknown = parseFeed(value, { maxItems: FEED_LIMITS.items }).feed;
    if (isLoose(feed))
      return { feed, total: Math.min(count, FEED_LIMITS.items), tooMany: count > FEED_LIMITS.items, cutOff: false };
  } catch {
    // Said below.
  }
  throw new FeedError('not-a-feed', 'this is JSON, but not a JSON Feed');
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error)).slice(0, 200);
