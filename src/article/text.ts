import type { Article, EmbeddedPost } from './article';
import { type Block, longText } from './block';
import { cleanBlocks } from './clean-blocks';
import { clutterFor } from './clutter';
import { readEvent } from './event';
import { tidy, wordCount } from './fold';
import { unfuse, withoutLabels } from './fused';
import { guessLanguage } from './guess-language';
import { LIMITS } from './limits';
import { notAnArticle } from './not-article';
import { outlineOfText } from './outline';
import { outletOf } from './page';
import { setPostsApart } from './separate';
import { bylineOfText, isBylineLine } from './text-byline';

/**
 * Reads a saved page's raw text: what its lines hold of byline and date, its paragraphs set apart where saving fused
 * them, without the page's clutter; or the event entry that it is. Never throws for what the text holds.
 */
export function readText(text: string, { url }: { readonly url: string | null }): Article {
  if (text.length > LIMITS.text) return notAnArticle(url, 'The text is too long to be an article.');
  const event = readEvent(outlineOfText(text), url);
  const base = { ...notAnArticle(url, ''), outlet: outletOf(null, url) };
  if (event !== null) {
    const { headline, entry, paragraphs } = event;
    const reason = 'The text is an event entry: a summary under a date, with its sources and related events.';
    return {
      ...base,
      kind: 'event-page',
      event: entry,
      language: guessLanguage(text),
      headline,
      published: entry.date,
      paragraphs,
      reason,
    };
  }
  const language = guessLanguage(text);
  const pieces = piecesOf(text);
  const { people, agencies, published } = bylineOfText(pieces);
  const { blocks, posts } = setPostsApart(pieces.filter((piece, i) => !isBylineLine(piece, i)).map(plain), []);
  const context = { language, headline: null, standfirst: null, byline: people };
  const cleaned = cleanBlocks(blocks, context);
  const headline = headlineIn(cleaned);
  const body = headline === null ? cleaned : cleaned.slice(1);
  const read = { ...base, language, headline, byline: people, agencies, published, ...placed(body, posts) };
  if (!isProse(body))
    return { ...read, kind: 'not-article', event: null, reason: 'The text has no paragraphs of an article.' };
  return { ...read, kind: 'article', event: null, reason: 'The text reads as an article.' };
}

/** Lines cut where paragraphs were fused, without labels of advertising. */
function piecesOf(text: string): readonly string[] {
  const labels = clutterFor(null).adLabels;
  return text
    .split(/\r?\n|\u2028|\u2029/)
    .slice(0, LIMITS.paragraphs)
    .flatMap(unfuse)
    .slice(0, LIMITS.paragraphs)
    .map((piece) => withoutLabels(piece.replace(/^#{1,6}\s+/, ''), labels))
    .map(tidy)
    .filter((piece) => piece !== '' && piece !== '-');
}

const plain = (text: string): Block => ({ kind: 'paragraph', text, linked: 0, hint: '', group: null });

/** A first line that ends like no sentence and has text under it. */
function headlineIn(blocks: readonly Block[]): string | null {
  const [first, second] = blocks;
  if (first === undefined || second === undefined || first.kind === 'post') return null;
  const words = wordCount(first.text);
  if (words < 3 || words > 28 || /[.!…:;,。]["”’»)]?$/.test(first.text)) return null;
  return longText(blocks.slice(1)) > 0 ? first.text : null;
}

/** Enough sentences to be an article's. */
function isProse(blocks: readonly Block[]): boolean {
  const sentences = blocks.filter(({ text, kind }) => kind !== 'post' && /[.!?…。！？।]["”’»)]?$/.test(text));
  const length = sentences.reduce((sum, { text }) => sum + text.length, 0);
  return length > 250 && sentences.length >= blocks.length * 0.2;
}

function placed(
  blocks: readonly Block[],
  posts: readonly Omit<EmbeddedPost, 'place'>[],
): Pick<Article, 'paragraphs' | 'posts'> {
  const paragraphs: string[] = [];
  const found: EmbeddedPost[] = [];
  for (const { kind, text } of blocks) {
    const post = kind === 'post' ? posts[Number(text)] : undefined;
    if (kind !== 'post') paragraphs.push(text);
    else if (post !== undefined && post.text !== '') found.push({ ...post, place: paragraphs.length });
  }
  return { paragraphs, posts: found };
}
