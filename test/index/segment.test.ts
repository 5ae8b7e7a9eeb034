import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Digest } from '../../src/digest/digest';
import { factsOnly } from '../../src/digest/facts-only';
import { buildSegment } from '../../src/index/build';
import { checkSegment } from '../../src/index/check';
import { addressHash, outletHash } from '../../src/index/keys';
import { openSegment } from '../../src/index/segment';
import { entry, manyEntries } from './entries';

const byTerm = (digest: Digest) => ({ ...digest, terms: [...digest.terms].sort((a, b) => (a.term < b.term ? -1 : 1)) });
const day = (text: string): number => Date.parse(`${text}T00:00:00Z`);

describe('a segment', () => {
  test('gives every entry back as it was', () => {
    const entries = manyEntries(300);
    const segment = openSegment(buildSegment(entries));
    for (const { id, digest, ...rest } of entries) {
      const [document = -1] = segment.withId(id);
      const back = segment.entry(document);
      expect(back).toMatchObject({ id, ...rest });
      expect(byTerm(back.digest)).toEqual(byTerm(digest));
    }
  });

  test('gives any text back, whatever is in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (headline, text) => {
        const given = entry('x', { headline: headline || null, text });
        const back = openSegment(buildSegment([given])).entry(0);
        expect(back.digest.sentences).toEqual(given.digest.sentences);
        expect(back.digest.article.headline).toEqual(given.digest.article.headline);
        expect(back.digest.names).toEqual(given.digest.names);
      }),
      { numRuns: 60 },
    );
  });

  test('keeps facts without sentences', () => {
    const digest = factsOnly(entry('x').digest);
    const back = openSegment(buildSegment([{ id: 'x', story: 's', listedBy: null, digest }])).entry(0);
    expect(back.digest.sentences).toEqual([]);
    expect(back.digest.figures).toEqual(digest.figures);
  });

  test('does not depend on the order in which entries come', () => {
    const entries = manyEntries(100);
    expect(buildSegment([...entries].reverse())).toEqual(buildSegment(entries));
  });

  test('numbers documents by time, the undated last', () => {
    const published = ['2031-05-06T12:00:00Z', null, '2031-05-04', '2031-05-06'];
    const segment = openSegment(buildSegment(published.map((moment, i) => entry(`a${i}`, { published: moment }))));
    expect([0, 1, 2, 3].map((document) => segment.head(document).article.published)).toEqual([
      '2031-05-04',
      '2031-05-06',
      '2031-05-06T12:00:00Z',
      null,
    ]);
    expect(segment.firstFrom(day('2031-05-05'))).toBe(1);
    expect(segment.firstFrom(day('2031-05-07'))).toBe(3);
    expect(segment.spanOf(1)).toEqual({ start: day('2031-05-06'), end: day('2031-05-07') });
    expect(segment.spanOf(3)).toBeNull();
    expect(segment.summary).toMatchObject({ documents: 4, dated: 3, outlets: 1 });
    expect(segment.summary.span).toEqual({ start: day('2031-05-04'), end: day('2031-05-07') });
  });

  test('finds documents by address however it is written, by outlet and by what lists them', () => {
    const listed = { ...entry('b', { url: 'https://other.example/b', outlet: null }), listedBy: 'event' };
    const segment = openSegment(buildSegment([entry('a'), listed]));
    const [document = -1] = segment.atAddress(addressHash('http://www.dispatch.example/a?utm_source=feed#top'));
    expect(segment.head(document).id).toBe('a');
    expect(segment.outletOf(document)).toBe(outletHash('www.dispatch.example'));
    expect(segment.listedBy('event').map((d) => segment.head(d).id)).toEqual(['b']);
    expect(segment.listedBy('no such')).toEqual([]);
    expect(segment.atAddress(addressHash('https://dispatch.example/none'))).toEqual([]);
  });

  test('of no documents opens, and finds nothing', () => {
    const segment = openSegment(buildSegment([]));
    expect(segment.summary).toMatchObject({ documents: 0, terms: 0, span: null });
    expect(segment.dictionary.find('ferri')).toBeNull();
    checkSegment(buildSegment([]));
  });

  test('opens at any place in a buffer', () => {
    const bytes = buildSegment(manyEntries(5));
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    expect(openSegment(shifted.subarray(3)).entry(0)).toEqual(openSegment(bytes).entry(0));
    expect(openSegment(bytes.slice().buffer).entry(0)).toEqual(openSegment(bytes).entry(0));
  });
});

describe('the lists of a segment', () => {
  const entries = manyEntries(1200, 300);
  const segment = openSegment(buildSegment(entries));
  const { documents } = segment.summary;
  const weights = new Float32Array(256).fill(1);

  function found(term: string, low: number, high: number): number[] {
    const scores = new Float32Array(documents);
    const touched = new Uint32Array(documents);
    const number = segment.dictionary.find(term) ?? -1;
    const count = segment.postings.add(number, low, high, weights, scores, touched, 0);
    return [...touched.subarray(0, count)];
  }

  test('are longer than a block here, so that skipping is what is tested', () => {
    expect(segment.postings.count(segment.dictionary.find('ferri') ?? -1)).toBeGreaterThan(256);
  });

  test('give exactly the documents of any window', () => {
    const having = new Set(
      Array.from({ length: documents }, (_, d) => d).filter((d) =>
        segment.entry(d).digest.terms.some(({ term }) => term === 'ferri'),
      ),
    );
    const window = fc.tuple(fc.integer({ min: 0, max: documents }), fc.integer({ min: 0, max: documents }));
    fc.assert(
      fc.property(window, ([low, high]) => {
        expect(found('ferri', low, high)).toEqual(
          [...having].filter((d) => d >= low && d < high).sort((a, b) => a - b),
        );
      }),
    );
  });
});
