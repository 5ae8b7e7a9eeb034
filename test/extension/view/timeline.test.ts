import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TimelineEntry } from '../../../src/compare/comparison';
import { layTimeline } from '../../../src/extension/view/timeline';

const entry = (article: number, published: string | null, first = false): TimelineEntry => ({
  article,
  published,
  first,
});

describe('the timeline', () => {
  test('places articles by time, the first at its start and the last at its end', () => {
    const { points } = layTimeline([
      entry(0, '2031-03-04T12:00:00Z'),
      entry(1, '2031-03-04T09:00:00Z', true),
      entry(2, '2031-03-04T15:00:00Z'),
    ]);
    expect(points.map(({ article }) => article)).toEqual([1, 0, 2]);
    expect(points.map(({ place }) => Math.round(place?.start ?? -1))).toEqual([0, 50, 100]);
    expect(points.find(({ isPage }) => isPage)?.article).toBe(0);
  });

  test('a day alone reaches over its day', () => {
    const { points } = layTimeline([entry(0, '2031-03-04T12:00:00Z'), entry(1, '2031-03-04')]);
    expect(points.find(({ article }) => article === 1)?.place).toEqual({ start: 0, reach: 100, at: 50 });
  });

  test('several of one day without an hour stand side by side in it', () => {
    const { points } = layTimeline([
      entry(0, '2031-03-04'),
      entry(1, '2031-03-04'),
      entry(2, '2031-03-04'),
      entry(3, '2031-03-05'),
    ]);
    expect(points.map(({ place }) => place?.at)).toEqual([12.5, 25, 37.5, 75]);
  });

  test('what has no date comes last and has no place', () => {
    const { points } = layTimeline([entry(0, null), entry(1, '2031-03-04')]);
    expect(points.map(({ article, place }) => [article, place === null])).toEqual([
      [1, false],
      [0, true],
    ]);
    expect(layTimeline([entry(0, null)]).span).toBeNull();
  });

  test('two articles of one minute do not span the whole line', () => {
    const { points } = layTimeline([entry(0, '2031-03-04T12:00:00Z'), entry(1, '2031-03-04T12:06:00Z')]);
    expect(points[1]?.place?.start).toBeCloseTo(10, 0);
  });

  test('every place lies on the line', () => {
    const moment = fc
      .date({ min: new Date('2000-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
      .map((d) => d.toISOString());
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            moment,
            moment.map((m) => m.slice(0, 10)),
            fc.constant(null),
          ),
        ),
        (moments) => {
          const { points } = layTimeline(moments.map((published, article) => entry(article, published)));
          return points.every(
            ({ place }) =>
              !place || (place.start >= 0 && place.at >= place.start && place.start + place.reach <= 100.001),
          );
        },
      ),
    );
  });
});
