import type { EmbeddedPost } from '../article/article';
import { POST_NOUNS } from '../language/quotation-words';
import { sayingOf } from '../language/saying';
import type { Quotation } from './digest';
import { LIMITS } from './limits';
import { keyOf } from './mentions';
import type { NamesFound } from './names';
import { plain, type Reading } from './reading';
import type { Referents } from './referents';
import { wordAt } from './tokens';

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

const FIRST_PERSON =
  /^(?:we|i|our|my|i['’]m|we['’]re|we['’]ve|thank|thanks|nous|je|merci|wir|ich|danke|nosotros|gracias|nós|eu|obrigado|obrigada|noi|io|grazie)$/;
const LONGEST_POST = 800;

/**
 * Posts whose marks were lost with the page's markup: a paragraph in the first person after a sentence that tells that
 * somebody posted something, and without marks of its own.
 */
export function plainPostsOf(reading: Reading, referents: Referents): Quotation[] {
  const out: Quotation[] = [];
  for (const [place, line] of reading.lines.entries()) {
    const before = reading.lines[place - 1];
    if (before === undefined || before.paragraph === line.paragraph || !FIRST_PERSON.test(wordAt(line.tokens, 0)))
      continue;
    const posted = before.tokens.some((t) => sayingOf(reading.language).post.has(t.lower));
    const speaker = posted && before.quoted.length === 0 ? referents.subject(place - 1) : null;
    if (speaker === null) continue;
    const lines: string[] = [];
    for (let i = place; reading.lines[i]?.paragraph === line.paragraph; i++) lines.push(reading.lines[i]?.text ?? '');
    const marked = reading.lines.slice(place, place + lines.length).some((l) => l.quoted.length > 0);
    const text = lines.join(' ').replace(/\s+https?:\/\/\S{1,200}$/, '');
    if (!marked && text.length <= LONGEST_POST)
      out.push({ text, speaker: speaker.text, role: null, kind: 'post', sentence: place });
  }
  return out;
}
