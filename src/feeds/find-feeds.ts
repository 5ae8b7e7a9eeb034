import { type AskWorld, askOnce } from './ask-once';
import { discoverFeeds, type FoundFeed, usualPlaces } from './discover';
import { FeedError } from './feed';
import { readFeed } from './read-feed';
import type { PollError } from './state';

/** What an address led to. */
export type FoundFeeds =
  | {
      readonly kind: 'found';
      /** The page, or the outlet's own address as its feed gives it. */
      readonly site: string;
      /** What the outlet calls itself there, null where it does not say. */
      readonly name: string | null;
      /** BCP 47 primary language, null where it does not say. */
      readonly language: string | null;
      /** At least one. */
      readonly feeds: readonly FoundFeed[];
    }
  /** The page was read; it names no feed, and none is at the usual places. */
  | { readonly kind: 'none'; readonly site: string }
  | { readonly kind: 'failed'; readonly error: PollError };

export interface FindWorld extends AskWorld {
  /** Parses a page inertly: no script runs, nothing is loaded. */
  readonly parse: (html: string) => Document;
}

/**
 * Looks for the feeds of an outlet: those that its page names; where it names none, the first of the usual places that
 * holds one. An address that is a feed itself is found as it is.
 * @param address http(s)
 * Throws only the reason of `stop`.
 */
export async function findFeeds(address: string, world: FindWorld, stop: AbortSignal): Promise<FoundFeeds> {
  const asked = await askOnce(address, world, stop);
  if (asked.kind === 'failed') return asked;
  const itself = feedIn(asked.text, asked.address, world.now());
  if (itself !== null)
    return {
      kind: 'found',
      site: itself.site ?? asked.address,
      name: itself.title,
      language: itself.language,
      feeds: [{ address: asked.address, title: itself.title }],
    };
  const page = world.parse(asked.text);
  const about = { site: asked.address, name: nameOf(page), language: languageOf(page) };
  const named = discoverFeeds(page, asked.address);
  if (named.length > 0) return { kind: 'found', ...about, feeds: named };
  for (const place of usualPlaces(asked.address)) {
    const tried = await askOnce(place, world, stop);
    const feed = tried.kind === 'text' ? feedIn(tried.text, tried.address, world.now()) : null;
    if (feed !== null && feed.items.length > 0)
      return { kind: 'found', ...about, feeds: [{ address: place, title: feed.title }] };
  }
  return { kind: 'none', site: asked.address };
}

function feedIn(text: string, address: string, now: number): ReturnType<typeof readFeed> | null {
  try {
    return readFeed(text, address, { now });
  } catch (error) {
    if (error instanceof FeedError) return null;
    throw error;
  }
}

function nameOf(page: Document): string | null {
  const declared = page.querySelector('meta[property="og:site_name"]')?.getAttribute('content');
  return (declared ?? page.title).replace(/\s+/g, ' ').trim().slice(0, 100) || null;
}

const languageOf = (page: Document): string | null =>
  /^[a-z]{2,3}(?![a-z])/i.exec(page.documentElement.lang.trim())?.[0].toLowerCase() ?? null;
