import { expect, test } from 'vitest';
import { piecesWith } from '../../src/cli/pack-pieces';
import { checkPiece } from '../../src/index/pack-piece';
import { entry } from '../index/entries';
import { dayOfFacts } from '../index/packs';

const now = Date.parse('2031-05-10T03:00:00Z');
const all = { days: null, now };
const week = dayOfFacts('2031-05-06', 3);
const first = await piecesWith([...week, ...dayOfFacts('2031-05-07', 2), ...dayOfFacts(null, 2)], [], all);
const days = (pieces: typeof first) => pieces.map(({ piece: { day, documents } }) => [day, documents]);

test('articles stand by day, the latest first and the undated last, each piece as the manifest says', async () => {
  expect(days(first)).toEqual([
    ['2031-05-07', 2],
    ['2031-05-06', 3],
    [null, 2],
  ]);
  for (const { bytes, piece } of first) await checkPiece(bytes, piece, { factsOnly: true });
});

test('the same articles again give the same pieces', async () => {
  const again = await piecesWith([...week].reverse(), first, all);
  expect(again.map(({ piece }) => piece)).toEqual(first.map(({ piece }) => piece));
});

test('a day that no new article touches keeps its very bytes', async () => {
  const second = await piecesWith(dayOfFacts('2031-05-08', 1), first, all);
  expect(days(second)).toEqual([['2031-05-08', 1], ...days(first)]);
  expect(second.slice(1)).toEqual(first);
});

test('what is known anew of an article takes the place of what was known, also on another day', async () => {
  const [moved] = week;
  if (!moved) throw new Error('a day without articles');
  const told = entry('told-anew', { published: '2031-05-07T12:00:00Z' }).digest;
  const second = await piecesWith([{ ...moved, digest: told }], first, all);
  expect(days(second)).toEqual([
    ['2031-05-07', 3],
    ['2031-05-06', 2],
    [null, 2],
  ]);
  expect(second[0]?.segment.withId(moved.id)).toHaveLength(1);
  expect(second[1]?.segment.withId(moved.id)).toHaveLength(0);
});

test('past the days that are kept days drop out, and with them the undated that do not come anew', async () => {
  expect(days(await piecesWith(dayOfFacts('2031-05-08', 1), first, { days: 3, now }))).toEqual([
    ['2031-05-08', 1],
    ['2031-05-07', 2],
  ]);
  const [, ...others] = dayOfFacts(null, 2);
  expect(days(await piecesWith(others, first, { days: 30, now })).at(-1)).toEqual([null, 1]);
});
