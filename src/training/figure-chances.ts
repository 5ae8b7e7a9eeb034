import { digitsOf } from '../compare/figure-digits';
import { familyOf } from '../compare/figure-unit';
import type { Figure } from '../digest/digest';
import type { RealStory } from './real-stories';

/** Whole numbers up to here are counted each for itself. */
const SMALL = 12;
const LEAST = 20;

/** By kind and size of a number how often a figure of another event has it, one line each: what compare/coincidence.ts has, rounded. */
export function chancesOf(stories: readonly RealStory[]): string[] {
  const byFamily = new Map<string, { readonly story: string; readonly figure: Figure }[]>();
  for (const { story, digests } of stories)
    for (const figure of distinct(digests.flatMap(({ figures }) => figures))) {
      const family = familyOf(figure);
      byFamily.set(family, [...(byFamily.get(family) ?? []), { story, figure }]);
    }
  const sums = new Map<string, { chance: number; count: number }>();
  for (const members of byFamily.values()) {
    const having = new Map<number, Map<string, number>>();
    for (const { story, figure } of members) {
      const stories = having.get(figure.value) ?? new Map<string, number>();
      having.set(figure.value, stories.set(story, (stories.get(story) ?? 0) + 1));
    }
    for (const { story, figure } of members) {
      const own = having.get(figure.value) ?? new Map<string, number>();
      const others = [...own].reduce((sum, [other, count]) => sum + (other === story ? 0 : count), 0);
      const key = `${figure.kind} ${sizeOf(figure.value)}`;
      const sum = sums.get(key) ?? { chance: 0, count: 0 };
      sum.chance += others / members.length;
      sum.count++;
      sums.set(key, sum);
    }
  }
  return [...sums]
    .filter(([, { count }]) => count >= LEAST)
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([key, { chance, count }]) => `${key}: ${(chance / count).toFixed(5)} (${count})`);
}

const sizeOf = (value: number): string =>
  Number.isInteger(value) && Math.abs(value) <= SMALL
    ? `= ${Math.abs(value)}`
    : `${Math.min(4, digitsOf(value))} digits`;

/** The figures of one event, each number of a family once: reports of it repeat them. */
function distinct(figures: readonly Figure[]): Figure[] {
  const seen = new Set<string>();
  return figures.filter((figure) => {
    const key = `${familyOf(figure)} ${figure.value}`;
    if (seen.has(key) || !Number.isFinite(figure.value) || figure.kind === 'date' || figure.kind === 'time')
      return false;
    seen.add(key);
    return true;
  });
}
