import type { Diff } from './word-diff';

/** So many words that one text has and the other has not, with nothing in their place, were cut and not changed. */
const CUT_WORDS = 4;

/** The flags of a diff with what was only cut away, or stands before or behind all that both tell, counted as unchanged. */
export function changesOf({ a, b }: Pick<Diff, 'a' | 'b'>): Pick<Diff, 'a' | 'b'> {
  const [first, second] = [[...a], [...b]];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const [from, other] = [i, j];
    while (i < a.length && !a[i]) i++;
    while (j < b.length && !b[j]) j++;
    const gap: Gap = {
      sizes: [i - from, j - other],
      edge: from === 0 && other === 0 ? 'head' : i === a.length && j === b.length ? 'tail' : null,
    };
    settle(first, from, gap, 0);
    settle(second, other, gap, 1);
    while (i < a.length && j < b.length && a[i] && b[j]) {
      i++;
      j++;
    }
  }
  return { a: first, b: second };
}

/** What stands between two runs that both texts have, in words of the one and of the other. */
interface Gap {
  readonly sizes: readonly [number, number];
  /** Before the first of those runs, or behind the last. */
  readonly edge: 'head' | 'tail' | null;
}

/** Of a gap only the words that stand in the place of others are changed; at an edge those next to what both have. */
function settle(flags: boolean[], from: number, { sizes, edge }: Gap, side: 0 | 1): void {
  const own = sizes[side];
  const others = sizes[side === 0 ? 1 : 0];
  if (others === 0 && (edge !== null || own >= CUT_WORDS)) flags.fill(true, from, from + own);
  else if (edge !== null && own - others >= CUT_WORDS) {
    if (edge === 'head') flags.fill(true, from, from + own - others);
    else flags.fill(true, from + others, from + own);
  }
}
