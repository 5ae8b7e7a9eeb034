/** Measures of the public article-extraction benchmark: runs of four words, headline, byline, day and outlet. */
export interface Truth {
  readonly headline?: string;
  readonly byline?: readonly string[];
  readonly published?: string;
  readonly outlet?: string;
  readonly text?: string;
}

export interface Overlap {
  /** NaN where it has no meaning (nothing found, nothing true). */
  readonly precision: number;
  readonly recall: number;
}

const words = (text: string): readonly string[] => text.match(/[\p{L}\p{N}_]+/gu) ?? [];

function runs(text: string): ReadonlyMap<string, number> {
  const list = words(text);
  const counts = new Map<string, number>();
  if (list.length === 0) return counts;
  for (let i = 0; i + 4 <= Math.max(list.length, 4); i += 1) {
    const run = list.slice(i, i + 4).join(' ');
    counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  return counts;
}

const total = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((a, b) => a + b, 0);

/** Precision and recall of a text's runs of four words against the true text's. */
export function overlap(found: string, truth: string): Overlap {
  const [f, t] = [runs(found), runs(truth)];
  let shared = 0;
  for (const [run, count] of f) shared += Math.min(count, t.get(run) ?? 0);
  const [foundTotal, trueTotal] = [total(f), total(t)];
  return {
    precision: foundTotal > 0 ? shared / foundTotal : trueTotal > 0 ? Number.NaN : 1,
    recall: trueTotal > 0 ? shared / trueTotal : foundTotal > 0 ? Number.NaN : 1,
  };
}

const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

export const sameText = (a: string | null, b: string): boolean => fold(a ?? '') === fold(b);

export const sameNames = (a: readonly string[], b: readonly string[]): boolean =>
  [...new Set(a.map(fold))].sort().join('|') === [...new Set(b.map(fold))].sort().join('|');

/** The name of an outlet without "the", "www." and top-level domains. */
const outletWords = (text: string): string =>
  fold(text.replace(/^www\./i, '').replace(/\.(?:com|net|org|news|co|[a-z]{2})(?:\.[a-z]{2})?$/i, ''))
    .split(' ')
    .filter((word) => word !== 'the')
    .join(' ');

export const sameOutlet = (a: string | null, b: string): boolean =>
  outletWords(a ?? '') !== '' && outletWords(a ?? '') === outletWords(b);

const day = (text: string): string => /^\d{4}-\d\d-\d\d/.exec(text)?.[0] ?? '';
const utcDay = (text: string): string => {
  const time = Date.parse(text);
  return Number.isNaN(time) ? '' : new Date(time).toISOString().slice(0, 10);
};

export const sameDay = (a: string | null, b: string): boolean =>
  a !== null && (day(a) === day(b) || (utcDay(a) !== '' && utcDay(a) === utcDay(b)));

export const mean = (values: readonly number[]): number => {
  const known = values.filter((value) => !Number.isNaN(value));
  return known.length === 0 ? Number.NaN : known.reduce((a, b) => a + b, 0) / known.length;
};

/** F1 of the two averages, as the public benchmark reckons it. */
export function f1(rows: readonly Overlap[]): { f1: number; precision: number; recall: number } {
  const precision = mean(rows.map((row) => row.precision));
  const recall = mean(rows.map((row) => row.recall));
  return { f1: (2 * precision * recall) / (precision + recall), precision, recall };
}
