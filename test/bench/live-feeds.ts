import { createHash } from 'node:crypto';
import type { Labelled } from '../../src/training/match-sets';
import { articlesFor } from './engine-articles';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

export const hostOf = (feed: number): string => `outlet${feed}.example`;
export const feedAt = (feed: number): string => `http://${hostOf(feed)}/feed.xml`;

const item = (host: string, { id, headline, text }: Labelled, at: number, published: number): string =>
  `<item><title>${escaped(headline ?? '')}</title><link>http://${host}/news/${at}-${createHash('sha1').update(id).digest('hex').slice(0, 8)}</link><pubDate>${new Date(published).toUTCString()}</pubDate><description>${escaped(text.slice(0, 400))}</description></item>`;

/** Feeds of outlets by address, RSS 2.0: real headlines and beginnings where they are, spread over the last days. */
export function feedsOf(feeds: number, items: number, now: number, days: number): ReadonlyMap<string, string> {
  const articles = articlesFor(feeds * items);
  const step = (days * 86_400_000) / items;
  return new Map(
    Array.from({ length: feeds }, (_, feed) => {
      const own = articles.filter((_, at) => at % feeds === feed);
      const told = own.map((article, at) => item(hostOf(feed), article, at, now - at * step - feed));
      return [
        feedAt(feed),
        `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Outlet ${feed}</title><link>http://${hostOf(feed)}/</link><language>en</language>${told.join('')}</channel></rss>`,
      ];
    }),
  );
}
