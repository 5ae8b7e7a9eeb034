import { describe, expect, test } from 'vitest';
import type { Figure } from '../../src/digest/digest';
import { digestArticle } from '../../src/digest/digest-article';
import { articleOf } from './article-of';

const figuresIn = (text: string): readonly Figure[] => digestArticle(articleOf([text])).figures;

describe('those who died', () => {
  test.each([
    ['Two more died, raising to nine the number of people killed.', 9, 'people'],
    ['The storm went on, bringing to 40 the death toll.', 40, 'death toll'],
    ['The number of dead had reached 29 by Friday evening.', 29, 'dead'],
    ['Thirty-one people are now known to have died.', 31, 'people'],
    ['Two people lost their lives in the cellar.', 2, 'people'],
    ['The flood cost 1,240 lives.', 1240, 'lives'],
    ['The blaze claimed the lives of 12 people.', 12, 'people'],
    ['Seventeen bodies had been recovered by noon.', 17, 'bodies'],
  ])('%s', (text, value, label) => {
    expect(figuresIn(text)).toContainEqual(expect.objectContaining({ value, label, action: 'killed', change: false }));
  });

  test('are not told by every life and body', () => {
    expect(figuresIn('The cordon saved 300 lives.')).toMatchObject([{ action: 'rescued' }]);
    expect(figuresIn('The board has 12 regulatory bodies.')[0]).not.toHaveProperty('action');
  });
});

test('"over" that goes with a verb says nothing of the number', () => {
  const qualifiers = (text: string): (string | null)[] => figuresIn(text).map(({ qualifier }) => qualifier);
  expect(qualifiers('She had to win over five members.')).toEqual([null]);
  expect(qualifiers('They handed over 12 hostages.')).toEqual([null]);
  expect(qualifiers('The chief, who took over two years ago, stayed away.')).toEqual([null]);
  expect(qualifiers('The work took over two years.')).toEqual(['over']);
  expect(qualifiers('The list won over 50 seats.')).toEqual(['over']);
});

test('by how much something moved is told of what moved', () => {
  expect(figuresIn('Sales slid to £2 billion, down 9 percent.')).toMatchObject([
    { label: 'sales' },
    { label: 'sales', change: true },
  ]);
});

test('what happened to all happened to those included', () => {
  for (const text of [
    'The blast killed 20 people, including five reporters.',
    'Twenty people, including five reporters, were killed.',
    'At least 20 people, including at least five reporters of the Kell Post, have been killed, the army said.',
  ])
    expect(
      figuresIn(text)
        .filter(({ value }) => value > 2)
        .map(({ action }) => action),
    ).toEqual(['killed', 'killed']);
  expect(figuresIn('Some 90 people in 12 villages, including Kell, were killed.')[1]?.action).toBeUndefined();
  const told = figuresIn('The mill has 20 weavers, including five apprentices, and its owner was killed.');
  expect(told.map(({ action }) => action)).toEqual([undefined, undefined]);
});

describe('nothing happened', () => {
  const actions = (text: string): (string | undefined)[] => figuresIn(text).map(({ action }) => action);

  test('to those who did it', () => {
    expect(actions('Two gunmen killed 12 people.')).toEqual([undefined, 'killed']);
    expect(actions('Seven fires in nine counties have burned 40,000 acres.')).toEqual([
      undefined,
      undefined,
      'destroyed',
    ]);
    expect(actions('Two attacks that killed 51 people shook Kell.')).toEqual([undefined, 'killed']);
    expect(actions('Two guards were killed a day later.')).toEqual(['killed']);
  });

  test('to where and how often it did', () => {
    expect(actions('Some 214 were injured in 3 attacks.')).toEqual(['injured', undefined]);
    expect(actions('He was arrested four times.')).toEqual([undefined]);
  });

  test('to what is tested', () => {
    expect(actions('The navy tested two missiles.')).toEqual([undefined]);
    expect(actions('Some 9,000 cases have tested positive.')).toEqual(['infected']);
  });
});

test('what others did is no part of what is counted', () => {
  expect(figuresIn('As many as 15 others suffered minor injuries.')).toMatchObject([
    { value: 15, label: '', action: 'injured' },
  ]);
});
