import { expect, test } from 'vitest';
import { compareDigests } from '../../src/compare/compare';
import type { NameRow } from '../../src/compare/comparison';
import { digestWith, rarity } from './digests';

type Told = Parameters<typeof digestWith>[0];
const rows = (...told: Told[]): readonly NameRow[] => compareDigests(told.map(digestWith), { rarity }).names;
const brief = (all: readonly NameRow[]): [string, readonly number[]][] => all.map((row) => [row.name, row.articles]);

test('a surname, a title and initials are one person', () => {
  const all = rows(
    { names: [{ text: 'Dana Orlov' }] },
    { names: [{ text: 'Orlov' }] },
    { names: [{ text: 'D. Orlov' }] },
  );
  expect(brief(all)).toEqual([['Dana Orlov', [0, 1, 2]]]);
});

test('two persons of one surname stay two, and the surname alone is tied to neither', () => {
  const all = rows({ names: [{ text: 'Dana Orlov' }, { text: 'Pavel Orlov' }] }, { names: [{ text: 'Orlov' }] });
  expect(all).toHaveLength(3);
});

test('initials are the body whose words they begin, small words passed over', () => {
  const organisation = { kind: 'organisation' as const };
  const all = rows(
    { names: [{ text: 'Association of Country Farmers', ...organisation }] },
    { names: [{ text: 'A.C.F.', ...organisation }] },
    { names: [{ text: 'ACF', ...organisation }] },
  );
  expect(brief(all)).toEqual([['Association of Country Farmers', [0, 1, 2]]]);
});

test('a person and a body of one last word are two', () => {
  const all = rows({ names: [{ text: 'Ruth Bank' }] }, { names: [{ text: 'North Bank', kind: 'organisation' }] });
  expect(all).toHaveLength(2);
});

test('who stands in the text but not in its list of names is not told as named by others alone', () => {
  const all = rows(
    { names: [{ text: 'Dana Orlov' }] },
    { sentences: ['Late on Monday Orlov said that the roof had fallen in.'] },
    { sentences: ['The roof had fallen in.'] },
  );
  expect(brief(all)).toEqual([['Dana Orlov', [0, 1]]]);
});

test('roles are told per article', () => {
  const [row] = rows(
    { names: [{ text: 'Dana Orlov', role: 'the fire chief' }] },
    { names: [{ text: 'Dana Orlov', role: 'head of the Harwick brigade' }] },
  );
  expect(row?.roles).toEqual([
    { article: 0, role: 'the fire chief' },
    { article: 1, role: 'head of the Harwick brigade' },
  ]);
});
