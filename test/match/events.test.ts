import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildSegment } from '../../src/index/build';
import { type Index, openIndex } from '../../src/index/index';
import { openSegment } from '../../src/index/segment';
import { eventsOf, type NewsEvent } from '../../src/match/events';
import { documentsIn, type KnownLinks, linkDocuments } from '../../src/match/links';
import { openModel } from '../../src/match/model';
import { entryOf, FERRY, OTHERS, type Told } from './stories';

const model = openModel(readFileSync(path.join(import.meta.dirname, '../../assets/model/model.bin')));
const NOW = Date.UTC(2031, 4, 8);
const WEEK = { start: Date.UTC(2031, 4, 1), end: NOW };

const QUAKE: readonly Told[] = [
  {
    id: 'quake-1',
    outlet: 'dispatch.example',
    headline: 'Earthquake of magnitude 6.1 shakes Tarn valley, killing nine',
    text: 'An earthquake of magnitude 6.1 shook the Tarn valley on Monday night and killed nine people, the interior ministry said. Houses fell in Karsk and Velin.',
    published: '2031-05-05',
  },
  {
    id: 'quake-2',
    outlet: 'northstar.example',
    headline: 'Nine dead in Tarn valley as quake brings down houses in Karsk',
    text: 'Nine people died when a quake of magnitude 6.1 brought down houses in Karsk, in the Tarn valley, late on Monday, the interior ministry said.',
    published: '2031-05-06',
  },
];

const indexOf = (...segments: readonly (readonly Told[])[]): Index =>
  openIndex(segments.map((told) => openSegment(buildSegment(told.map(entryOf)))));

function linksIn(index: Index, known: KnownLinks = new Map(), most = 100) {
  const places = documentsIn(index, WEEK, most);
  const linking = linkDocuments(places, index, model, { mode: 'balanced' }, known);
  let [asked, step] = [0, linking.next()];
  for (; !step.done; step = linking.next()) asked = step.value.done;
  return { places, links: step.value, asked };
}

const eventsIn = (index: Index, known?: KnownLinks): readonly NewsEvent[] => {
  const { places, links } = linksIn(index, known);
  return eventsOf(places, links, NOW);
};
const idsOf = (event: NewsEvent | undefined): string[] =>
  (event?.documents ?? []).map(({ segment, document }) => segment.head(document).id);

describe('the events of an index', () => {
  const index = indexOf([...FERRY, ...OTHERS, ...QUAKE]);

  test('are what several outlets told, the newest first, each from its first account to its last', () => {
    const events = eventsIn(index);
    expect(events.map((event) => idsOf(event).sort())).toEqual([
      ['ferry-1', 'ferry-2', 'ferry-3'],
      ['quake-1', 'quake-2'],
    ]);
    expect(events[0]).toMatchObject({
      outlets: 3,
      span: { start: Date.UTC(2031, 4, 6), end: Date.UTC(2031, 4, 8) },
    });
    expect(idsOf(events[0]).at(-1)).toBe('ferry-3');
    expect(events.every(({ documents, telling }) => documents.includes(telling))).toBe(true);
  });

  test('need outlets: one that tells a thing twice makes no event of it', () => {
    const [first, second] = FERRY as readonly [Told, Told, Told];
    expect(eventsIn(indexOf([first, { ...second, outlet: first.outlet }, ...OTHERS]))).toEqual([]);
  });

  test('hold an article once that stands in two segments, as the first of them has it', () => {
    const [first] = FERRY as readonly [Told];
    const places = documentsIn(indexOf([{ ...first, headline: 'Ferry Solveig afloat again' }], FERRY), WEEK, 100);
    expect(places).toHaveLength(FERRY.length);
    expect(places.map(({ segment, document }) => segment.head(document).article.headline)).toContain(
      'Ferry Solveig afloat again',
    );
  });

  test('are looked for among the newest, where there are too many, and never outside the days', () => {
    const newest = documentsIn(index, WEEK, 2).map(({ segment, document }) => segment.head(document).id);
    expect(newest.sort()).toEqual(['ferry-3', 'museum']);
    const all = documentsIn(index, WEEK, 100).map(({ segment, document }) => segment.head(document).id);
    expect(all).not.toContain('old-ferry');
  });

  test('cost the work of new articles alone, once others are known, and come out the same', () => {
    const [first, ...others] = [...FERRY, ...QUAKE];
    const before = linksIn(indexOf(others));
    const grown = indexOf(first ? [first] : [], others);
    const after = linksIn(grown, before.links);
    // The new one, and the two that it points to, which could not know it.
    expect(after.asked).toBe(3);
    expect(eventsOf(after.places, after.links, NOW).map((event) => idsOf(event).sort())).toEqual(
      eventsIn(grown).map((event) => idsOf(event).sort()),
    );
    expect(linksIn(grown, after.links).asked).toBe(0);
  });
});
