import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildSegment } from '../../src/index/build';
import { openIndex } from '../../src/index/index';
import { openSegment } from '../../src/index/segment';
import { PAIR_FEATURES } from '../../src/match/features';
import { openModel } from '../../src/match/model';
import { prepareQuery } from '../../src/match/query';
import { look } from '../../src/match/rank';
import { retrieve } from '../../src/match/retrieve';
import { STANDING_FEATURES, standing } from '../../src/match/standing';
import { digestOf, entryOf, FERRY, OTHERS, type Told } from './stories';

const model = openModel(readFileSync(path.join(import.meta.dirname, '../../assets/model/model.bin')));
const index = openIndex([openSegment(buildSegment([...FERRY, ...OTHERS].map(entryOf)))]);
const [told] = FERRY as readonly [Told];

/** How the first candidate stands in an index of so many documents. */
function standingAmong(searched: number): Float32Array {
  const query = digestOf(told);
  const looked = look(query, index, model);
  const { candidates } = retrieve(prepareQuery(query, index, model), index, null);
  standing(looked, { candidates, searched });
  return looked[0]?.row.subarray(PAIR_FEATURES.length) ?? new Float32Array();
}

describe('how a candidate stands', () => {
  test('is the same in all small indexes, whose sizes tell where a question comes from and not what it asks', () => {
    expect(standingAmong(3000)).toHaveLength(STANDING_FEATURES.length);
    expect(standingAmong(3000)).toEqual(standingAmong(30));
  });

  test('is another in a large one, where a chance likeness is likelier', () => {
    expect(standingAmong(40_000)).not.toEqual(standingAmong(3000));
  });
});
