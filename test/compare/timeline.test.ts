import { expect, test } from 'vitest';
import { timelineOf } from '../../src/compare/timeline';
import { digestWith } from './digests';

const at = (...moments: (string | null)[]) =>
  timelineOf(moments.map((published) => digestWith({ head: { published } })));

test('the earliest first, unknown times last, zones understood', () => {
  const order = at('2031-03-04T18:00:00Z', null, '2031-03-04T18:30:00+02:00', '2031-03-03');
  expect(order.map(({ article }) => article)).toEqual([3, 2, 0, 1]);
  expect(order.map(({ first }) => first)).toEqual([true, false, false, false]);
});

test('a day alone is not known to be before a moment of that day: both may be first', () => {
  const order = at('2031-03-04', '2031-03-04T09:00:00Z', '2031-03-04T11:00:00Z');
  expect(
    order
      .filter(({ first }) => first)
      .map(({ article }) => article)
      .toSorted(),
  ).toEqual([0, 1]);
});

test('nobody is first where no time is known', () => {
  expect(at(null, 'soon').map(({ first }) => first)).toEqual([false, false]);
});
