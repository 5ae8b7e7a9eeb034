import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Pack, packsFrom, withChanged } from '../../../src/extension/storage/packs';

const source = {
  kind: 'address',
  address: 'https://library.example/bay/pack.json',
  key: null,
  etag: '"7"',
  lastTry: 1,
  lastSuccess: 1,
  nextTry: 2,
  failures: 0,
  trouble: { code: 'status', details: '503' },
} as const;
const pack: Pack = {
  id: 'pack-1',
  name: 'Sallow Bay papers',
  publisher: 'Sallow Library',
  description: '',
  factsOnly: true,
  outlets: 3,
  created: '2031-05-07T03:00:00Z',
  added: 1,
  pieces: [{ day: '2031-05-06', sha256: 'ab'.repeat(32) }],
  source,
};
const imported: Pack = { ...pack, id: 'pack-2', source: { kind: 'file', file: 'bay.index' } };

test('packs come back as they were kept', () => {
  expect(packsFrom(JSON.parse(JSON.stringify([pack, imported])))).toEqual([pack, imported]);
});

test.each([
  ['an address that is none', { ...pack, source: { ...source, address: 'javascript:alert(1)' } }],
  ['a trouble that nobody knows', { ...pack, source: { ...source, trouble: { code: 'constructor', details: '' } } }],
  ['a source of another kind', { ...pack, source: { kind: 'gossip' } }],
  ['pieces that are none', { ...pack, pieces: [{ day: 6 }] }],
  ['a name that is none', { ...pack, name: null }],
])('one with %s is left out, and the others stay', (_, bad) => {
  expect(packsFrom([bad, imported])).toEqual([imported]);
});

test('whatever is stored gives packs and no error, none twice', () => {
  expect(packsFrom([pack, pack])).toEqual([pack]);
  fc.assert(
    fc.property(fc.anything(), (stored) => {
      expect(packsFrom([stored, pack])).toContainEqual(pack);
    }),
  );
});

test('a pack that was removed is not brought back by an update of it', () => {
  expect(withChanged([imported], pack)).toEqual([imported]);
  expect(withChanged([imported, pack], { ...pack, name: 'Bay' })).toEqual([imported, { ...pack, name: 'Bay' }]);
});
