import { describe, expect, test, vi } from 'vitest';
import { buildSegment } from '../../src/index/build';
import { type Later, onceRead, UnreadError } from '../../src/index/later';
import { PAGE } from '../../src/index/layout';
import { openSegment } from '../../src/index/segment';
import { manyEntries } from './entries';

const bytes = buildSegment(manyEntries(400));
const whole = openSegment(bytes);

/** The segment with zeros for its facts, and the fetches of them. */
function withoutFacts(read: Later['read'] = async (start, end) => bytes.slice(start, end).buffer) {
  const { start, end } = whole.factsPages;
  const fetch = vi.fn(read);
  const segment = openSegment(bytes.slice().fill(0, start, end), { start, end, read: fetch });
  return { segment, fetch };
}

describe('a segment whose facts are fetched later', () => {
  test('has most of its bytes in them, in whole pages', () => {
    const { start, end } = whole.factsPages;
    expect((end - start) % PAGE).toBe(0);
    expect(end - start).toBeGreaterThan(bytes.length / 3);
  });

  test('is searched without any', () => {
    const { segment, fetch } = withoutFacts();
    for (let document = 0; document < segment.summary.documents; document++) {
      expect(segment.terms(document)).toEqual(whole.terms(document));
      expect(segment.spanOf(document)).toEqual(whole.spanOf(document));
      expect(segment.outletOf(document)).toBe(whole.outletOf(document));
    }
    expect(fetch).not.toHaveBeenCalled();
  });

  test('says that a document’s facts are not there, and has them once fetched', async () => {
    const { segment, fetch } = withoutFacts();
    expect(() => segment.entry(200)).toThrow(UnreadError);
    await segment.fetchFacts([200]);
    expect(segment.entry(200)).toEqual(whole.entry(200));
    const [from = 0, to = 0] = fetch.mock.calls[0] ?? [];
    expect(to - from).toBeLessThanOrEqual(3 * PAGE);
    await segment.fetchFacts([200]);
    expect(fetch).toHaveBeenCalledOnce();
  });

  test('gives every document the same when they are met one after another', async () => {
    const { segment, fetch } = withoutFacts();
    const all = Array.from({ length: whole.summary.documents }, (_, document) => document);
    const found = await onceRead(() => all.map((document) => segment.entry(document)));
    expect(found).toEqual(all.map((document) => whole.entry(document)));
    // Each fetch brings several pages, and none is fetched twice.
    const { start, end } = whole.factsPages;
    expect(fetch.mock.calls.reduce((sum, [from, to]) => sum + to - from, 0)).toBe(end - start);
    expect(fetch.mock.calls.length).toBeLessThan((end - start) / PAGE / 4);
  });

  test('is there whole when all is asked for', async () => {
    const { segment } = withoutFacts();
    await segment.fetchFacts();
    expect(() => segment.checkPages()).not.toThrow();
  });

  test('names what is damaged, cut, or cannot be fetched', async () => {
    const spoiled = withoutFacts(async (start, end) => bytes.slice(start, end).fill(7, 10, 20).buffer);
    await expect(onceRead(() => spoiled.segment.entry(200))).rejects.toMatchObject({ fault: 'damaged' });
    const cut = withoutFacts(async (start, end) => bytes.slice(start, end - 1).buffer);
    await expect(cut.segment.fetchFacts([200])).rejects.toMatchObject({ fault: 'length' });
    const gone = withoutFacts(() => Promise.reject(new Error('gone')));
    await expect(onceRead(() => gone.segment.entry(200))).rejects.toThrow('gone');
  });

  test('is refused where something else than facts is said to come later', () => {
    const { start, end } = whole.factsPages;
    const read = async () => new ArrayBuffer(0);
    for (const place of [
      { start: start - PAGE, end },
      { start, end: end + PAGE },
      { start: start + 8, end },
      { start: 0, end: bytes.length },
    ])
      expect(() => openSegment(bytes, { ...place, read })).toThrow(/contradicts itself/);
  });
});
