import { generateOpml, parseOpml } from 'feedsmith';
import type { Loose } from '../index/loose';
import { webAddress } from './addresses';
import { fieldOf, listOf } from './loose';

/** A feed as a list of subscriptions names it. */
export interface Subscription {
  readonly address: string;
  readonly title: string | null;
  /** The outlet's own address. */
  readonly site: string | null;
  /** The folders it stands in, outermost first. */
  readonly folders: readonly string[];
}

export interface ReadSubscriptions {
  readonly title: string | null;
  readonly feeds: readonly Subscription[];
  /** Feeds without an http address. */
  readonly refused: number;
}

/** The text is no OPML. */
export class OpmlError extends Error {
  override readonly name = 'OpmlError';
}

const MAX_FEEDS = 5000;
const MAX_DEPTH = 20;
const MAX_TEXT = 300;
/** A list of the most feeds has no more characters. */
const MAX_LENGTH = 5_000_000;

/**
 * Reads a list of subscriptions (OPML 1.0 to 2.0) as feed readers write it; each feed once.
 * @throws OpmlError where the text is none
 */
export function readOpml(text: string): ReadSubscriptions {
  if (text.length > MAX_LENGTH)
    throw new OpmlError('this list of subscriptions is too long (more than 5 million characters)');
  let opml: unknown;
  try {
    // Document types declare entities; no list of subscriptions needs any.
    opml = parseOpml(escapedAmpersands(text.slice(Math.max(0, text.search(/<opml[\s>]/i)))));
  } catch {
    throw new OpmlError('this is no list of subscriptions (OPML), or it is broken');
  }
  const feeds = new Map<string, Subscription>();
  let refused = 0;
  const walk = (outlines: readonly Loose[], folders: readonly string[]): void => {
    for (const outline of outlines) {
      if (feeds.size >= MAX_FEEDS) return;
      const title = textOf(outline.title) ?? textOf(outline.text);
      const given = outline.xmlUrl ?? (outline.type === 'rss' ? outline.url : undefined);
      const address =
        typeof given === 'string' ? webAddress(given.trim().replace(/^feed:(?:\/\/)?(?=https?:)/i, '')) : null;
      if (address !== null && !feeds.has(address.href))
        feeds.set(address.href, {
          address: address.href,
          title,
          site: webAddress(String(outline.htmlUrl))?.href ?? null,
          folders,
        });
      else if (address === null && given !== undefined) refused++;
      const inside = listOf(outline.outlines);
      if (inside.length > 0 && folders.length < MAX_DEPTH) walk(inside, title === null ? folders : [...folders, title]);
    }
  };
  walk(listOf(fieldOf(opml, 'body', 'outlines')), []);
  return { title: textOf(fieldOf(opml, 'head', 'title')), feeds: [...feeds.values()], refused };
}

/** Stray ampersands, as in addresses written by hand, are made references. */
const escapedAmpersands = (text: string): string => text.replace(/&(?!#?\w{1,31};)/g, '&amp;');

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value.trim().slice(0, MAX_TEXT) || null : null;
}

interface Outline {
  text: string;
  title?: string;
  type?: string;
  xmlUrl?: string;
  htmlUrl?: string;
  isComment?: boolean;
  outlines?: Outline[];
}

/** Writes a list of subscriptions (OPML 2.0), in the order given, feeds in their folders. */
export function writeOpml(
  feeds: readonly Subscription[],
  head: { readonly title: string; readonly created: Date },
): string {
  // The library refuses an empty body; a comment is no feed to any reader.
  const outlines: Outline[] = feeds.length === 0 ? [{ text: 'no feeds', isComment: true }] : [];
  for (const feed of feeds) {
    const text = feed.title ?? webAddress(feed.address)?.host ?? feed.address;
    folderAt(outlines, feed.folders).push({
      text,
      title: text,
      type: 'rss',
      xmlUrl: feed.address,
      ...(feed.site === null ? {} : { htmlUrl: feed.site }),
    });
  }
  return generateOpml({ head: { title: head.title, dateCreated: head.created }, body: { outlines } });
}

function folderAt(outlines: Outline[], path: readonly string[]): Outline[] {
  let inside = outlines;
  for (const name of path) {
    const known = inside.find((outline) => outline.text === name && outline.outlines !== undefined)?.outlines;
    const outlines = known ?? [];
    if (known === undefined) inside.push({ text: name, outlines });
    inside = outlines;
  }
  return inside;
}
