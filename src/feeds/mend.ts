import { decodeHTMLStrict } from 'entities';
import { FEED_LIMITS } from './feed';
import { CDATA, CONTAINERS, type FeedMark, ITEMS, LEAVES, marksOf, SKIPPED } from './feed-marks';
import { attributesOf, type Tag } from './xml-tag';

/** XML that is well formed, holding what of the feed is of use here. */
export interface MendedFeed {
  readonly text: string;
  /** Items written; those beyond the limit are not. */
  readonly items: number;
  readonly tooMany: boolean;
  /** The text ended before its root did. */
  readonly cutOff: boolean;
}

const ROOT = /<(?:[\w-]{1,20}:)?(?:rss|feed|rdf|channel)[\s>]/i;
const ROOTS = new Set(['rss', 'rdf', 'feed', 'channel']);
const MAX_DEPTH = 20;
/** Elements of one item, or of the feed's head, that are read; the bound of the work on those never closed. */
const MAX_LEAVES = 100;

/** Where the feed's root begins, -1 where it has none. */
export const rootOf = (text: string): number => text.search(ROOT);

/**
 * Makes of a feed, however broken, XML that a parser reads: junk before the root, document types with their entities,
 * comments and unknown elements are gone; stray ampersands and angle brackets are escaped; an element that is never
 * closed ends where the next known one begins, an item where the next item does, and all where the text is cut off.
 * Without it one slip of an outlet's software would cost the whole feed, or an unclosed summary swallow its neighbours.
 * Time linear in the length of the text.
 * @param root where the root begins ({@link rootOf})
 */
export function mendFeed(text: string, root: number): MendedFeed {
  return new Mender(text, [...marksOf(text, root)]).mend();
}

/** One pass over the marks: what is open, and what was written. */
class Mender {
  readonly #out: string[] = [];
  readonly #open: Tag[] = [];
  readonly #text: string;
  readonly #marks: readonly FeedMark[];
  #place = 0;
  #items = 0;
  #leaves = 0;
  #channel = false;

  constructor(text: string, marks: readonly FeedMark[]) {
    this.#text = text;
    this.#marks = marks;
  }

