import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Digest } from '../../src/digest/digest';
import { factsOnly } from '../../src/digest/facts-only';
import { buildSegment } from '../../src/index/build';
import type { IndexEntry } from '../../src/index/entry';
import { openIndex } from '../../src/index/index';
import { openSegment } from '../../src/index/segment';
import { matchDigest, matchFetching } from '../../src/match/match';
import { openModel } from '../../src/match/model';
import { manyEntries } from '../index/entries';
import { digestOf, entryOf, FERRY, OTHERS, type Told } from './stories';

const model = openModel(readFileSync(path.join(import.meta.dirname, '../../assets/model/model.bin')));
const [first, second, third] = FERRY as readonly [Told, Told, Told];

const indexOf = (...segments: readonly (readonly IndexEntry[])[]) =>
  openIndex(segments.map((entries) => openSegment(buildSegment(entries))));
const index = indexOf([...FERRY, ...OTHERS].map(entryOf));
const ask = (query: Digest, of = index, mode: 'precise' | 'balanced' | 'broad' = 'balanced') =>
  matchDigest(query, of, model, { mode, limit: 10 });
const idsOf = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id).sort();

describe('matching', () => {
  test.each(FERRY)('$id finds the other accounts of the event and nothing else', (told) => {
    const coverage = ask(digestOf(told));
    expect(coverage.decision).toBe('match');
    expect(idsOf(coverage.matches)).toEqual(idsOf(FERRY.filter(({ id }) => id !== told.id)));
    expect(coverage.matches.every(({ via, probability }) => via === 'similarity' && probability <= 1)).toBe(true);
  });

  test('an article on something else finds nothing', () => {
    const told = {
      ...first,
      id: 'x',
      headline: 'Bakers strike in Graz',
      text: 'Bakers in Graz struck for higher pay on Tuesday.',
    };
    expect(ask(digestOf({ ...told, outlet: 'x.example' }))).toMatchObject({
      decision: 'none',
      matches: [],
    });
  });

  test('works without dates, from a headline alone, and from facts alone', () => {
    const dateless = indexOf([...FERRY, ...OTHERS.slice(0, 2)].map((told) => entryOf({ ...told, published: null })));
    expect(idsOf(ask(digestOf({ ...first, published: null }), dateless).matches)).toEqual(['ferry-2', 'ferry-3']);
    expect(idsOf(ask(digestOf(first, { text: null })).matches)).toEqual(['ferry-2', 'ferry-3']);
    const facts = indexOf([...FERRY, ...OTHERS].map(entryOf).map((e) => ({ ...e, digest: factsOnly(e.digest) })));
    expect(idsOf(ask(digestOf(first), facts).matches)).toEqual(['ferry-2', 'ferry-3']);
  });

  test('where something matched no more of what is near is told than was asked for', () => {
    const told = (text: string, limitWhereMatched: number) =>
      matchDigest(digestOf({ ...first, text }), index, model, { mode: 'balanced', limit: 10, limitWhereMatched });
    expect(told(first.text, 0)).toMatchObject({ decision: 'match', candidates: [] });
    expect(told(first.text, 1).candidates).toEqual(ask(digestOf(first)).candidates.slice(0, 1));
    const elsewhere = { ...first, id: 'x', outlet: 'x.example', headline: 'Bakers strike in Graz', published: null };
    const none = matchDigest(digestOf({ ...elsewhere, text: 'Bakers in Graz struck for a ferry.' }), index, model, {
      mode: 'precise',
      limit: 3,
      limitWhereMatched: 0,
    });
    expect(none.decision).toBe('none');
    expect(none.candidates).not.toHaveLength(0);
  });

  test('the same event of another year is another event', () => {
    expect(idsOf(ask(digestOf(first)).candidates)).not.toContain('old-ferry');
  });

  test('facts that are fetched when they are told give the same answer', async () => {
    const bytes = buildSegment([...[...FERRY, ...OTHERS].map(entryOf), ...manyEntries(300)]);
    const { start, end } = openSegment(bytes).factsPages;
    for (const mode of ['precise', 'balanced', 'broad'] as const) {
      let fetched = 0;
      const read = async (from: number, to: number) => {
        fetched += to - from;
        return bytes.slice(from, to).buffer;
      };
      const later = openIndex([openSegment(bytes.slice().fill(0, start, end), { start, end, read })]);
      const { entries, ...answer } = await matchFetching(digestOf(first), later, model, { mode, limit: 10 });
      expect(answer).toEqual(ask(digestOf(first), openIndex([openSegment(bytes)]), mode));
      expect(entries.map(({ id }) => id)).toEqual(answer.matches.map(({ id }) => id));
      const whole = openSegment(bytes);
      expect(entries).toEqual(answer.matches.flatMap(({ id }) => whole.withId(id).map((at) => whole.entry(at))));
      expect(fetched).toBeGreaterThan(0);
      expect(fetched).toBeLessThan((end - start) / 2);
    }
  });

  test('several segments answer as one, and a document in two is told once', () => {
    const split = indexOf([entryOf(second)], [entryOf(third), entryOf(second)], OTHERS.map(entryOf));
    const ids = ask(digestOf(first), split).matches.map(({ id }) => id);
    expect(ids.sort()).toEqual(['ferry-2', 'ferry-3']);
  });

  test('a mode that asks for more tells no more', () => {
    const counts = (['precise', 'balanced', 'broad'] as const).map(
      (mode) => ask(digestOf(first), index, mode).matches.length,
    );
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
  });

  test('gives evidence that stands in both', () => {
    const match = ask(digestOf(first)).matches.find(({ id }) => id === 'ferry-2');
    expect(match?.evidence.days).toBe(0);
    expect(match?.evidence.names.join()).toContain('Ida Brand');
    expect(match?.evidence.terms).toContain('solveig');
  });

  test('asks twice and answers the same', () => {
    expect(ask(digestOf(second))).toEqual(ask(digestOf(second)));
  });
});

