import { expect, test } from 'vitest';
import { tabAfterKey } from '../../../src/extension/view/tab-keys';

test('arrows move along the tabs and join the ends, Home and End lead to them', () => {
  expect(tabAfterKey('ArrowRight', 0, 3, false)).toBe(1);
  expect(tabAfterKey('ArrowRight', 2, 3, false)).toBe(0);
  expect(tabAfterKey('ArrowLeft', 0, 3, false)).toBe(2);
  expect(tabAfterKey('End', 0, 3, false)).toBe(2);
  expect(tabAfterKey('Home', 2, 3, false)).toBe(0);
  expect(tabAfterKey('Enter', 0, 3, false)).toBeNull();
});

test('from right to left, the left arrow leads on', () => {
  expect(tabAfterKey('ArrowLeft', 0, 3, true)).toBe(1);
  expect(tabAfterKey('ArrowRight', 0, 3, true)).toBe(2);
});
