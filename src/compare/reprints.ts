import type { Account } from './account';

/** Stems in a shingle (Broder 1997), and the share of the shorter text's shingles that makes it the same text. */
const SHINGLE = 4;
const SAME_TEXT = 0.6;
/** Shorter texts share their shingles by chance. */
const FEWEST = 8;
const KEPT = 4;
/** Bound for hostile input. */
const WORDS_READ = 24_000;

/** Groups of two or more articles that carry the same text, near enough: reprints of one agency report. Ascending. */
export function reprintsOf(accounts: readonly Account[]): number[][] {
  const shingles = accounts.map(shinglesOf);
  const group = accounts.map((_, i) => i);
  const root = (i: number): number => {
    const up = group[i] ?? i;
    return up === i ? i : root(up);
  };
  shingles.forEach((a, i) => {
    for (let j = i + 1; j < shingles.length; j++)
      if (isSameText(a, shingles[j] ?? new Set())) group[Math.max(root(i), root(j))] = Math.min(root(i), root(j));
  });
  const members = new Map<number, number[]>();
  accounts.forEach((_, i) => {
    members.set(root(i), [...(members.get(root(i)) ?? []), i]);
  });
  return [...members.values()].filter((found) => found.length > 1);
}

/** Shingles by hash, one in four kept by its value, so that the same ones are kept in every text (Broder's sketch, modulo form). */
function shinglesOf(account: Account): Set<number> {
  const { vocabulary } = account;
  const found = new Set<number>();
  const recent = new Int32Array(SHINGLE);
  let read = 0;
  for (let place = 0; place < account.stems.length && read < WORDS_READ; place++)
    for (const stem of account.stems[place] ?? []) {
      recent[read++ % SHINGLE] = hashOf(vocabulary.stemAt(stem));
      if (read < SHINGLE) continue;
      let hash = 0;
      for (let k = 0; k < SHINGLE; k++) hash = Math.imul(hash, 31) + (recent[(read + k) % SHINGLE] ?? 0);
      hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
      if ((hash >>> 8) % KEPT === 0) found.add(hash);
    }
  return found;
}

/** FNV-1a, 32 bits. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}

function isSameText(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  const [short, long] = a.size <= b.size ? [a, b] : [b, a];
  if (short.size < FEWEST) return false;
  let both = 0;
  for (const shingle of short) if (long.has(shingle)) both++;
  return both >= SAME_TEXT * short.size;
}
