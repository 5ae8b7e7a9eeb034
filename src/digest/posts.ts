import type { EmbeddedPost } from '../article/article';
import { POST_NOUNS } from '../language/quotation-words';
import { sayingOf } from '../language/saying';
import type { Quotation } from './digest';
import { LIMITS } from './limits';
import { keyOf } from './mentions';
import type { NamesFound } from './names';
import { plain, type Reading } from './reading';
import type { Referents } from './referents';

/** The name in the text that an account’s own name or handle stands for. */
function nameOf(author: string, names: NamesFound): string {
  const keys = [...author.matchAll(/@[\p{L}\p{N}_]+/gu)].map(([handle]) => handle.toLowerCase());
  keys.push(keyOf(author));
  const found = names.names.find((name) =>
    name.forms.some((form) => keys.includes(form.toLowerCase()) || keys.includes(keyOf(form))),
  );
  return found?.text ?? author;
}

/** Embedded posts as quotations of their authors; one without an author is given to whom the sentence before says posted it. */
export function postsOf(
  posts: readonly EmbeddedPost[],
  reading: Reading,
  names: NamesFound,
  referents: Referents,
): Quotation[] {
  const shift = reading.standfirstIsFirst ? 1 : 0;
  return posts.slice(0, LIMITS.quotations).flatMap((post): Quotation[] => {
    const text = plain(post.text).slice(0, LIMITS.quotation);
    if (text === '') return [];
    const sentence = reading.lines.findLastIndex((line) => line.paragraph < post.place + shift);
    const line = reading.lines[sentence];
    const posted =
      line?.tokens.some((t) => sayingOf(reading.language).post.has(t.lower) || POST_NOUNS.has(t.lower)) ?? false;
    const author = post.author ? nameOf(plain(post.author).slice(0, 200), names) : null;
    const speaker = author ?? (posted ? (referents.subject(sentence)?.text ?? null) : null);
    return [{ text, speaker, role: null, kind: 'post', sentence: sentence < 0 ? null : sentence }];
  });
}
