/**
 * 32-bit hash of a string: FNV-1a over its UTF-16 code units, two bytes at a time, then MurmurHash3's finaliser
 * (A. Appleby, public domain), which spreads FNV's weak high bits.
 */
export function hashString(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return finish(hash ^ text.length);
}

/** What sort of term a hash stands for: its two lowest bits. */
export const TERM_CLASS = { word: 0, pair: 1, number: 2 } as const;

/**
 * The hash of a term: 30 bits of its text and two that tell a word, a pair of words and a number apart, so that a term can be
 * weighed without its text.
 */
export function hashTerm(term: string): number {
  const first = term.charCodeAt(0);
  const number = first >= 48 && first <= 57;
  const sort = term.includes(' ') ? TERM_CLASS.pair : number ? TERM_CLASS.number : TERM_CLASS.word;
  return ((hashString(term) & ~3) | sort) >>> 0;
}

export const termClass = (hash: number): number => hash & 3;

/**
 * 32-bit checksum of `words` from `start` to `end`. Each step is a bijection of the state for a given word and of the word
 * for a given state, so that any change within a single word is always noticed, and others but for one in 2^32.
 */
export function checksum(words: Uint32Array, start: number, end: number): number {
  let hash = 0x9e3779b9;
  for (let i = start; i < end; i++) {
    hash = Math.imul(hash ^ (words[i] ?? 0), 0x85ebca6b);
    hash = (hash << 13) | (hash >>> 19);
  }
  return finish(hash ^ (end - start));
}

function finish(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
