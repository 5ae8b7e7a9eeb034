import { expect, test } from 'vitest';
import { byOutlet, outletState } from '../../../src/extension/view/outlet-state';
import { report } from '../outlets-samples';

test('an outlet was read when one of its feeds was last, and is next when the first of them is', () => {
  expect(
    outletState([report({ lastSuccess: 1_000, nextTry: 9_000 }), report({ lastSuccess: 2_000, nextTry: 7_000 })]),
  ).toEqual({
    at: 'read',
    last: 2_000,
    next: 7_000,
  });
});

test('an outlet that was never asked for is new', () => {
  expect(outletState([])).toEqual({ at: 'new' });
  expect(outletState([report({ lastTry: null, lastSuccess: null, nextTry: 0 })])).toEqual({ at: 'new' });
});

test('trouble of one feed is the outlet’s, what the reader can mend before what they cannot', () => {
  const gone = report({ trouble: { code: 'gone', status: 410 }, nextTry: 90_000 });
  const barred = report({ trouble: { code: 'no-permission', origin: '*://*.courier.example/*' } });
  expect(outletState([report(), gone])).toMatchObject({
    at: 'trouble',
    trouble: { code: 'gone' },
    last: 1_000,
    next: 90_000,
  });
  expect(outletState([gone, barred])).toMatchObject({ trouble: { code: 'no-permission' } });
});

test('reports are found by the outlet they belong to', () => {
  const other = report({ domain: 'tribune.example' });
  const grouped = byOutlet([report(), other, report()]);
  expect(grouped.get('courier.example')).toHaveLength(2);
  expect(grouped.get('tribune.example')).toEqual([other]);
});
