import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Edge, groupByLinks } from '../../src/match/group';

const ofOwn = (count: number): number[] => Array.from({ length: count }, (_, at) => at);
const sorted = (groups: readonly (readonly number[])[]): number[][] =>
  groups.map((group) => [...group].sort((a, b) => a - b)).sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));

describe('documents joined by what they say of each other', () => {
  test('make groups, and what nobody points to stays alone', () => {
    const edges = [
      { a: 0, b: 1, weight: 0.9 },
      { a: 1, b: 2, weight: 0.8 },
      { a: 0, b: 2, weight: 0.8 },
      { a: 4, b: 5, weight: 0.6 },
    ];
    expect(sorted(groupByLinks(ofOwn(7), edges, 0.35))).toEqual([
      [0, 1, 2],
      [4, 5],
    ]);
  });

  test('do not chain: a story that is like two others does not make them one', () => {
    const chain = Array.from({ length: 9 }, (_, at): Edge => ({ a: at, b: at + 1, weight: 0.9 }));
    const groups = groupByLinks(ofOwn(10), chain, 0.35);
    expect(Math.max(...groups.map((group) => group.length))).toBeLessThanOrEqual(4);
  });

  test('of one outlet are not held against each other: they were never asked', () => {
    const edges = [
      { a: 0, b: 2, weight: 0.6 },
      { a: 1, b: 2, weight: 0.6 },
    ];
    expect(sorted(groupByLinks([7, 7, 8], edges, 0.55))).toEqual([[0, 1, 2]]);
    expect(sorted(groupByLinks([6, 7, 8], edges, 0.55))).toHaveLength(1);
    expect(sorted(groupByLinks([6, 7, 8], edges, 0.55))[0]).toHaveLength(2);
  });

  const edgesAmong = (count: number): fc.Arbitrary<Edge[]> =>
    fc
      .uniqueArray(fc.tuple(fc.nat(count - 1), fc.nat(count - 1), fc.double({ min: 0, max: 1, noNaN: true })), {
        selector: ([a, b]) => `${Math.min(a, b)}/${Math.max(a, b)}`,
        maxLength: 60,
      })
      .map((list) => list.filter(([a, b]) => a !== b).map(([a, b, weight]) => ({ a, b, weight })));
  const cases = fc.record({
    outlets: fc.array(fc.nat(5), { minLength: 20, maxLength: 20 }),
    edges: edgesAmong(20),
    least: fc.double({ min: 0.05, max: 0.95, noNaN: true }),
  });

  test('stand in one group each at most, of two at least, held together by edges', () => {
    fc.assert(
      fc.property(cases, ({ outlets, edges, least }) => {
        const groups = groupByLinks(outlets, edges, least);
        const all = groups.flat();
        expect(new Set(all).size).toBe(all.length);
        for (const group of groups) {
          expect(group.length).toBeGreaterThan(1);
          for (const at of group)
            expect(edges.some(({ a, b }) => (a === at && group.includes(b)) || (b === at && group.includes(a)))).toBe(
              true,
            );
        }
      }),
    );
  });

  test('fall into the same groups whatever the order of the edges', () => {
    fc.assert(
      fc.property(cases, fc.infiniteStream(fc.nat()), ({ outlets, edges, least }, numbers) => {
        const weights = edges.map((edge, at) => ({ ...edge, weight: (edge.weight + at) / (edges.length + 1) }));
        const shuffled = weights
          .map((edge) => ({ edge, place: numbers.next().value ?? 0 }))
          .sort((a, b) => a.place - b.place)
          .map(({ edge }) => edge);
        expect(sorted(groupByLinks(outlets, shuffled, least))).toEqual(sorted(groupByLinks(outlets, weights, least)));
      }),
    );
  });
});
