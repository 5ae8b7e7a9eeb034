import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { accountsOf } from '../../src/compare/account';
import { compareDigests } from '../../src/compare/compare';
import type { FigureRow } from '../../src/compare/comparison';
import { Contexts } from '../../src/compare/figure-context';
import { blocksOf, distinctSubjects } from '../../src/compare/figure-subjects';
import { CONTEXT } from '../../src/compare/figure-tuned';
import { weigher } from '../../src/compare/weigher';
import { digestOfAccount, labelledEvents } from '../../src/training/compare-labels';
import { digestOfText, rarity } from './digests';

const shown = (...texts: readonly string[]): readonly FigureRow[] =>
  compareDigests(
    texts.map((text, i) => digestOfText(text, i)),
    { rarity },
  ).figures.filter(({ tier, agreement }) => tier === 'shown' && agreement !== 'only');
const numbers = (rows: readonly FigureRow[]): number[][] => rows.map(({ values }) => values.map(({ value }) => value));

const NEWS = 'It rained all day in the port of Kell.';

describe('one number that two reports tell in words of their own', () => {
  test('is one quantity where chance would hardly have made it', () => {
    const rows = shown(
      `${NEWS} Brask Turbines will cut 3,400 jobs after a bad third quarter, the company said.`,
      'Brask closes a gear works in Ostley. In the whole of the company 3,400 jobs will disappear.',
    );
    expect(numbers(rows)).toEqual([[3400, 3400]]);
  });

  test('is one where one tells the whole beside it', () => {
    const rows = shown(
      `${NEWS} Mayor Ida Quill, whose Harbour Union holds 26 seats, needed votes from outside her party.`,
      `${NEWS} To find a majority her Harbour Union, with 26 of 61 seats, had to win over other parties.`,
    );
    expect(numbers(rows)).toContainEqual([26, 26]);
  });

  test('is none where the nouns are two and many things have it', () => {
    const more = 'Soldiers filled the gap in the dyke with';
    expect(
      shown(`${NEWS} More than 4,000 people were led away from the dyke at night.`, `${more} 4,000 sandbags at night.`),
    ).toEqual([]);
  });

  test('is none where one is told of other years', () => {
    const tram = 'people were hurt in the tram, the hospital of Kell said.';
    expect(
      shown(
        `${NEWS} Twenty ${tram}`,
        `${NEWS} Figures show that 20 people were hurt in trams between March 2029 and March 2030.`,
      ),
    ).toEqual([]);
  });
});

test('numbers of one noun are offered as possibly one quantity only where something about them speaks for it', () => {
  const offered = (...texts: readonly string[]): number =>
    compareDigests(
      texts.map((text, i) => digestOfText(text, i)),
      { rarity },
    ).figures.filter(({ tier, values }) => tier === 'possible' && values[1]).length;
  const fair = 'The queue was long. The beer was warm. Prices rose. Somebody lost a hat.';
  const sold = 'A farmer sold 40 sheep at the market of Kell for 12 pounds each and 30 geese for five.';
  expect(offered(`${fair} ${sold}`, `${fair} At the market of Kell stood 75 sheep, 16 cows and eight dogs.`)).toBe(1);
  const other = 'The fair opened on Monday. It rained in the morning. A band played. The mayor gave a speech.';
  const bought = 'The queue was long. A dealer bought 64 sheep at the market. The beer was warm. Prices rose.';
  expect(
    offered(`${other} ${sold}`, `${bought} A farmer at the market of Kell saw 75 sheep, 16 cows and eight dogs.`),
  ).toBe(0);
});

describe('what stands about two figures', () => {
  const events = labelledEvents(path.join(import.meta.dirname, '../fixtures/accounts')).slice(0, 6);
  const blocks = events.flatMap((event) => {
    const accounts = accountsOf(event.accounts.map(digestOfAccount));
    const weigh = weigher(accounts, rarity);
    return [...blocksOf(accounts.flatMap((account) => distinctSubjects(account, weigh, new Map()))).values()];
  });
  const couples = blocks.flatMap((block) => {
    const contexts = new Contexts(block);
    return block.flatMap((a, i) =>
      block
        .slice(i + 1)
        .filter((b) => b.account !== a.account)
        .map((b) => ({ contexts, a, b })),
    );
  });

  test('is the same from both sides, and what is given up early could not have come to what was needed', () => {
    expect(couples.length).toBeGreaterThan(50);
    for (const { contexts, a, b } of couples) {
      const odds = contexts.logOdds(a, b, Number.NEGATIVE_INFINITY);
      expect(contexts.logOdds(b, a, Number.NEGATIVE_INFINITY)).toBeCloseTo(odds, 9);
      for (const needed of [-4, 0, 3]) expect(contexts.logOdds(a, b, needed) >= needed).toBe(odds >= needed);
    }
  });

  test('is weighed as the table of weights says', () => {
    for (const { contexts, a, b } of couples) {
      const context = Object.entries(contexts.of(a, b));
      const weights = new Map<string, number>(Object.entries(CONTEXT.weights));
      expect(context).toHaveLength(weights.size);
      let sum: number = CONTEXT.base;
      for (const [name, value] of context) sum += value * (weights.get(name) ?? Number.NaN);
      expect(sum).toBeCloseTo(contexts.logOdds(a, b, Number.NEGATIVE_INFINITY), 9);
    }
  });
});
