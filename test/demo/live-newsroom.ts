import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileOf, NEWSROOM_FOLDER, type Newsroom } from './newsroom';
import type { NewsroomServer } from './server';

const DAY_MS = 86_400_000;

/** An article of the live newsroom, as its feed lists it. */
export interface LiveArticle {
  readonly url: string;
  readonly story: string;
  readonly host: string;
  readonly headline: string;
  readonly summary: string;
  readonly published: string;
}

const attribute = (html: string, name: string): string =>
  new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(html)?.[1] ?? '';

/** The whole page some days later: dates in its metadata move, its prose stays. */
const shifted = (html: string, days: number): string =>
  html.replace(/\b20\d\d-\d\d-\d\d(?=[T"< ])/g, (day) =>
    new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10),
  );

const dayOf = (html: string): string =>
  /(?:published_time" content|"datePublished": |datetime=)[="]*(20\d\d-\d\d-\d\d)/.exec(html)?.[1] ?? '';

const firstParagraph = (html: string): string =>
  [...html.matchAll(/<p(?: [^>]*)?>([^<]{80,})<\/p>/g)][0]?.[1]?.trim() ?? '';

/** A feed's text, RSS 2.0, of what stands in a page's head. */
const feedOf = (name: string, host: string, articles: readonly LiveArticle[]): string =>
  `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>${name}</title><link>http://${host}/</link>${articles
    .map(
      ({ url, headline, summary, published }) =>
        `<item><title>${headline}</title><link>${url}</link><guid>${url}</guid><pubDate>${new Date(published).toUTCString()}</pubDate><description>${summary}</description></item>`,
    )
    .join('')}</channel></rss>`;

/** Where an outlet of the live newsroom has its feed. */
export const feedAddress = (host: string): string => `http://${host}/feed.xml`;

/**
 * The newsroom as if its stories were of yesterday: each story's pages are moved to the days before `now`, and each outlet
 * has a feed that lists them. Pages and feeds are added to the server.
 */
export function serveLiveNewsroom(server: NewsroomServer, newsroom: Newsroom, now: number): readonly LiveArticle[] {
  const pages = newsroom.articles.map(({ url, story }) => {
    const html = readFileSync(path.join(NEWSROOM_FOLDER, fileOf(newsroom, url) ?? ''), 'utf8');
    return { url, story, html, day: dayOf(html) };
  });
  const yesterday = Math.floor(now / DAY_MS) - 1;
  const articles = pages.flatMap(({ url, story, html, day }): LiveArticle[] => {
    if (day === '') return [];
    const days = pages.filter((page) => page.story === story && page.day !== '').map((page) => Date.parse(page.day));
    const live = shifted(html, yesterday - Math.max(...days) / DAY_MS);
    server.extra.set(url, { body: live, type: 'text/html; charset=utf-8' });
    const published = attribute(live, 'article:published_time') || dayOf(live);
    const { hostname: host } = new URL(url);
    const headline = attribute(live, 'og:title') || (/<title>([^<|]*)/.exec(live)?.[1]?.trim() ?? '');
    const summary = attribute(live, 'description') || attribute(live, 'og:description') || firstParagraph(live);
    return [{ url, story, host, headline, summary, published }];
  });
  for (const { name, host } of newsroom.outlets) {
    const own = articles.filter((article) => article.host === host);
    if (own.length > 0)
      server.extra.set(feedAddress(host), {
        body: feedOf(name.replace('&', '&amp;'), host, own),
        type: 'application/rss+xml',
      });
  }
  return articles;
}
