import { fold, wordCount } from './fold';
import type { PhraseList } from './phrase-list';

/** A sentence's end as far as cleaning needs it: the mark, closing quotes, and the space behind it; a single capital's dot ("U.S.") is none. */
const END = /(?<!(?:^|[\s.(“"])\p{Lu})[.!?]["”’»)\]]?(?=\s|$)|[。！？]["”’»」』)\]]?/gu;

/** Words up to which a sentence of a form or of the printing is recognised. */
const MOST_WORDS = 45;

/** The text without the sentences that hold one of the phrases; the same text where none does. */
export function dropSentences(text: string, phrases: PhraseList): string {
  if (!phrases.within(fold(text))) return text;
  const parts = cut(text);
  const kept = parts.filter((part) => wordCount(part) > MOST_WORDS || !phrases.within(fold(part)));
  return kept.length === parts.length ? text : kept.join('').trim();
}

function cut(text: string): readonly string[] {
  const parts: string[] = [];
  let from = 0;
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    parts.push(text.slice(from, end));
    from = end;
  }
  if (from < text.length) parts.push(text.slice(from));
  return parts;
}
