import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { emptyTallies } from '../../src/training/compare-tally';
import { noCounts } from '../../src/training/digest-tally';
import { shownOfPairs } from '../../src/training/judged-pairs';
import { labelledArticles } from '../../src/training/real-articles';
import { tallyGroup } from '../../src/training/real-group-tally';
import { labelledGroups, RealArticles } from '../../src/training/real-groups';
import { tallyReal } from '../../src/training/real-tally';

const LABELS = path.join(import.meta.dirname, '../labels');
const linesOf = (file: string): Record<string, unknown>[] =>
  readFileSync(path.join(LABELS, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

/** A set of two made-up articles in a folder of its own, and labels of them. */
const folder = mkdtempSync(path.join(tmpdir(), 'labels-'));
afterAll(() => rmSync(folder, { recursive: true }));
const TEXTS = [
  '“The dam was leaking in March, and the council knew of every crack,” said Ida Fenwick, who inspects dams. The flood killed 31 people in Orlau.',
  'The flood killed 26 people in Orlau. “The dam was leaking in March, and the council knew of every crack,” Fenwick said.',
];
writeFileSync(
  path.join(folder, 'made.jsonl'),
  TEXTS.map((text, i) => JSON.stringify({ id: `a${i}`, story: 's', headline: 'Flood', text, language: 'en' })).join(
    '\n',
  ),
);
const articles = new RealArticles(folder);
const written = (name: string, line: object): string => {
  const file = path.join(folder, name);
  writeFileSync(file, `${JSON.stringify(line)}\n`);
  return file;
};
const rarity = (term: string): number => Math.min(9, 2 + term.length / 2);

test('every line of labels is of a set, has its articles by id alone, and no text of theirs', () => {
  expect(['articles.jsonl', 'groups.jsonl', 'pairs.jsonl'].map((file) => linesOf(file).length)).toEqual([
    120, 128, 1310,
  ]);
  for (const line of linesOf('articles.jsonl'))
    expect(Object.keys(line).toSorted()).toEqual(expect.arrayContaining(['id', 'set']));
  for (const line of linesOf('groups.jsonl'))
    expect(line).toMatchObject({ set: expect.any(String), ids: expect.any(Array) });
  for (const line of linesOf('pairs.jsonl'))
    expect(line).toMatchObject({ a: { at: expect.any(Number) }, b: { value: expect.any(Number) } });
  for (const file of ['articles.jsonl', 'groups.jsonl', 'pairs.jsonl'])
    for (const line of linesOf(file))
      expect(JSON.stringify(line)).not.toMatch(/"(?:text|sentence|headline)":"[^"]{120}/);
});

describe('an article that is marked', () => {
  const quotation = {
    at: 1,
    end: TEXTS[0]?.indexOf('”') ?? 0,
    kind: 'speech',
    speaker: 'Ida Fenwick',
    individual: true,
  };
  const line = {
    name: '00',
    set: 'made',
    id: 'a0',
    quotations: [quotation],
    figures: [{ value: 31, kind: 'count', counted: ['people'] }],
    names: [
      { text: 'Ida Fenwick', kind: 'person' },
      { text: 'Orlau', kind: 'place' },
    ],
  };
  const tallied = (labels: object): { counts: ReturnType<typeof noCounts>; errors: string[] } => {
    const counts = noCounts();
    const errors: string[] = [];
    const [article] = labelledArticles(written('articles.jsonl', labels), articles);
    if (!article) throw new Error('the article is there');
    tallyReal(article, counts, { labelled: 0, found: 0, beside: 0 }, (error) => errors.push(error));
    return { counts, errors };
  };

  test('is right where the digest has all that is marked', () => {
    const { counts, errors } = tallied(line);
    expect(errors).toEqual([]);
    expect([counts.quotations, counts.figures, counts.labels, counts.names].map(({ right }) => right)).toEqual([
      1, 1, 1, 2,
    ]);
    expect(counts.speakers.right).toBe(1);
  });

  test('is wrong where something else is marked', () => {
    const { counts } = tallied({
      ...line,
      quotations: [{ ...quotation, speaker: 'Carl Osman' }],
      figures: [{ value: 32, kind: 'count', counted: ['people'] }],
      names: [{ text: 'Carl Osman', kind: 'person' }],
    });
    expect(counts.speakers).toMatchObject({ right: 0, wrong: 1 });
    expect(counts.figures).toMatchObject({ right: 0, wrong: 1, missed: 1 });
    expect(counts.names).toMatchObject({ right: 0, wrong: 2, missed: 1 });
  });

  test('that a set does not have is an error, and one of a set that is not there is left out', () => {
    expect(() => labelledArticles(written('articles.jsonl', { ...line, id: 'a9' }), articles)).toThrow(/no article a9/);
    expect(labelledArticles(written('articles.jsonl', { ...line, set: 'other' }), articles)).toEqual([]);
  });
});

test('a group that is marked is right or wrong by how its two go together', () => {
  const group = (agreement: string, relation: string): ReturnType<typeof emptyTallies> => {
    const pieces = TEXTS.map((text, article) => ({ article, at: [text.indexOf('The dam')] }));
    const file = written('groups.jsonl', {
      name: '00',
      set: 'made',
      ids: ['a0', 'a1'],
      figures: [{ label: 'people killed', agreement, values: [31, 26].map((value, article) => ({ article, value })) }],
      quotations: [{ speaker: 'Ida Fenwick', pieces, pairs: [{ a: 0, b: 1, relation }] }],
    });
    const tallies = emptyTallies();
    for (const one of labelledGroups(file, articles)) tallyGroup(one, rarity, tallies, () => undefined);
    return tallies;
  };
  expect(group('differs', 'identical')).toMatchObject({
    differs: { right: 1 },
    quotations: { right: 1 },
    speakers: { right: 1 },
  });
  expect(group('same', 'altered')).toMatchObject({
    differs: { right: 0, claimed: 1 },
    quotations: { right: 0, claimed: 1 },
  });
});

test('of judged pairs those shown as told differently are counted', () => {
  const side = (id: string, value: number): object => ({ id, at: 0, value });
  const file = written('pairs.jsonl', { set: 'made', a: side('a0', 31), b: side('a1', 26), judged: 'differs' });
  expect([...shownOfPairs(file, articles, rarity)]).toEqual([['differs', { shown: 1, all: 1 }]]);
});
