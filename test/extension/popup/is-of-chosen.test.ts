import { expect, test } from 'vitest';
import { isOfChosen } from '../../../src/extension/popup/is-of-chosen';
import { outlet } from '../outlets-samples';

const chosen = [outlet('courier.example')];

test.each([
  ['https://www.courier.example/x', null, true],
  ['https://courier.example/x', null, true],
  ['https://www.courier-post.example/x', 'courier.example', true],
  ['https://notcourier.example/x', null, false],
  ['https://courier.example.other.example/x', null, false],
  ['about:blank', null, false],
])('%s of %s is of a chosen outlet: %s', (url, domain, expected) => {
  expect(isOfChosen(url, domain, chosen)).toBe(expected);
});
