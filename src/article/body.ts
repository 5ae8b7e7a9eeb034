import { Readability } from '@mozilla/readability';
import { isDeclaredFree, isPaywalled } from './about';
import { type Block, LONG, longText } from './block';
import { type CleanContext, cleanBlocks } from './clean-blocks';
import { clutterFor } from './clutter';
import { composedClone } from './compose';
import { blocksOf } from './dom-blocks';
import { unescapeTwice } from './entities';
import { fold, tidy, wordCount } from './fold';
import { textInScripts, textOfNode } from './json-text';
import { LIMITS } from './limits';
import { findPosts, type PostWithoutPlace } from './posts';
import { prepareClone } from './prepare';
import { setFusedApart, setPostsApart } from './separate';
import type { Source } from './source';
import { hullOf } from './weigh';

export interface Body {
  /** Cleaned blocks; those of kind "post" name a post by its number. */
  readonly blocks: readonly Block[];
  readonly posts: readonly PostWithoutPlace[];
  /** The page says that its text goes on elsewhere. */
  readonly truncated: boolean;
  /** The lines of the text before cleaning: a byline or a date may stand there. */
  readonly lines: readonly string[];
}

/** Tuned with `npm run score:extraction`. */
export const BODY = {
  /** The text in JSON-LD is taken where what the page shows is under this share of it. */
  jsonShare: 0.5,
  /** Characters of long paragraphs up to which what is shown may be a lead, its rest in the page's data. */
  leadText: 1_000,
  /** The whole column is taken where Readability's choice is under this share of its long paragraphs. */
  wholeShare: 0.55,
  /** The column's own share of text in long paragraphs: lists of other articles have less. */
  longShare: 0.55,
  /** A choice of this many characters of long paragraphs that the column does not hold is the article, and the column its comments. */
  ownText: 700,
  /** Share of the choice that the column holds where the choice is a part of it. */
  held: 0.8,
  /** Share of the choice that paragraphs of one name hold before others of that name are added. */
  twinShare: 0.5,
  /** Linked headings that the column may have more than the choice: more are other articles' headlines. */
  linkedHeadings: 1,
  /** … unless each has this many characters of long paragraphs under it, as the chapters of a list have. */
  textUnderHeading: 450,
  /** Linked lines of a headline's length that the column may have more than the choice. */
  linkedItems: 8,
  /** Words up to which a paragraph can be a paywall's. */
  paywallWords: 40,
} as const;

/** Reads the article's own text from a page, which is left as it is: all work is done on a clone. */
export function readBody(source: Source, context: CleanContext): Body {
  const clone = composedClone(source.document);
  const found = findPosts(clone);
  removeFurtherArticles(clone, context.headline);
  const elements = [...found.keys()];
  prepareClone(clone, new Set(elements));
  const numbers = new Map(elements.map((element, i) => [element, i] as const));
  const { adLabels } = clutterFor(context.language);
  const pieces = new Map<string, readonly string[]>();
  const textOfElement = (element: Element): readonly Block[] =>
    setFusedApart(blocksOf(element, { posts: numbers }).slice(0, LIMITS.paragraphs), adLabels, pieces).slice(
      0,
      LIMITS.paragraphs,
    );
  // Readability moves what it takes, so the whole column is read before it.
  const whole = clone.body === null || holdsSeveral(clone) ? [] : textOfElement(hullOf(clone.body));
  const content = readable(clone);
  const picked = content === null ? [] : textOfElement(content);
  const taken = isPart(picked, whole) ? whole : withTwins(picked, whole);
  const { blocks: raw, posts } = setPostsApart(taken, [...found.values()]);
  const truncated = isCut(raw, context.language);
  const shown = cleanBlocks(raw, context);
  const blocks = isPaywalled(source) ? shown : withData(shown, truncated, source, context);
  return { blocks, posts, truncated, lines: raw.map((block) => block.text) };
}

/**
 * What the page shows, or its text as the page's data tells it where that is much more: all of it where nothing is shown
 * yet, the rest where a lead is shown of what the page declares free. Behind a paywall nothing is looked for: a page is
 * read as far as its reader may read it.
 */
function withData(
  shown: readonly Block[],
  truncated: boolean,
  source: Source,
  context: CleanContext,
): readonly Block[] {
  const told = blocksOfJson(textOfNode(source.article), context);
  if (longText(shown) < longText(told) * BODY.jsonShare) return told;
  const isLead = longText(shown) <= BODY.leadText && !truncated && isDeclaredFree(source);
  if (longText(shown) > 0 && !isLead) return shown;
  const hidden = blocksOfJson(textInScripts(source.document), context);
  if (longText(shown) === 0) return longText(told) === 0 && hidden.length > 0 ? hidden : shown;
  return longText(shown) < longText(hidden) * BODY.jsonShare && holdsMost(hidden, shown) ? hidden : shown;
}

