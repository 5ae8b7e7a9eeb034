import { expect, test } from 'vitest';
import type { Store } from '../../../src/extension/browser';
import { outletOfIntent } from '../../../src/extension/options/outlets/intent';
import {
  type AddIntent,
  INTENT_KEY,
  intentFrom,
  keepIntent,
  takeIntent,
} from '../../../src/extension/session/add-intent';
import { entry } from '../outlets-samples';

function store(): Store {
  const held = new Map<string, unknown>();
  return {
    get: async (key) => structuredClone(held.get(key)),
    set: async (key, value) => void held.set(key, structuredClone(value)),
    remove: async (key) => void held.delete(key),
    keys: async () => [...held.keys()],
    clear: async () => held.clear(),
  };
}

const intent: AddIntent = {
  url: 'https://www.courier.example/2031/ferry',
  name: 'Harbour Courier',
  language: 'en',
  feeds: [
    { address: 'https://www.courier.example/all.xml', title: 'All' },
    { address: 'https://www.courier.example/sport.xml', title: 'Sport' },
  ],
};

test('an intent is found once', async () => {
  const session = store();
  await keepIntent(session, intent);
  expect(await takeIntent(session)).toEqual(intent);
  expect(await takeIntent(session)).toBeNull();
});

test.each([
  [undefined],
  [null],
  ['add'],
  [{ url: 7 }],
  [{ ...intent, feeds: [{ address: 1, title: null }] }],
  [{ ...intent, feeds: Array.from({ length: 21 }, () => intent.feeds[0]) }],
])('%j is no intent', async (stored) => {
  expect(intentFrom(stored)).toBeNull();
  const session = store();
  await session.set(INTENT_KEY, stored);
  expect(await takeIntent(session)).toBeNull();
});

test('the catalogue’s feeds go before those that the page names, and of those the first is taken', () => {
  const known = entry('Courier', { domains: ['courier.example'], feeds: ['https://courier.example/catalogue.xml'] });
  expect(outletOfIntent(intent, () => known)).toMatchObject({ name: 'Courier', feeds: known.feeds });
  expect(outletOfIntent(intent, () => null)).toEqual({
    domain: 'courier.example',
    name: 'Harbour Courier',
    country: null,
    language: 'en',
    feeds: ['https://www.courier.example/all.xml'],
  });
});

test('an outlet known without a feed takes the page’s; where there is none either, it is to be looked for', () => {
  const bare = entry('Courier', { domains: ['courier.example'], country: 'NZ', feeds: [] });
  expect(outletOfIntent(intent, () => bare)).toMatchObject({ country: 'NZ', feeds: [intent.feeds[0]?.address] });
  expect(outletOfIntent({ ...intent, feeds: [] }, () => bare)).toBeNull();
});
