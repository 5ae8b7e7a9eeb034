import { canonicalAddress } from '../outlets/canonical';
import { webAddress } from './addresses';

/** A feed that a page points to. */
export interface FoundFeed {
  readonly address: string;
  readonly title: string | null;
}

const FEED_TYPE = /^application\/(?:rss|atom|rdf|feed)\+(?:xml|json)$/i;
/** Types that feeds share with other things: there the address or the title must speak of a feed. */
const OTHER_TYPE = /^(?:application\/(?:xml|json)|text\/xml)$/i;
const SPEAKS_OF_FEED = /(?:^|[^a-z])(?:rss|atom|feeds?|rdf)(?:[^a-z]|$)/i;
const COMMENTS = /comment|kommentar|commentaire|comentario|commenti/i;
const MAX_FOUND = 20;
/** Links read of a page; news pages have a few dozen. */
const MAX_LINKS = 2000;

/**
 * The feeds that a page names in its `<link rel="alternate">`, in its order, those of comments last; each once, http(s)
 * alone. The document is only read.
 * @param url of the page, against which relative addresses are read
 * Source: RSS autodiscovery (rssboard.org), WHATWG HTML, 4.6.7 (link type "alternate").
 */
export function discoverFeeds(document: ParentNode, url: string): readonly FoundFeed[] {
  const found = new Map<string, FoundFeed>();
  for (const link of [...document.querySelectorAll('link[rel][href]')].slice(0, MAX_LINKS)) {
    const rel = (link.getAttribute('rel') ?? '').toLowerCase().split(/\s+/);
    if (!rel.includes('alternate') && !rel.includes('feed')) continue;
    const type = (link.getAttribute('type') ?? '').split(';')[0]?.trim() ?? '';
    const title = (link.getAttribute('title') ?? '').trim().slice(0, 200) || null;
    const address = resolved(link.getAttribute('href') ?? '', url);
    if (address === null) continue;
    const speaks = SPEAKS_OF_FEED.test(address) || SPEAKS_OF_FEED.test(title ?? '');
    if (!rel.includes('feed') && !FEED_TYPE.test(type) && !(OTHER_TYPE.test(type) && speaks)) continue;
    const id = canonicalAddress(address) ?? address;
    if (!found.has(id)) found.set(id, { address, title });
  }
  const isComments = ({ address, title }: FoundFeed): number => (COMMENTS.test(`${address} ${title ?? ''}`) ? 1 : 0);
  return [...found.values()].sort((a, b) => isComments(a) - isComments(b)).slice(0, MAX_FOUND);
}

function resolved(href: string, base: string): string | null {
  try {
    return (
      webAddress(
        new URL(
          href
            .trim()
            .replace(/^feed:(?:\/\/)?(?=https?:)/i, '')
            .replace(/^feed:\/\//i, 'https://'),
          base,
        ).href,
      )?.href ?? null
    );
  } catch {
    return null;
  }
}

/** Where publishing systems put their feeds, the commonest first. */
const PLACES = [
  '/feed/',
  '/rss',
  '/rss.xml',
  '/feed.xml',
  '/feeds/all.rss',
  '/atom.xml',
  '/index.xml',
  '/?feed=rss2',
  '/feed.json',
];

/** Addresses at which an outlet's feed usually is, to be asked one after another when its page names none. */
export function usualPlaces(url: string): readonly string[] {
  const address = webAddress(/^[a-z]+:/i.test(url) ? url : `https://${url}`);
  return address === null ? [] : PLACES.map((place) => new URL(place, address.origin).href);
}
