import type { Article } from '../article/article';
import { isTitleCase } from './headline-names';
import { LIMITS } from './limits';
import { type MarkedSpan, markedSpans } from './marks';
import { sentencesOf } from './sentences';
import { type Token, tokensOf } from './tokens';

/** A sentence with its tokens and with what of it stands inside quotation marks, in places of its own text. */
export interface Line {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly paragraph: number;
  readonly quoted: readonly MarkedSpan[];
}

/** What is read of an article before any fact is looked for. */
export interface Reading {
  readonly headline: string | null;
  /** The headline as a line where its capitals tell names; null where every word has one. */
  readonly headlineLine: Line | null;
  readonly lines: readonly Line[];
  readonly language: string | null;
  /** The first paragraph is the standfirst. */
  readonly standfirstIsFirst: boolean;
}

/** Marks of direction, zero-width marks and control characters: they show nothing and would hide a name or a number. */
const UNSEEN = /[\p{Cc}\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/gu;

/** One plain line: no unseen characters, no lone surrogates, single spaces. */
export const plain = (text: string): string =>
  text
    .slice(0, LIMITS.text)
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/[\s\u0085]+/g, ' ')
    .replace(UNSEEN, '')
    .trim();

function paragraphsOf(article: Pick<Article, 'standfirst' | 'paragraphs'>): string[] {
  const body = article.paragraphs.map(plain).filter((p) => p !== '');
  const standfirst = plain(article.standfirst ?? '');
  const all = standfirst === '' || body[0]?.startsWith(standfirst) ? body : [standfirst, ...body];
  let room: number = LIMITS.text;
  const kept: string[] = [];
  for (const paragraph of all) {
    if (room <= 0) break;
    kept.push(paragraph.slice(0, room));
    room -= paragraph.length;
  }
  return kept;
}

/** Standfirst and body as sentences; each sentence knows its paragraph. */
export function readingOf(article: Pick<Article, 'headline' | 'standfirst' | 'paragraphs' | 'language'>): Reading {
  const paragraphs = paragraphsOf(article);
  const marked = markedSpans(paragraphs);
  const language = article.language;
  const lines: Line[] = [];
  let tokens = 0;
  for (const [p, paragraph] of paragraphs.entries()) {
    const spans = marked[p] ?? [];
    let next = 0;
    for (const sentence of sentencesOf(paragraph, spans, language)) {
      if (tokens > LIMITS.tokens) break;
      const quoted: MarkedSpan[] = [];
      for (let span = spans[next]; span !== undefined && span.start < sentence.end; span = spans[++next])
        quoted.push(within(span, sentence.start, sentence.text.length));
      const line: Line = { text: sentence.text, tokens: tokensOf(sentence.text, language), paragraph: p, quoted };
      tokens += line.tokens.length;
      lines.push(line);
    }
  }
  const headline = article.headline === null ? null : plain(article.headline).slice(0, LIMITS.sentence) || null;
  return {
    headline,
    headlineLine: headlineLineOf(headline, language),
    lines,
    language,
    standfirstIsFirst:
      paragraphs[0] !== undefined && paragraphs[0] !== plain(article.paragraphs.find((p) => plain(p) !== '') ?? ''),
  };
}

function headlineLineOf(headline: string | null, language: string | null): Line | null {
  if (headline === null) return null;
  const tokens = tokensOf(headline, language);
  if (language !== 'de' && isTitleCase(tokens)) return null;
  return { text: headline, tokens, paragraph: -1, quoted: markedSpans([headline])[0] ?? [] };
}

/** A span of the paragraph in places of the sentence that begins at `start`. */
function within(span: MarkedSpan, start: number, length: number): MarkedSpan {
  const place = (at: number): number => Math.min(length, Math.max(0, at - start));
  return { ...span, start: place(span.start), end: place(span.end), from: place(span.from), to: place(span.to) };
}
