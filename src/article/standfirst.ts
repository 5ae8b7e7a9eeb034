import { fold, tidy, wordCount } from './fold';
import { firstMeta } from './meta';
import type { Found, Source } from './source';

const MIN_WORDS = 5;
const MAX_LENGTH = 600;

/**
 * The standfirst: the line under the headline that the page calls one; else the head's description. The caller drops it
 * where it is the body's own beginning.
 */
export function standfirstOf({ meta, scan }: Source, headline: string | null): Found<string> | null {
  const told = tidy(firstMeta(meta, ['og:description', 'description', 'twitter:description']) ?? '');
  for (const element of scan.standfirsts.slice(0, 10)) {
    const text = tidy(element.textContent ?? '');
    if (text.length > MAX_LENGTH || wordCount(text) < MIN_WORDS) continue;
    if (headline !== null && fold(headline) === fold(text)) continue;
    return { value: text, from: 'element' };
  }
  return told === '' || wordCount(told) < MIN_WORDS ? null : { value: told, from: 'meta' };
}

/** Whether a description is only the beginning of the body, cut or whole. */
export function isBeginning(standfirst: string, paragraphs: readonly string[]): boolean {
  const start = fold(standfirst.replace(/(?:\.{3}|…|\[…\]|\[\.\.\.\])$/, ''));
  const body = fold(paragraphs.slice(0, 4).join(' ').slice(0, 3_000));
  return start !== '' && body.includes(start.slice(0, Math.max(40, Math.floor(start.length * 0.8))));
}