describe('what is left out', () => {
  test('articles of the outlet of the page', () => {
    const own = entryOf({ ...second, id: 'own', outlet: 'dispatch.example' });
    expect(idsOf(ask(digestOf(first), indexOf([own, entryOf(third)])).candidates)).toEqual(['ferry-3']);
  });

  test('the page under the same address, whose outlet is unknown', () => {
    const query = digestOf(first, { outlet: null, url: 'https://www.dispatch.example/ferry-1?utm_source=x' });
    expect(idsOf(ask(query).candidates)).not.toContain('ferry-1');
  });

  test('the same text with the same byline elsewhere, while a reprint without is wire copy', () => {
    const signed = (told: Told): Digest => {
      const digest = digestOf(told);
      return { ...digest, article: { ...digest.article, byline: ['Mia Sand'] } };
    };
    const elsewhere = { ...first, id: 'copy', outlet: 'mirror.example' };
    const copy = { ...entryOf(elsewhere), digest: signed(elsewhere) };
    expect(idsOf(ask(signed(first), indexOf([copy, entryOf(second)])).candidates)).toEqual(['ferry-2']);
    const reprint = ask(signed(first), indexOf([entryOf(elsewhere), entryOf(second)])).matches;
    expect(reprint.find(({ id }) => id === 'copy')?.wire).toBe(true);
    expect(reprint.find(({ id }) => id === 'ferry-2')?.wire).toBe(false);
  });
});

describe('event entries', () => {
  const sources = [
    { name: 'Morning Post', url: 'https://morningpost.example/news/ferry-rescue' },
    { name: 'North Star', url: 'https://northstar.example/ferry-2' },
  ];
  const base = digestOf({ ...first, id: 'event', outlet: 'events.example' });
  const event: Digest = {
    ...base,
    article: {
      ...base.article,
      url: null,
      outlet: { name: null, domain: null },
      kind: 'event-page',
      event: { summary: 'The ferry Solveig runs aground off Holm Island.', date: '2031-05-06', sources, related: [] },
    },
  };
  const entry: IndexEntry = { id: 'event', story: null, listedBy: null, digest: event };
  const bare = digestOf(
    { ...first, id: 'post', outlet: 'morningpost.example', headline: '', text: '' },
    { headline: null, text: null, url: sources[0]?.url ?? null },
  );
  const listed: IndexEntry = {
    id: 'post',
    story: null,
    listedBy: 'event',
    digest: { ...bare, terms: digestOf(first).terms },
  };
  const withEvent = indexOf([...FERRY.map(entryOf), ...OTHERS.map(entryOf), entry, listed]);

  test('a page that matches an entry finds what it lists, and that alone is not found by similarity; the entry is no account', () => {
    const { matches } = ask(digestOf(first), withEvent);
    expect(idsOf(matches)).toEqual(['ferry-2', 'ferry-3', 'post']);
    expect(matches.find(({ id }) => id === 'post')).toMatchObject({ via: 'listed', headline: null });
    expect(matches.find(({ id }) => id === 'ferry-2')?.via).toBe('similarity');
    const without = indexOf([...FERRY.map(entryOf), listed]);
    expect(idsOf(ask(digestOf(first), without).candidates)).not.toContain('post');
  });

  test('an account of the same story brings what is listed in it, whatever becomes of the entry', () => {
    const told = [...FERRY.map(entryOf), listed].map((e) => ({ ...e, story: 'ferry' }));
    const { matches } = ask(digestOf(first), indexOf(told));
    expect(matches.filter(({ via }) => via === 'listed').map(({ id }) => id)).toEqual(['post']);
    expect(ask(digestOf(OTHERS[0] ?? first), indexOf(told)).matches).toEqual([]);
  });

  test('an event page finds the accounts of its event and what it lists, and not its own entry', () => {
    const { matches } = ask(event, withEvent);
    expect(idsOf(matches)).toEqual(['ferry-1', 'ferry-2', 'ferry-3', 'post']);
  });
});
