import { describe, expect, test } from 'vitest';
import { IndexError } from '../../src/index/error';
import { outletHash } from '../../src/index/keys';
import { openSegment } from '../../src/index/segment';
import { listBytes, parseSegmentList, SEGMENT_LIST } from '../../src/index/segment-list';
import { buildSegments } from '../../src/index/split';
import { entry, manyEntries } from './entries';

const bytesOf = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

describe('a set of segments', () => {
  const files = buildSegments(manyEntries(50), 20, 'news');
  const list = parseSegmentList(files.get(SEGMENT_LIST) ?? new Uint8Array());

  test('holds every article once, neighbours in time together, the undated apart', () => {
    expect(list.segments.map(({ file }) => file)).toEqual([...files.keys()].filter((file) => file !== SEGMENT_LIST));
    const ids: string[] = [];
    let before = Number.NEGATIVE_INFINITY;
    for (const { file, documents, dated, span } of list.segments) {
      expect(documents).toBeLessThanOrEqual(20);
      expect([0, documents]).toContain(dated);
      const segment = openSegment(files.get(file) ?? new Uint8Array());
      for (let document = 0; document < documents; document++) ids.push(segment.head(document).id);
      if (span === null) continue;
      expect(span.start).toBeGreaterThanOrEqual(before);
      before = span.start;
    }
    expect(ids.sort()).toEqual(
      manyEntries(50)
        .map(({ id }) => id)
        .sort(),
    );
    expect(list.segments.map(({ dated }) => dated)).toEqual([20, 20, 4, 0]);
  });

  test('says of each segment what its own header says, and which outlets it has', () => {
    for (const { file, outletHashes, facts, ...summary } of list.segments) {
      const segment = openSegment(files.get(file) ?? new Uint8Array());
      expect(summary).toEqual(segment.summary);
      expect(facts).toEqual(segment.factsPages);
      expect(outletHashes).toHaveLength(summary.outlets);
    }
    const [only] = parseSegmentList(buildSegments([entry('a')], 9, 'x').get(SEGMENT_LIST) ?? new Uint8Array()).segments;
    expect(only?.outletHashes).toEqual([outletHash('dispatch.example')]);
  });

  test('its list comes back as it was written', () => {
    expect(parseSegmentList(listBytes(list))).toEqual(list);
  });

  const [first] = list.segments;
  const wrong: readonly (readonly [string, Uint8Array])[] = [
    ['no JSON', new TextEncoder().encode('{')],
    ['no UTF-8', Uint8Array.of(0xff, 0xfe)],
    ['no list', bytesOf({})],
    ['another kind of list', bytesOf({ segments: ['news-1.index'] })],
    ['more entries than anybody has', bytesOf({ segments: Array(10_001).fill(first) })],
    ['a count that is none', bytesOf({ segments: [{ ...first, documents: -1 }] })],
    ['a span that is none', bytesOf({ segments: [{ ...first, span: { start: 'today', end: 2 } }] })],
    ['outlets that are none', bytesOf({ segments: [{ ...first, outletHashes: [null] }] })],
    ...['../popup.html', 'https://elsewhere.example/x', 'a/b', '', '..', '%2e%2e'].map(
      (file) => [`the file "${file}"`, bytesOf({ segments: [{ ...first, file }] })] as const,
    ),
  ];
  test.each(wrong)('is refused where its list is or names %s', (_, bytes) => {
    expect(() => parseSegmentList(bytes)).toThrow(IndexError);
  });
});
