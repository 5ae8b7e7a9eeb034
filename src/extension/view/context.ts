import type { Digest } from '../../digest/digest';

/** A sentence with the ones beside it. */
export interface SentenceContext {
  readonly before: string | null;
  readonly sentence: string;
  readonly after: string | null;
}

/**
 * Where a sentence stands in its article. The headline stands alone. Null where the article's sentences are not kept, or the
 * sentence is none of them.
 */
export function contextOf({ sentences, article }: Digest, sentence: string | null): SentenceContext | null {
  if (sentence === null || sentences.length === 0) return null;
  const place = sentences.indexOf(sentence);
  if (place >= 0) return { before: sentences[place - 1] ?? null, sentence, after: sentences[place + 1] ?? null };
  return sentence === article.headline ? { before: null, sentence, after: null } : null;
}
