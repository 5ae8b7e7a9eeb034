import { expect, test } from 'vitest';
import {
  CHOSEN_LIMITS,
  type ChosenOutlet,
  chosenFrom,
  withOutlets,
  withoutOutlets,
} from '../../../src/extension/storage/chosen';

const outlet = (domain: string, ...feeds: string[]): ChosenOutlet => ({
  domain,
  name: domain,
  country: null,
  language: null,
  feeds: feeds.length > 0 ? feeds : [`https://${domain}/feed`],
});

test('what was stored comes back; what is no outlet with a feed is left out', () => {
  const good = outlet('courier.example');
  expect(
    chosenFrom([
      good,
      null,
      7,
      { domain: 'x.example' },
      { domain: 'y.example', feeds: ['javascript:1'] },
      { feeds: [] },
      good,
    ]),
  ).toEqual([good]);
  for (const broken of [undefined, null, 'outlets', {}, 3]) expect(chosenFrom(broken)).toEqual([]);
});

test('a name that is missing is the domain, and words have an end', () => {
  const [read] = chosenFrom([
    { domain: 'Courier.Example', name: '', language: 'x'.repeat(1000), feeds: ['http://courier.example/f'] },
  ]);
  expect(read).toMatchObject({ domain: 'courier.example', name: 'courier.example', country: null });
  expect(read?.language).toHaveLength(CHOSEN_LIMITS.text);
});

test('an outlet chosen twice gets the feeds that it lacked', () => {
  const chosen = withOutlets(
    [outlet('a.example', 'https://a.example/1')],
    [outlet('b.example'), outlet('a.example', 'https://a.example/1', 'https://a.example/2')],
  );
  expect(chosen.map(({ domain, feeds }) => [domain, feeds.length])).toEqual([
    ['a.example', 2],
    ['b.example', 1],
  ]);
  expect(withoutOutlets(chosen, ['a.example']).map(({ domain }) => domain)).toEqual(['b.example']);
});
