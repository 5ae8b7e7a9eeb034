import { describe, expect, test } from 'vitest';
import type { NameRow, QuotationRow, StatementRow } from '../../../src/compare/comparison';
import { pairFigures, pairNames, pairQuotations, pairStatements, wholeOf } from '../../../src/extension/view/pair';
import { comparison, figureRow, figureValue, head } from '../samples';

describe('figures of the page and one other', () => {
  test('agree though a third differs', () => {
    const row = figureRow([figureValue(0, 120), figureValue(1, 120), figureValue(2, 140)]);
    const pairs = pairFigures(comparison({ figures: [row] }), 1);
    expect(pairs.same).toHaveLength(1);
    expect(pairs.differs).toHaveLength(0);
    expect(pairs.same[0]?.elsewhere.map(({ value }) => value)).toEqual([140]);
    expect(pairFigures(comparison({ figures: [row] }), 2).differs).toHaveLength(1);
  });

  test('may both be true where one is told loosely', () => {
    const loose = figureValue(1, 100, { qualifier: 'over', text: 'over 100 passengers' });
    const row = figureRow([figureValue(0, 120), loose, figureValue(2, 400)]);
    expect(pairFigures(comparison({ figures: [row] }), 1).compatible).toHaveLength(1);
  });

  test('of a count that grew are no disagreement', () => {
    const row = figureRow([figureValue(0, 3), figureValue(1, 5), figureValue(2, 8)], {
      agreement: 'compatible',
      update: true,
    });
    expect(pairFigures(comparison({ figures: [row] }), 1).compatible).toHaveLength(1);
  });

  test('in units of their own are told alike or apart only where the comparison itself says so', () => {
    const row = figureRow([
      figureValue(0, 10, { unit: 'km' }),
      figureValue(1, 6, { unit: 'mile' }),
      figureValue(2, 90, { unit: 'km' }),
    ]);
    const pairs = pairFigures(comparison({ figures: [row] }), 1);
    expect([pairs.differs.length, pairs.same.length, pairs.possible.length]).toEqual([0, 0, 1]);
  });

  test('that are not sure to be one quantity are kept apart', () => {
    const row = figureRow([figureValue(0, 120), figureValue(1, 140)], { tier: 'possible' });
    const pairs = pairFigures(comparison({ figures: [row] }), 1);
    expect(pairs.differs).toHaveLength(0);
    expect(pairs.possible).toHaveLength(1);
  });

  test('of one side alone are told as such', () => {
    const rows = [figureRow([figureValue(0, 3)]), figureRow([figureValue(1, 4)]), figureRow([figureValue(2, 5)])];
    const pairs = pairFigures(comparison({ figures: rows }), 1);
    expect(pairs.onlyHere).toHaveLength(1);
    expect(pairs.onlyThere).toHaveLength(1);
  });
});

const variant = (article: number, words: string) => ({
  article,
  sentence: words,
  text: words,
  parts: [{ text: words, same: true }],
  speaker: 'Mina Osei',
  marked: true,
});
const quotation = (variants: QuotationRow['variants'], relation: QuotationRow['relation']): QuotationRow => ({
  speaker: 'Mina Osei',
  kind: 'speech',
  relation,
  variants,
  weight: 1,
});

test('quotations are in both, only here or only there', () => {
  const quotations = [
    quotation([variant(0, 'We sail at dawn'), variant(1, 'We sail')], 'shortened'),
    quotation([variant(0, 'The sea was calm')], 'only'),
    quotation([variant(1, 'Nobody slept'), variant(2, 'Nobody slept')], 'identical'),
  ];
  const pairs = pairQuotations(comparison({ quotations }), 1);
  expect(pairs.both.map(({ here, there }) => [here.text, there.text])).toEqual([['We sail at dawn', 'We sail']]);
  expect(pairs.onlyHere.map(({ text }) => text)).toEqual(['The sea was calm']);
  expect(pairs.onlyThere.map(({ text }) => text)).toEqual(['Nobody slept']);
});

test('a wording that two share is the same though a third changed it', () => {
  const row = quotation(
    [variant(0, 'We sail at first light'), variant(1, 'We sail at first light'), variant(2, 'We set sail at noon')],
    'altered',
  );
  const [pair] = pairQuotations(comparison({ quotations: [row] }), 1).both;
  expect(pair?.relation).toBe('identical');
  const [changed] = pairQuotations(comparison({ quotations: [row] }), 2).both;
  expect(changed?.relation).toBe('altered');
  expect(changed?.there.parts.some(({ same }) => !same)).toBe(true);
});

test('names of places are left out, others stand where they are told', () => {
  const name = (text: string, articles: readonly number[], kind: NameRow['kind'] = 'person'): NameRow => ({
    name: text,
    kind,
    articles,
    roles: [],
    mentions: [],
    weight: 1,
  });
  const names = [
    name('Mina Osei', [0, 1]),
    name('Rolf Adeyemi', [0]),
    name('Sallow', [1], 'place'),
    name('Tidewatch', [1, 2]),
  ];
  const pairs = pairNames(comparison({ names }), 1);
  expect([pairs.both, pairs.onlyHere, pairs.onlyThere].map((rows) => rows.map((row) => row.name))).toEqual([
    ['Mina Osei'],
    ['Rolf Adeyemi'],
    ['Tidewatch'],
  ]);
});

const whole = { here: true, there: true };

describe('statements', () => {
  const told = (article: number, sentence: string, similarity = 1) => ({ article, sentence, similarity });
  const row = (changes: Partial<StatementRow>): StatementRow => ({
    article: 1,
    sentence: 'Two boats were lost.',
    told_by: [],
    nearest: [told(0, 'The boats sailed.', 0.2)],
    unknown: [],
    support: 1,
    opinion: false,
    weight: 1,
    ...changes,
  });

  test('told there and not here stand with the page’s nearest sentence', () => {
    const { onlyThere } = pairStatements(comparison({ statements: [row({})] }), 1, whole);
    expect(onlyThere).toEqual([{ sentence: 'Two boats were lost.', nearest: 'The boats sailed.', alsoBy: [] }]);
  });

  test('told by the page in other words are not said to be missing from it', () => {
    const { onlyThere } = pairStatements(
      comparison({ statements: [row({ told_by: [told(0, 'A pair of boats sank.')] })] }),
      1,
      whole,
    );
    expect(onlyThere).toEqual([]);
  });

  test('of which the comparison cannot say whether the page tells them are left out', () => {
    expect(pairStatements(comparison({ statements: [row({ unknown: [0] })] }), 1, whole).onlyThere).toEqual([]);
  });

  test('first told by a third are shown in the words of the one beside the page', () => {
    const shared = row({
      article: 2,
      sentence: 'Boats were lost, two of them.',
      told_by: [told(1, 'Two boats were lost.')],
    });
    const { onlyThere } = pairStatements(comparison({ statements: [shared] }), 1, whole);
    expect(onlyThere).toEqual([{ sentence: 'Two boats were lost.', nearest: 'The boats sailed.', alsoBy: [2] }]);
  });

  test('are not said to be missing from a page that is cut short, nor from an article of which only a part is known', () => {
    const cut = comparison({ articles: [head({ truncated: true }), head()], statements: [row({})] });
    expect(wholeOf(cut, 1, 'text')).toEqual({ here: false, there: true });
    expect(wholeOf(comparison(), 1, 'summary')).toEqual({ here: true, there: false });
    expect(pairStatements(cut, 1, { here: false, there: false })).toEqual({ onlyThere: null, onlyHere: null });
  });
});
