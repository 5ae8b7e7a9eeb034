import { describe, expect, test } from 'vitest';
import { DAY_MS } from '../../src/time/moment';
import { daysBetween, spanOf } from '../../src/time/span';

describe('a span', () => {
  test('of a day alone is its 24 hours of UTC', () => {
    expect(spanOf('2017-04-07')).toEqual({ start: Date.UTC(2017, 3, 7), end: Date.UTC(2017, 3, 7) + DAY_MS });
  });
  test('of a moment is one millisecond, read as UTC where it names no zone', () => {
    const start = Date.UTC(2017, 3, 7, 18, 2);
    expect(spanOf('2017-04-07T18:02:00')).toEqual({ start, end: start + 1 });
    expect(spanOf('2017-04-07T14:02:00-04:00')).toEqual({ start, end: start + 1 });
  });
  test.each(['', 'yesterday', '2017-13-01', '2017-04', 'Infinity'])('of “%s” is none', (text) => {
    expect(spanOf(text)).toBeNull();
  });
});

describe('days between', () => {
  test('a day and a time within it are none', () => {
    expect(daysBetween('2017-04-07', '2017-04-07T18:02:00Z')).toBe(0);
  });
  test('are counted whole and in parts, in either order', () => {
    expect(daysBetween('2017-04-07', '2017-04-09')).toBe(1);
    expect(daysBetween('2017-04-09T12:00:00Z', '2017-04-07T00:00:00Z')).toBeCloseTo(2.5, 5);
  });
  test('what is no moment are null', () => {
    expect(daysBetween('x', '2017-04-07')).toBeNull();
  });
});
