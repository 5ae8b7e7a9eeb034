import { describe, expect, test } from 'vitest';
import { compareDigests } from '../../src/compare/compare';
import { SENTENCE, WHOLE } from '../../src/compare/statement-evidence';
import { EVIDENCE } from '../../src/compare/statement-tuned';
import type { Figure } from '../../src/digest/digest';
import { digestWith, rarity } from './digests';

type Told = Parameters<typeof digestWith>[0];
const MILL = 'A fire destroyed the paper mill of Harwick on Monday night, officials of the county said.';
const CRANE = 'Ines Corvo, who drives the crane in the yard, watched the roof fall in from her cabin.';
const LIBRARY = 'Pupils of the village school collected blankets at the library in Pellan on Tuesday.';

/** Whether the second account's page is said not to have the sentence of the first. */
function isCalledAbsent(sentence: string, own: Partial<Told>, other: Told): boolean {
  const first: Told = { sentences: [MILL, CRANE, sentence], ...own };
  const { statements } = compareDigests([first, other].map(digestWith), { rarity });
  return statements.some((row) => row.article === 0 && row.sentence === sentence && row.nearest.length > 0);
}

const money = (text: string, value: number): Pick<Figure, 'kind' | 'unit' | 'text' | 'value' | 'label'> => ({
  text,
  value,
  label: '',
  kind: 'money',
  unit: 'EUR',
});

describe('a statement that another account may tell in words of its own', () => {
  const COST = 'Rebuilding the hall will swallow €440 million.';
  const own = { figures: [money('€440 million', 440e6)] };

  test('is left open where a near number of the same measure stands there', () => {
    const bill = 'The owner reckons with a bill of €410 million.';
    const other = { sentences: [MILL, LIBRARY, bill], figures: [money('€410 million', 410e6)] };
    expect(isCalledAbsent(COST, own, other)).toBe(false);
  });

  test('is not found where the number there is another’s altogether, or of another measure', () => {
    const fence = 'The owner reckons with a fence of €3 million.';
    expect(isCalledAbsent(COST, own, { sentences: [MILL, LIBRARY, fence], figures: [money('€3 million', 3e6)] })).toBe(
      true,
    );
    const bill = 'The owner reckons with a bill of $410 million.';
    const dollars = { ...money('$410 million', 410e6), unit: 'USD' };
    expect(isCalledAbsent(COST, own, { sentences: [MILL, LIBRARY, bill], figures: [dollars] })).toBe(true);
  });

  test('is left open where the same is told to have happened to people', () => {
    const drowned = 'Two brothers drowned in the millrace behind it, a neighbour reported.';
    const bodies = 'Divers brought up the younger brother’s body at noon from the river.';
    expect(isCalledAbsent(drowned, {}, { sentences: [MILL, LIBRARY, bodies] })).toBe(false);
    const hurt = 'Divers treated the younger brother’s aunt at noon beside the river.';
    expect(isCalledAbsent(drowned, {}, { sentences: [MILL, LIBRARY, hurt] })).toBe(true);
  });

  test('is left open where a short sentence there is told in it', () => {
    const long =
      'In the valley the bakers even advertise their closeness to the offices of Solvane on a board of the chamber: “Hot rolls, two steps from the gate, open from five.”';
    const short = 'Bakers advertise how near they are to the offices.';
    const quotations = [{ text: 'Hot rolls, two steps from the gate, open from five.' }];
    expect(isCalledAbsent(long, { quotations }, { sentences: [MILL, LIBRARY, short] })).toBe(false);
  });
});

test('there is a weight for each measure', () => {
  expect(EVIDENCE.sentence).toHaveLength(SENTENCE.length);
  expect(EVIDENCE.whole).toHaveLength(WHOLE.length);
});
