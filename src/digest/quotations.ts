import type { EmbeddedPost } from '../article/article';
import type { Quotation } from './digest';
import { LIMITS } from './limits';
import type { Reading } from './reading';

/** What stands in marks, and the posts embedded in the article. */
export function quotationsOf(reading: Reading, posts: readonly EmbeddedPost[]): Quotation[] {
  const spoken = reading.lines.flatMap((line, sentence) =>
    line.quoted.map((span): Quotation => {
      const text = line.text.slice(span.from, span.to).trim();
      const kind = text.split(' ').length > 3 ? 'speech' : 'phrase';
      return { text, speaker: null, role: null, kind, sentence };
    }),
  );
  const posted = posts.map(
    (post): Quotation => ({ text: post.text, speaker: post.author, role: null, kind: 'post', sentence: null }),
  );
  return [...spoken.filter((q) => q.text !== ''), ...posted].slice(0, LIMITS.quotations);
}
