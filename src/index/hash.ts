/**
 * 32-bit hash of a string: FNV-1a over its UTF-16 code units, two bytes at a time, then MurmurHash3's finaliser
 * (A. Appleby, public domain), which spreads FNV's weak high bits.
 */
export function hashString(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return finish(hash ^ text.length);
}

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
