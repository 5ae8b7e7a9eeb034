import { f1, mean, type Overlap } from './extraction-measure';

/** Tuned numbers by "table.name", in place of those that stand in the code. */
export type Setting = Readonly<Record<string, number>>;

/** What one page gives with each setting tried; the first setting is the code's own. */
export interface TriedPage {
  readonly set: string;
  readonly fold: number;
  readonly overlaps: readonly Overlap[];
}

/** Each number is tried at these multiples of itself. */
const FACTORS = [2 / 3, 3 / 2];
/** F1 that another value must gain on the pages it is chosen by: less is chance. */
const GAIN = 0.0002;

/** The code's own setting (nothing changed), then for each number and factor one setting that changes it alone. */
export function settingsToTry(tables: Readonly<Record<string, Readonly<Record<string, number>>>>): readonly Setting[] {
  const settings: Setting[] = [{}];
  for (const [table, numbers] of Object.entries(tables))
    for (const [name, own] of Object.entries(numbers)) {
      const values = FACTORS.map((factor) =>
        Number.isInteger(own) ? Math.round(own * factor) : Number((own * factor).toPrecision(2)),
      );
      for (const value of new Set(values)) if (value !== own) settings.push({ [`${table}.${name}`]: value });
    }
  return settings;
}

/** F1 of a setting: the mean of the sets', so that a large set counts no more than a small one. */
export function scoreOf(pages: readonly TriedPage[], setting: number): number {
  const sets = new Set(pages.map(({ set }) => set));
  return mean(
    [...sets].map((set) => f1(pages.flatMap((page) => (page.set === set ? (page.overlaps[setting] ?? []) : []))).f1),
  );
}

/** The best value of each number by the pages given, where it gains on the code's own: one setting of them all. */
export function chosenBy(pages: readonly TriedPage[], settings: readonly Setting[]): Setting {
  const own = scoreOf(pages, 0);
  const best = new Map<string, { readonly value: number; readonly score: number }>();
  for (const [at, setting] of settings.entries()) {
    const score = scoreOf(pages, at);
    for (const [name, value] of Object.entries(setting))
      if (score > Math.max(own + GAIN, best.get(name)?.score ?? 0)) best.set(name, { value, score });
  }
  return Object.fromEntries([...best].map(([name, { value }]) => [name, value]));
}
