import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildSegment } from '../../src/index/build';
import { openSegment } from '../../src/index/segment';
import { cosinesTo } from '../../src/match/cosines';
import { holdsTerm, type WeighedDocument, weighDocument } from '../../src/match/document';
import { openModel } from '../../src/match/model';
import { segmentTerms, TERM } from '../../src/match/term-weights';
import { entryOf, FERRY, OTHERS, type Told } from './stories';

const model = openModel(readFileSync(path.join(import.meta.dirname, '../../assets/model/model.bin')));
const weighed = (told: readonly Told[]): WeighedDocument[] => {
  const segment = openSegment(buildSegment(told.map(entryOf)));
  return told.map((_, document) => weighDocument(segment, document, segmentTerms(segment, model)));
};
// Two segments: a term has another number in each.
const documents = [...weighed(FERRY), ...weighed(OTHERS)];

const weightsOf = ({ ids, whole, terms }: WeighedDocument): Map<number, number> =>
  new Map(Array.from(ids, (id, i) => [terms.hashes[TERM.width * id + TERM.hash] ?? 0, whole[i] ?? 0]));

function cosine(one: WeighedDocument, other: WeighedDocument): number {
  const [ours, theirs] = [weightsOf(one), weightsOf(other)];
  const shared = [...ours].reduce((sum, [hash, weight]) => sum + weight * (theirs.get(hash) ?? 0), 0);
  return shared / Math.hypot(...ours.values()) / Math.hypot(...theirs.values());
}

describe('cosines to several documents', () => {
  test('are those to each, over segments', () => {
    const cosines = cosinesTo(documents);
    for (const document of documents) {
      const found = cosines(document);
      documents.forEach((giver, i) => {
        expect(found[i]).toBeCloseTo(cosine(document, giver), 5);
      });
      expect(found[documents.indexOf(document)]).toBeCloseTo(1, 5);
    }
  });

  test('to none are none', () => {
    for (const document of documents) expect(cosinesTo([])(document)).toHaveLength(0);
  });
});

test('a document holds its terms and no others', () => {
  for (const document of documents) {
    const hashes = [...weightsOf(document).keys()];
    expect(hashes.every((hash) => holdsTerm(document, hash))).toBe(true);
    expect(hashes.some((hash) => holdsTerm(document, hash + 4))).toBe(false);
  }
});