  mend(): MendedFeed {
    let tooMany = false;
    while (this.#place < this.#marks.length) {
      const mark = this.#marks[this.#place++];
      if (mark === undefined || mark.kind === 'section') continue;
      tooMany = mark.kind === 'open' && ITEMS.has(mark.local) && this.#items >= FEED_LIMITS.items;
      if (tooMany) break;
      this.#take(mark);
      if (this.#open.length === 0) break;
    }
    const cutOff = !tooMany && this.#open.some((open) => open.start >= 0);
    this.#closeTo(0);
    return { text: this.#out.join(''), items: this.#items, tooMany, cutOff };
  }

  #take(tag: Tag): void {
    if (tag.kind === 'close') {
      const name = tag.name.toLowerCase();
      const place = this.#open.findLastIndex((open) => open.name.toLowerCase() === name);
      if (place >= 0) this.#closeTo(place);
    } else if (tag.kind === 'open' && this.#isContainer(tag)) this.#enter(tag);
    else if (this.#leaves++ < MAX_LEAVES) {
      const content = tag.kind === 'open' ? this.#content(tag) : '';
      const isRssLink = tag.name.toLowerCase() === 'link' && this.#open[0]?.local !== 'feed';
      const value = content === '' && isRssLink ? this.#strayAddress(tag) : content;
      // An empty link before the one that counts would hide it.
      if (!SKIPPED.has(tag.local) && !(isRssLink && value === ''))
        this.#out.push(`<${tag.name}${written(tag)}>${escapeXml(value)}</${tag.name}>`);
    }
  }

  /** Atom's authors hold a name, RSS's are one; Media's content holds titles, Atom's is text. */
  #isContainer(tag: Tag): boolean {
    if (CONTAINERS.has(tag.local)) return true;
    const mayHold =
      tag.local === 'author' || tag.local === 'contributor' || (tag.local === 'content' && tag.name.includes(':'));
    const next = this.#marks[this.#place];
    return mayHold && next !== undefined && next.kind === 'open' && LEAVES.has(next.local);
  }

  #enter(tag: Tag): void {
    if (this.#open.length >= MAX_DEPTH) return;
    // A feed has one root and one channel; further ones would only bury the items.
    if (ROOTS.has(tag.local) && this.#open.some((open) => open.local === tag.local)) return;
    // Nothing of these stands within a person or a picture, closed or not.
    if (CONTAINERS.has(tag.local)) {
      const leaf = this.#open.findIndex((open) => !CONTAINERS.has(open.local));
      if (leaf >= 0) this.#closeTo(leaf);
    }
    if (ITEMS.has(tag.local)) {
      const outer = this.#open.findIndex((open) => ITEMS.has(open.local));
      if (outer >= 0) this.#closeTo(outer);
      // RSS without a channel around its items.
      if (!this.#channel && this.#open.at(-1)?.local === 'rss') this.#enter(madeUp(tag, 'channel', ''));
      this.#items++;
      this.#leaves = 0;
    }
    if (tag.local === 'channel') {
      this.#channel = true;
      if (this.#open.length === 0) this.#enter(madeUp(tag, 'rss', ' version="2.0"'));
    }
    this.#open.push(tag);
    this.#out.push(`<${tag.name}${written(tag)}>`);
  }

  #closeTo(depth: number): void {
    while (this.#open.length > depth) {
      const tag = this.#open.pop();
      if (tag === undefined) return;
      this.#out.push(`</${tag.name}>`);
      if (ITEMS.has(tag.local)) this.#leaves = 0;
    }
  }

  /** In RSS an empty link may have its address as Atom has it, or behind it, where an HTML serialiser went over the feed. */
  #strayAddress(tag: Tag): string {
    const attributes = new Map(attributesOf(tag));
    const rel = attributes.get('rel');
    const href = attributes.get('href');
    if (href !== undefined) return rel === undefined || rel === 'alternate' ? decodeHTMLStrict(href) : '';
    const behind = this.#text.slice(tag.end, tag.end + FEED_LIMITS.address);
    return decodeHTMLStrict(/^\s*(https?:[^\s<]+)\s*</i.exec(behind)?.[1] ?? '');
  }

  /** The content of the leaf that was just opened; the place is set behind it. */
  #content(tag: Tag): string {
    const name = tag.name.toLowerCase();
    let next: number | null = null;
    for (let place = this.#place; place < this.#marks.length; place++) {
      const mark = this.#marks[place];
      if (mark === undefined || mark.kind === 'section') continue;
      if (mark.kind === 'close' && mark.name.toLowerCase() === name) {
        this.#place = place + 1;
        return this.#value(tag, mark.start);
      }
      next ??= place;
      if (ITEMS.has(mark.local) || CONTAINERS.has(mark.local)) break;
    }
    this.#place = next ?? this.#marks.length;
    // Cut off within an element, half a figure or a name would be read as a whole one.
    const mark = this.#marks[this.#place];
    return mark === undefined ? '' : this.#value(tag, mark.start);
  }

  #value({ local, end: from }: Tag, to: number): string {
    return valueIn(this.#text.slice(from, Math.min(to, from + longestOf(local))));
  }
}

const TELLING = new Set(['title', 'description', 'summary', 'abstract', 'content', 'encoded']);
const NAMING = new Set(['author', 'contributor', 'creator', 'name', 'category', 'subject']);

/** Characters of an element's content that are read. Of long names the parser's work would grow with their square. */
function longestOf(local: string): number {
  if (TELLING.has(local)) return FEED_LIMITS.element;
  return NAMING.has(local) ? FEED_LIMITS.name : FEED_LIMITS.address;
}

/** An element that the text lacks. */
const madeUp = (tag: Tag, name: string, attributes: string): Tag => ({
  ...tag,
  name,
  local: name,
  attributes,
  start: -1,
});

/** The attributes in canonical writing, each once. */
function written(tag: Tag): string {
  const pairs = new Map(attributesOf(tag).map(([name, value]) => [name.toLowerCase(), value]));
  let text = '';
  for (const [name, value] of pairs)
    text += ` ${name}="${escapeXml(decodeHTMLStrict(value.slice(0, FEED_LIMITS.address))).replaceAll('"', '&quot;')}"`;
  return text;
}

/** A leaf's text: references read and CDATA sections opened; where it holds tags it is markup and left as it is. */
function valueIn(raw: string): string {
  if (!raw.includes('<')) return decodeHTMLStrict(raw);
  const [head = '', ...sections] = raw.split(CDATA);
  const parts = sections.map((part) => {
    const over = part.indexOf(']]>');
    return over < 0 ? { inside: part, behind: '' } : { inside: part.slice(0, over), behind: part.slice(over + 3) };
  });
  const markup = [head, ...parts.map((part) => part.behind)].some((part) => /<\/?[a-z]/i.test(part));
  const read = (text: string): string => (markup ? text : decodeHTMLStrict(text));
  return read(head) + parts.map(({ inside, behind }) => inside + read(behind)).join('');
}

/** Text as XML carries it; characters that XML forbids are gone. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
