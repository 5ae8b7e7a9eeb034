import { expect, test } from 'vitest';
import { buildSegment } from '../../src/index/build';
import { openIndex } from '../../src/index/index';
import { mergeSegments } from '../../src/index/merge';
import { openSegment } from '../../src/index/segment';
import { entry, manyEntries } from './entries';

const entries = manyEntries(120);

test('segments merged are the segment of all their entries', () => {
  const halves = [entries.slice(0, 50), entries.slice(50)].map((half) => openSegment(buildSegment(half)));
  expect(mergeSegments(halves)).toEqual(buildSegment(entries));
});

test('a deletion leaves out what is not kept', () => {
  const merged = openSegment(
    mergeSegments([openSegment(buildSegment(entries))], (segment, d) => segment.head(d).id !== 'a7'),
  );
  expect(merged.summary.documents).toBe(119);
  expect(merged.withId('a7')).toEqual([]);
});

test('of two with one id the one of the first segment stays', () => {
  const [fresh, old] = ['New headline', 'Old headline'].map((headline) =>
    openSegment(buildSegment([entry('a', { headline })])),
  );
  const merged = openSegment(mergeSegments([fresh, old].flatMap((segment) => (segment ? [segment] : []))));
  expect(merged.summary.documents).toBe(1);
  expect(merged.head(0).article.headline).toBe('New headline');
});

test('several segments tell their counts as one', () => {
  const index = openIndex([entries.slice(0, 50), entries.slice(50)].map((half) => openSegment(buildSegment(half))));
  expect(index.summary).toMatchObject({ documents: 120, outlets: 11 });
});
