import { sameWord } from './wording';

/** For each word of a list, whether the other list has it in the same order. */
export interface Diff {
  readonly a: readonly boolean[];
  readonly b: readonly boolean[];
  /** Words matched in runs of two and more: single words match by chance. */
  readonly inRuns: number;
  readonly longestRun: number;
}

/** Longer texts are compared on their beginning: the table grows with the product of both lengths. */
const LONGEST = 400;

/**
 * A word diff by longest common subsequence (Wagner and Fischer 1974). A match of one word between two changes is taken
 * into the change, as readers do: "is now" became "has now been", not "is" became "has" and "been" was added.
 * At most 400 words of each side are read; the rest counts as changed.
 */
export function diffOf(first: readonly string[], second: readonly string[]): Diff {
  const n = Math.min(first.length, LONGEST);
  const m = Math.min(second.length, LONGEST);
  const a = first.map(() => false);
  const b = second.map(() => false);
  const lengths = tableOf(first, second, n, m);
  const at = (i: number, j: number): number => lengths[i * (m + 1) + j] ?? 0;
  const matches: [number, number][] = [];
  let i = 0;
  let j = 0;
  while (i < n && j < m) {
    if (sameWord(first[i] ?? '', second[j] ?? '') && at(i, j) === at(i + 1, j + 1) + 1) matches.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  const runs = slid(runsOf(matches), first, second);
  const kept = runs.filter((run, place) => !isChance(run, runs[place - 1], runs[place + 1], n, m));
  for (const { start, other, size } of kept)
    for (let k = 0; k < size; k++) {
      a[start + k] = true;
      b[other + k] = true;
    }
  const sizes = kept.map(({ size }) => size);
  return {
    a,
    b,
    inRuns: sizes.filter((size) => size > 1).reduce((sum, size) => sum + size, 0),
    longestRun: Math.max(0, ...sizes),
  };
}

function tableOf(first: readonly string[], second: readonly string[], n: number, m: number): Uint16Array {
  const lengths = new Uint16Array((n + 1) * (m + 1));
  for (let i = n - 1; i >= 0; i--)
    for (let j = m - 1; j >= 0; j--) {
      const diagonal = lengths[(i + 1) * (m + 1) + j + 1] ?? 0;
      const down = lengths[(i + 1) * (m + 1) + j] ?? 0;
      const right = lengths[i * (m + 1) + j + 1] ?? 0;
      lengths[i * (m + 1) + j] = sameWord(first[i] ?? '', second[j] ?? '')
        ? Math.max(diagonal + 1, down, right)
        : Math.max(down, right);
    }
  return lengths;
}

interface Run {
  readonly start: number;
  readonly other: number;
  readonly size: number;
}

function runsOf(matches: readonly (readonly [number, number])[]): Run[] {
  const runs: Run[] = [];
  for (const [start, other] of matches) {
    const last = runs.at(-1);
    if (last && last.start + last.size === start && last.other + last.size === other)
      runs[runs.length - 1] = { ...last, size: last.size + 1 };
    else runs.push({ start, other, size: 1 });
  }
  return runs;
}

/**
 * A word that could end one run or begin the next goes to the next where that closes a gap of the other text: of "we could
 * not stay but we saved it" the "we" before "saved it" is kept, not the first.
 */
function slid(runs: readonly Run[], first: readonly string[], second: readonly string[]): Run[] {
  const out = [...runs];
  for (let k = out.length - 2; k >= 0; k--) {
    let run = out[k];
    let next = out[k + 1];
    while (run && next && run.size > 0) {
      const touches = run.start + run.size === next.start || run.other + run.size === next.other;
      if (!touches || !sameWord(first[next.start - 1] ?? '', second[next.other - 1] ?? '')) break;
      run = { ...run, size: run.size - 1 };
      next = { start: next.start - 1, other: next.other - 1, size: next.size + 1 };
      out[k] = run;
      out[k + 1] = next;
    }
  }
  return out.filter(({ size }) => size > 0);
}

/** One word alone with a change on either side; at the very beginning or end of both it stands firm. */
function isChance(run: Run, before: Run | undefined, after: Run | undefined, n: number, m: number): boolean {
  if (run.size > 1) return false;
  const starts = run.start === 0 && run.other === 0;
  const ends = run.start === n - 1 && run.other === m - 1;
  if (starts || ends) return false;
  const near = (gap: number): boolean => gap <= 3;
  const left = before ? Math.max(run.start - before.start - before.size, run.other - before.other - before.size) : 0;
  const right = after ? Math.max(after.start - run.start - 1, after.other - run.other - 1) : 0;
  return !before || !after || (near(left) && near(right));
}
