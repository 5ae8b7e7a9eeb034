import type { EmbeddedPost } from './article';
import { blocksOf } from './dom-blocks';
import { tidy } from './fold';

const CLASSES =
  /(?:^|\s)(?:twitter-tweet|twitter-video|instagram-media|tiktok-embed|bluesky-embed|mastodon-embed|reddit-embed-bq|reddit-card|text-post-media|fb-post)(?=$|\s)/;
const MARKS = ['data-bluesky-uri', 'data-instgrm-permalink', 'data-tweet-id'];
const NETWORK =
  /^https?:\/\/(?:[\w-]+\.)*(?:twitter|x|instagram|facebook|tiktok|bsky|threads|reddit|mastodon|t)\.[a-z]+(?:\.[a-z]+)?\//i;
const PIC = /\s*(?:pic\.(?:twitter|x)\.com\/\w+|https?:\/\/t\.co\/\w+)/g;
/** The line that ends a post: a dash, the name, the handle in brackets, then the date. */
export const SIGNATURE = /\s*[—–-]{1,2}\s*([^—()]{0,80}?\s?\((?:@[\w.]{1,40}(?:@[\w.]+)?)\))\s*([^()]{0,60})$/u;

/** A post before its place among the paragraphs is known. */
export type PostWithoutPlace = Omit<EmbeddedPost, 'place'>;

/** The posts that an article embeds, by their elements. Reads only. */
export function findPosts(root: Document | Element): ReadonlyMap<Element, PostWithoutPlace> {
  const found = new Map<Element, PostWithoutPlace>();
  for (const element of root.querySelectorAll('blockquote, div.fb-post, twitter-widget'))
    if (found.size < 200 && isEmbed(element)) found.set(element, readPost(element));
  return found;
}

function isEmbed(element: Element): boolean {
  if (element.localName !== 'blockquote') return true;
  return (
    CLASSES.test(element.getAttribute('class') ?? '') ||
    MARKS.some((mark) => element.hasAttribute(mark)) ||
    NETWORK.test(element.getAttribute('cite') ?? '')
  );
}

function readPost(element: Element): PostWithoutPlace {
  const links = [...element.getElementsByTagName('a')].map((a) => a.getAttribute('href') ?? '');
  const declared = ['data-instgrm-permalink', 'cite', 'data-href', 'data-bluesky-uri'].map((name) =>
    element.getAttribute(name),
  );
  const url =
    declared.find((link) => link !== null && link !== '') ??
    links.findLast((link) => NETWORK.test(link) && !/\/t\.co\//.test(link)) ??
    null;
  const whole = blocksOf(element)
    .map((block) => block.text)
    .join(' ');
  return { ...splitSignature(whole), url };
}

/** Text and author of a post as it is printed: "Words. — Name (@handle) April 7, 2017". */
export function splitSignature(whole: string): { readonly author: string | null; readonly text: string } {
  const signed = SIGNATURE.exec(whole);
  const text = signed === null ? whole : whole.slice(0, signed.index);
  return { author: signed === null ? null : tidy(signed[1] ?? ''), text: tidy(text.replace(PIC, '')) };
}
