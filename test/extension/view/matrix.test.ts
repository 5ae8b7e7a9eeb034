import { describe, expect, test } from 'vitest';
import { chosenArticles, columnsOf, facetValues } from '../../../src/extension/view/choices';
import { matrixOf, ROW_KINDS, viewRows } from '../../../src/extension/view/matrix';
import { answer, comparison, figureRow, figureValue, match } from '../samples';

const told = (article: number, sentence: string) => ({ article, sentence, similarity: 1 });

const whole = comparison({
  figures: [
    figureRow([figureValue(0, 3), figureValue(1, 3)], { agreement: 'same', weight: 9 }),
    figureRow([figureValue(0, 120), figureValue(1, 140)], { agreement: 'differs', weight: 5 }),
  ],
  statements: [
    {
      article: 1,
      sentence: 'Two boats were lost.',
      told_by: [told(0, 'A pair of boats sank.')],
      nearest: [],
      unknown: [],
      support: 2,
      opinion: false,
      weight: 1,
    },
  ],
});

describe('the full comparison', () => {
  test('has a cell for each article, empty where it does not tell the fact', () => {
    const lone = matrixOf(comparison({ figures: [figureRow([figureValue(1, 3)], { agreement: 'only' })] }));
    expect(lone[0]?.cells.map((cells) => cells.map(({ text }) => text))).toEqual([[], ['3 passengers']]);
  });

  test('puts a statement under each article that tells it, in its own words', () => {
    const row = matrixOf(whole).find(({ kind }) => kind === 'statement');
    expect(row?.cells.map((cells) => cells[0]?.sentence)).toEqual(['A pair of boats sank.', 'Two boats were lost.']);
  });

  test('says of a quantity what happened to what is counted, and whose it is', () => {
    const values = [figureValue(0, 3), figureValue(1, 4)];
    const titles = (more: Partial<ReturnType<typeof figureRow>>) =>
      matrixOf(comparison({ figures: [figureRow(values, more)] })).map(({ fact }) => fact);
    expect(titles({ label: 'people', action: 'injured' })).toEqual(['people · injured']);
    expect(titles({ label: 'workers', action: 'sacked', owner: 'Voltane' })).toEqual(['workers · sacked · Voltane']);
    expect(titles({ label: '', owner: 'Voltane' })).toEqual(['']);
  });

  test('tells an opinion from a report', () => {
    const opinions = whole.statements.map((statement) => ({ ...statement, opinion: true }));
    const rows = matrixOf({ ...whole, statements: opinions });
    expect(rows.filter(({ opinion }) => opinion).map(({ kind }) => kind)).toEqual(['statement']);
    expect(matrixOf(whole).some(({ opinion }) => opinion)).toBe(false);
  });

  test('is sorted by how much outlets disagree, or by how telling a fact is', () => {
    const view = { kinds: ROW_KINDS, articles: [0, 1] } as const;
    const standings = (sort: 'disagreement' | 'telling') =>
      viewRows(matrixOf(whole), { ...view, sort }).map(({ standing }) => standing);
    expect(standings('disagreement')[0]).toBe('differs');
    expect(standings('telling')[0]).toBe('same');
  });

  test('shows only rows of the wanted kinds that a shown article tells', () => {
    const rows = matrixOf(whole);
    expect(viewRows(rows, { sort: 'telling', kinds: ['statement'], articles: [0, 1] })).toHaveLength(1);
    expect(viewRows(rows, { sort: 'telling', kinds: ROW_KINDS, articles: [] })).toHaveLength(0);
  });
});

describe('the choice of columns', () => {
  const facts = (country: string | null) => ({ country, owner: null, ownerKind: 'public' as const });
  const given = answer([match({ id: 'a' }), match({ id: 'b' })], { outlets: [facts(null), facts('GH'), facts('NO')] });
  const columns = columnsOf(given);

  test('is by what is known of the outlets, and the page always stays', () => {
    expect(facetValues(columns, 'country')).toEqual(['GH', 'NO']);
    expect(chosenArticles(columns, { country: 'NO' }, new Set())).toEqual([0, 2]);
    expect(chosenArticles(columns, {}, new Set([1]))).toEqual([0, 2]);
  });
});