/** Whether Readability's choice is only a part of an article that fills its column. */
function isPart(picked: readonly Block[], whole: readonly Block[]): boolean {
  if (longText(picked) >= longText(whole) * BODY.wholeShare) return false;
  // Comments may fill a column of their own beside the article.
  if (longText(picked) >= BODY.ownText && !holdsMost(whole, picked)) return false;
  const all = whole.reduce((sum, { text }) => sum + text.length, 0);
  if (longText(picked) > 0 && longText(whole) < all * BODY.longShare) return false;
  const headlines = (blocks: readonly Block[]): number =>
    blocks.filter(({ kind, linked, text }) => kind === 'heading' && linked > 0.7 && wordCount(text) >= 3).length;
  // A column that holds lists of other articles is more than the article.
  if (teasers(whole) - teasers(picked) > BODY.linkedItems) return false;
  const more = headlines(whole) - headlines(picked);
  return more <= BODY.linkedHeadings || (longText(whole) - longText(picked)) / more >= BODY.textUnderHeading;
}

const teasers = (blocks: readonly Block[]): number =>
  blocks.filter(({ kind, linked, text }) => kind !== 'heading' && linked > 0.9 && wordCount(text) >= 5).length;

/** Whether most of the long paragraphs of `part` stand in `whole` too. */
function holdsMost(whole: readonly Block[], part: readonly Block[]): boolean {
  const texts = new Set(whole.map(({ text }) => text));
  return longText(part.filter(({ text }) => texts.has(text))) >= longText(part) * BODY.held;
}

/**
 * Readability's choice with the paragraphs of the column that it passed over although the page calls them what it calls
 * the chosen: publishers wrap each paragraph by itself, and short ones are lost.
 */
function withTwins(picked: readonly Block[], whole: readonly Block[]): readonly Block[] {
  const hints = new Map<string, number>();
  const chosen = new Set(picked.map(({ text }) => text));
  // Readability takes wrappers away: what the page calls its choice is read from the column.
  for (const { kind, hint, text } of whole)
    if (kind === 'paragraph' && hint !== '' && chosen.has(text)) hints.set(hint, (hints.get(hint) ?? 0) + text.length);
  const all = picked.reduce((sum, { text }) => sum + text.length, 0);
  const own = [...hints].find(([, length]) => length > all * BODY.twinShare)?.[0];
  if (own === undefined || !holdsMost(whole, picked)) return picked;
  const isTwin = ({ kind, hint, linked, text }: Block): boolean =>
    kind === 'paragraph' && hint === own && linked < 0.5 && /[.!?…。！？।]["”’»)]?$/.test(text);
  if (!whole.some((block) => !chosen.has(block.text) && isTwin(block))) return picked;
  const kept = whole.filter((block) => chosen.has(block.text) || isTwin(block));
  return longText(kept) < longText(picked) ? picked : kept;
}

/** Takes out whole articles that were loaded below this one: those with an h1 of their own, behind the one with the headline. */
function removeFurtherArticles(clone: Document, headline: string | null): void {
  if (headline === null) return;
  const headings = [...clone.getElementsByTagName('h1')];
  const first = headings.findIndex((heading) => fold(tidy(heading.textContent ?? '')) === fold(headline));
  const own = headings[first]?.closest('article') ?? null;
  if (own === null) return;
  for (const heading of headings.slice(first + 1)) {
    const article = heading.closest('article');
    if (article !== null && !own.contains(article) && !article.contains(own)) article.remove();
  }
}

/** Whether a page holds several whole articles, of which the first is read: then its whole column is not one. */
function holdsSeveral(clone: Document): boolean {
  let several = 0;
  for (const heading of clone.getElementsByTagName('h1'))
    if ((heading.textContent ?? '').trim().length > 20) several += 1;
  return several > 1;
}

/** The element that Readability takes for the article; null where it finds none or fails on the page's markup. */
function readable(clone: Document): Element | null {
  try {
    const result = new Readability<Element>(clone, {
      maxElemsToParse: LIMITS.elements,
      keepClasses: true,
      serializer: (node) => node as Element,
      disableJSONLD: true,
    }).parse();
    return result?.content ?? null;
  } catch {
    // Readability throws on markup it does not foresee; the text in JSON-LD may still tell the article.
    return null;
  }
}

/** A text that the page's data holds, by its lines, without markup. */
function blocksOfJson(text: string | null, context: CleanContext): readonly Block[] {
  if (text === null || text.length < LONG || text.length > LIMITS.text) return [];
  const blocks = unescapeTwice(text)
    .replace(/<(?:br|\/p|\/div|\/li|\/h\d)\s{0,5}\/?>/gi, '\n')
    .replace(/<[a-z/!][^<>]{0,2000}>/gi, ' ')
    .split(/\r?\n|\\n/)
    .map((line): Block => ({ kind: 'paragraph', text: tidy(line), linked: 0, hint: '', group: null }))
    .filter((block) => block.text !== '');
  return cleanBlocks(blocks, context);
}

function isCut(blocks: readonly Block[], language: string | null): boolean {
  const { paywall } = clutterFor(language);
  return blocks.slice(-6).some(({ text }) => wordCount(text) <= BODY.paywallWords && paywall.within(fold(text)));
}
