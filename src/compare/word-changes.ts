import type { Diff } from './word-diff';

/** So many words that one text has and the other has not, with nothing in their place, were cut and not changed. */
const CUT_WORDS = 4;

/** The flags of a diff with what was only cut away, or stands before or behind all that both tell, counted as unchanged. */
export function changesOf({ a, b }: Pick<Diff, 'a' | 'b'>): Pick<Diff, 'a' | 'b'> {
  const [first, second] = [[...a], [...b]];
  for (const hole of holesOf(a, b)) {
    settle(first, hole, 0);
    settle(second, hole, 1);
  }
  return { a: first, b: second };
}

/** What stands between two runs that both texts have: where it begins in each, and how many words it has of the one and of the other. */
export interface Hole {
  readonly from: readonly [number, number];
  readonly sizes: readonly [number, number];
  /** Before the first of those runs, or behind the last. */
  readonly edge: 'head' | 'tail' | null;
}

/** The holes of a diff in order; those of no words are left out. */
export function holesOf(a: readonly boolean[], b: readonly boolean[]): Hole[] {
  const holes: Hole[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const [from, other] = [i, j];
    while (i < a.length && !a[i]) i++;
    while (j < b.length && !b[j]) j++;
    const edge = from === 0 && other === 0 ? 'head' : i === a.length && j === b.length ? 'tail' : null;
    if (i > from || j > other) holes.push({ from: [from, other], sizes: [i - from, j - other], edge });
    while (i < a.length && j < b.length && a[i] && b[j]) {
      i++;
      j++;
    }
  }
  return holes;
}

/** Of a hole only the words that stand in the place of others are changed; at an edge those next to what both have. */
function settle(flags: boolean[], { from: places, sizes, edge }: Hole, side: 0 | 1): void {
  const from = places[side];
  const own = sizes[side];
  const others = sizes[side === 0 ? 1 : 0];
  if (others === 0 && (edge !== null || own >= CUT_WORDS)) flags.fill(true, from, from + own);
  else if (edge !== null && own - others >= CUT_WORDS) {
    if (edge === 'head') flags.fill(true, from, from + own - others);
    else flags.fill(true, from + others, from + own);
  }
}
