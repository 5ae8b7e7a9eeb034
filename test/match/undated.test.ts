import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { buildSegment } from '../../src/index/build';
import { openIndex } from '../../src/index/index';
import { openSegment } from '../../src/index/segment';
import { matchDigest } from '../../src/match/match';
import { openModel } from '../../src/match/model';
import { RETRIEVAL } from '../../src/match/retrieve';
import { digestOf, entryOf, FERRY, type Told } from './stories';

const model = openModel(readFileSync(path.join(import.meta.dirname, '../../assets/model/model.bin')));
const [first, second, third] = FERRY as readonly [Told, Told, Told];

test('a page with a date reads no more of the undated than the bound, however many there are, and finds those of its event', () => {
  const undated = Array.from({ length: 3_000 }, (_, i) =>
    entryOf({
      id: `notice-${i}`,
      outlet: `port${i % 50}.example`,
      headline: `Notice ${i} to passengers`,
      text: `The coast guard tells passengers and every captain of ferry line ${i} where lifeboats lay ashore in the early hours.`,
      published: null,
    }),
  );
  const told = [second, third].map((one) => entryOf({ ...one, published: null }));
  const segment = openSegment(buildSegment([...undated, ...told]));
  const add = vi.spyOn(segment.postings, 'add');
  const { matches } = matchDigest(digestOf(first), openIndex([segment]), model, { mode: 'balanced', limit: 5 });
  expect(
    matches
      .slice(0, 2)
      .map(({ id }) => id)
      .sort(),
  ).toEqual(['ferry-2', 'ferry-3']);
  const lists = add.mock.calls.map(([term]) => segment.postings.count(term));
  const read = lists.reduce((sum, count) => sum + count, 0);
  expect(read).toBeGreaterThan(RETRIEVAL.undated);
  // The list that reaches the bound is read to its end.
  expect(read - (lists.at(-1) ?? 0)).toBeLessThanOrEqual(RETRIEVAL.undated);
});
