import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diffOf } from '../../src/compare/word-diff';

const words = (text: string): string[] => text.split(' ');
const kept = (text: string, flags: readonly boolean[]): string =>
  words(text)
    .filter((_, i) => flags[i])
    .join(' ');

describe('a word diff', () => {
  test('takes a single match between two changes into the change', () => {
    const a = 'because it is now closed we go';
    const b = 'because it has now been closed we go';
    const diff = diffOf(words(a), words(b));
    expect(kept(a, diff.a)).toBe('because it closed we go');
    expect(kept(b, diff.b)).toBe('because it closed we go');
  });

  test('keeps the run that is whole, not its first word earlier', () => {
    const a = 'we could not stay but we saved it';
    const diff = diffOf(words(a), words('we saved it'));
    expect(diff.a).toEqual([false, false, false, false, false, true, true, true]);
  });

  test('what both sides keep is the same, in the same order', () => {
    const list = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 30 });
    fc.assert(
      fc.property(list, list, (a, b) => {
        const diff = diffOf(a, b);
        expect(a.filter((_, i) => diff.a[i])).toEqual(b.filter((_, i) => diff.b[i]));
      }),
    );
  });

  test('a text and itself: nothing changed', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 40 }), (a) => {
        const diff = diffOf(a, a);
        expect([...diff.a, ...diff.b].every(Boolean)).toBe(true);
      }),
    );
  });
});
