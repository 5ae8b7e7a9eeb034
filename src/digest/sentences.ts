import { ABBREVIATIONS, MAYBE_LAST } from '../language/abbreviations';
import { isPlain } from '../language/letters';
import { LIMITS } from './limits';
import type { MarkedSpan } from './marks';
import { plainSentenceEnds } from './sentence-breaks';

/** A sentence and its place in its paragraph; `text` is the paragraph from `start` to `end`. */
export interface SentenceSpan {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const segmenters = new Map<string, Intl.Segmenter>();

/** Made once a language: making one costs more than a sentence. */
function segmenterOf(language: string | null): Intl.Segmenter {
  const key = language ?? 'en';
  const known = segmenters.get(key);
  if (known) return known;
  let made: Intl.Segmenter;
  try {
    made = new Intl.Segmenter(key, { granularity: 'sentence' });
  } catch {
    made = new Intl.Segmenter('en', { granularity: 'sentence' });
  }
  segmenters.set(key, made);
  return made;
}

/** Inside quotation marks nothing ends a sentence but what stands directly before the closing mark. */
function masked(paragraph: string, spans: readonly MarkedSpan[]): string {
  let out = '';
  let at = 0;
  for (const span of spans) {
    const last = span.goesOn ? span.to : Math.max(span.from, span.to - 1);
    out += paragraph.slice(at, span.from) + paragraph.slice(span.from, last).replace(/[^\p{L}\p{N}\s]/gu, ',');
    at = last;
  }
  return out + paragraph.slice(at);
}

/** Two sentences run together where a label or a line between them was lost: "blinked.Customs". */
const FUSED = /(?<=\p{Ll}{2}[.!?][”"’]?)(?=[“"‘]?\p{Lu}\p{Ll}*[\s’'])/gu;
/** What a full stop stands behind, and whether that is a word or initials. */
const BEFORE_STOP = /[^\s(“"‘«\-–—/]*(?=\.$)/;
const PLAIN_WORD = /^(?:[A-Za-z]\.)*[A-Za-z]+$/;
const WORD = /^(?:\p{L}\.)*\p{L}+$/u;
const isWord = (text: string): boolean => PLAIN_WORD.test(text) || (!/^[!-~]*$/.test(text) && WORD.test(text));

/** "“Is it?” Lee claimed.": but "Lee claimed a prize" is a sentence of its own. */
const SAYS_SOON =
  /^(?:(?:Mr|Mrs|Ms|Dr|Prof|President|Senator)\.?\s)?(?:\p{Lu}[\p{L}’'.-]*\s)+(?:said|says|asked|asks|added|wrote|told|replied|tweeted|(?:claimed|warned|continued|insisted|declared|responded|argued|explained|joked|shouted|exclaimed)[.,])(?![\p{L}\p{N}])/u;

/** After initials ("the U.S. Senate") only a word that commonly opens a sentence shows that one ended. */
const OPENS_SENTENCE =
  /^[“"‘]?(?:The|An?|It|He|She|They|We|I|You|In|On|At|But|And|This|That|These|Those|His|Her|Its|Their|There|After|Before|When|While|As|If|For|From|With|By|Mr|Mrs|Ms|Some|Many|Most|Both|Now|Then|However|Since|Although|Though|Under|Until|Still|Yet|So|Or|Not|No|What|Who|Why|How|Where)\b/;

/** Whether what ends here was no end: an abbreviation, an initial, a question inside the sentence’s quotation. */
function goesOn(before: string, after: string, language: string | null): boolean {
  const next = after[0] ?? '';
  const closedByMark = /[.!?…][”"’»]$/.test(before);
  if (/[a-z]/.test(next) || (next > '\x7f' && /\p{Ll}/u.test(next)) || /^[“„"«‘(¿¡\s]+$/.test(before)) return true;
  if (closedByMark && !/[.]/.test(before.at(-2) ?? '')) return SAYS_SOON.test(after);
  if (!before.endsWith('.')) return /^[)\]”’»]/.test(after);
  if (language === 'de' && /(?:^|\s)\d{1,2}\.$/.test(before)) return true;
  const word = BEFORE_STOP.exec(before.slice(-40))?.[0] ?? '';
  if (!isWord(word)) return false;
  const lower = word.toLowerCase();
  if (word.length === 1 && word !== 'I')
    return /\p{Lu}/u.test(word) || /\d/.test(next) || word === 'z' || word === 'd' || word === 'u';
  if (/\.[^.]$/.test(word) && !/^[ap]\.m$/.test(lower)) return !OPENS_SENTENCE.test(after);
  if (MAYBE_LAST.has(lower)) return false;
  if (lower === 'no' || lower === 'nos' || lower === 'art' || lower === 'fig') return /\d/.test(next);
  if (
    /^(?:jan|feb|mar|apr|aug|sept?|oct|nov|dec|on|me|in|al|miss|mass|ill|wash|ind|fla|sat|sun|mon|cf|ed|ca|fr|hr|tel|st|co)$/.test(
      lower,
    )
  )
    return (
      /\d/.test(next) ||
      (word !== lower && ABBREVIATIONS.has(lower) && !/^(?:mass|ill|miss|me|in|on|al|ind)$/.test(lower))
    );
  return ABBREVIATIONS.has(lower);
}

/** Cuts what is too long for the segmenter or for a reader at the last space before the bound. */
function chunks(text: string, bound: number): { start: number; end: number }[] {
  const out: { start: number; end: number }[] = [];
  let start = 0;
  while (text.length - start > bound) {
    const window = text.slice(start, start + bound);
    const stop = Math.max(window.lastIndexOf('. '), window.lastIndexOf('? '), window.lastIndexOf('! '));
    const space = window.lastIndexOf(' ');
    const cut = stop > bound / 2 ? stop + 2 : space > 0 ? space + 1 : bound;
    out.push({ start, end: start + cut });
    start += cut;
  }
  out.push({ start, end: text.length });
  return out;
}

function sentenceEnds(text: string, language: string | null): number[] {
  // In Greek a semicolon asks.
  if (language !== 'el' && isPlain(text)) return plainSentenceEnds(text);
  return Array.from(segmenterOf(language).segment(text), ({ index, segment }) => index + segment.length);
}

function boundaries(text: string, language: string | null): number[] {
  const ends: number[] = [];
  for (const chunk of chunks(text, LIMITS.segment))
    for (const end of sentenceEnds(text.slice(chunk.start, chunk.end), language)) ends.push(chunk.start + end);
  for (const match of text.matchAll(FUSED)) ends.push(match.index);
  return [...new Set(ends)].sort((a, b) => a - b);
}

/**
 * The sentences of a paragraph. Boundaries are those of Unicode (UAX 29), taken back after
 * abbreviations and initials and inside quotation marks, and added where two sentences are run together.
 */
export function sentencesOf(paragraph: string, spans: readonly MarkedSpan[], language: string | null): SentenceSpan[] {
  const mask = masked(paragraph, spans);
  const out: SentenceSpan[] = [];
  let start = 0;
  for (const end of boundaries(mask, language)) {
    const before = mask.slice(Math.max(start, end - 60), end).trimEnd();
    if (
      end < mask.length &&
      end - start < LIMITS.sentence &&
      goesOn(before, mask.slice(end, end + 80).trimStart(), language)
    )
      continue;
    for (const piece of chunks(paragraph.slice(start, end), LIMITS.sentence)) {
      const text = paragraph.slice(start + piece.start, start + piece.end);
      const lead = text.length - text.trimStart().length;
      const trimmed = text.trim();
      const from = start + piece.start + lead;
      if (trimmed) out.push({ text: trimmed, start: from, end: from + trimmed.length });
    }
    start = end;
  }
  return out;
}
