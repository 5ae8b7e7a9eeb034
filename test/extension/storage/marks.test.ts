import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markedOn, marksFrom, pageKey, withMarks, withoutMarks } from '../../../src/extension/storage/marks';

describe('marks "not the same event"', () => {
  test('hold for their page alone', () => {
    const marks = withMarks(withMarks([], 'page', ['a']), 'other', ['b']);
    expect(markedOn(marks, 'page')).toEqual(['a']);
    expect(markedOn(marks, 'third')).toEqual([]);
  });

  test('are taken back, and leave nothing of the page', () => {
    expect(withoutMarks(withMarks([], 'page', ['a', 'b']), 'page', ['a', 'b'])).toEqual([]);
  });

  test('are bounded: the pages marked longest ago are forgotten first', () => {
    const many = Array.from({ length: 1_005 }, (_, at) => at).reduce(
      (marks, at) => withMarks(marks, `page ${at}`, ['a']),
      marksFrom(undefined),
    );
    expect(many).toHaveLength(1_000);
    expect(markedOn(many, 'page 0')).toEqual([]);
    expect(markedOn(many, 'page 1004')).toEqual(['a']);
  });

  test('come out of anything at all', () => {
    fc.assert(fc.property(fc.anything(), (stored) => Array.isArray(marksFrom(stored))));
    expect(marksFrom([{ page: 'p', not: ['a', 3] }, { page: 4 }, null])).toEqual([{ page: 'p', not: ['a'] }]);
  });

  test('do not hold the address, and do not mind the fragment', async () => {
    const key = await pageKey('https://harbour-courier.example/ferry#part');
    expect(key).toMatch(/^[0-9a-f]{32}$/);
    expect(key).toBe(await pageKey('https://harbour-courier.example/ferry'));
    expect(key).not.toBe(await pageKey('https://harbour-courier.example/other'));
  });
});
