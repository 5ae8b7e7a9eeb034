import type { Account } from './account';

/** Words in a shingle (Broder 1997), and the share of the shorter text's shingles that makes it the same text. */
const SHINGLE = 5;
const SAME_TEXT = 0.6;
/** Shorter texts share their shingles by chance. */
const FEWEST = 40;
/** Bound for hostile input. */
const SHINGLES_READ = 6_000;

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

function shinglesOf(account: Account): Set<string> {
  const found = new Set<string>();
  const recent: string[] = [];
  for (let place = 0; place < account.stems.length; place++)
    for (const { fold } of account.wording(place)) {
      recent.push(fold);
      if (recent.length > SHINGLE) recent.shift();
      if (recent.length === SHINGLE) found.add(recent.join(' '));
      if (found.size >= SHINGLES_READ) return found;
    }
  return found;
}

function isSameText(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [short, long] = a.size <= b.size ? [a, b] : [b, a];
  if (short.size < FEWEST) return false;
  let both = 0;
  for (const shingle of short) if (long.has(shingle)) both++;
  return both >= SAME_TEXT * short.size;
}
