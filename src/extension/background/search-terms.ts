import type { Digest, Name } from '../../digest/digest';

const MOST_NAMES = 4;
const MOST_WORDS = 7;
const SHORTEST_WORD = 4;

/**
 * Words that find a story in a search engine: the names it turns on, then words of its headline that no name has. Empty
 * where neither is known.
 */
export function searchTerms(digest: Digest): readonly string[] {
  const names = [...digest.names].sort(byWeight).slice(0, MOST_NAMES);
  const taken = new Set(names.flatMap(({ forms, text }) => [text, ...forms]).flatMap(wordsOf));
  const headline = digest.article.headline ?? digest.article.slug ?? '';
  const words = wordsOf(headline).filter((word) => word.length >= SHORTEST_WORD && !taken.has(word));
  return [...names.map(({ text }) => text), ...new Set(words)].slice(0, MOST_NAMES + MOST_WORDS);
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const byWeight = (a: Name, b: Name): number => Number(b.inHeadline) - Number(a.inHeadline) || b.mentions - a.mentions;
