import { describe, expect, test } from 'vitest';
import { compareDigests } from '../../src/compare/compare';
import type { StatementRow } from '../../src/compare/comparison';
import { digestWith, rarity } from './digests';

type Told = Parameters<typeof digestWith>[0];
const rows = (...told: Told[]): readonly StatementRow[] => compareDigests(told.map(digestWith), { rarity }).statements;
const MILL = 'A fire destroyed the paper mill of Harwick on Monday night, officials of the county said.';
const RAIL = 'Smoke closed the railway line between Harwick and Pellan until dawn on Tuesday.';
const first: Told = {
  sentences: [MILL, 'Investigators believe that a bearing in the drying hall of the mill overheated.'],
};

describe('a statement', () => {
  test('that another article does not tell stands with its nearest sentence there', () => {
    const row = rows(first, { sentences: [MILL, RAIL] }).find((one) => one.sentence === RAIL);
    expect(row).toMatchObject({ article: 1, told_by: [], unknown: [], support: 1 });
    expect(row?.nearest.map(({ article, sentence }) => [article, sentence])).toEqual([[0, MILL]]);
  });

  test('that another tells in other order is told, once for both', () => {
    const turned = 'On Monday night the paper mill of Harwick was destroyed by a fire, county officials said.';
    const told = rows(first, { sentences: [turned, RAIL] }).filter((row) => row.told_by.length > 0);
    expect(told.map((row) => row.sentence)).toEqual([MILL]);
    expect(told[0]?.told_by.map(({ article, sentence }) => [article, sentence])).toEqual([[1, turned]]);
    expect(told[0]?.support).toBe(2);
  });

  test('that another tells in two sentences is told', () => {
    const row = rows(
      { sentences: ['The inspector Osei Park thanked his supporters at the fence of the Solvane works on Friday.'] },
      {
        sentences: [
          'Osei Park, the inspector, came to the Solvane works on Friday.',
          'He thanked his supporters at the fence.',
        ],
      },
    ).find(({ article }) => article === 0);
    expect(row?.told_by).toHaveLength(1);
  });

  test('is never said to be absent from a truncated article, nor from one known by its facts alone, nor in another language', () => {
    const all = rows(
      { sentences: [MILL, RAIL] },
      { sentences: [MILL], head: { truncated: true } },
      { names: [{ text: 'Dana Orlov' }] },
      { sentences: ['Une papeterie a brûlé.'], head: { language: 'fr' } },
    );
    expect(all.flatMap((row) => row.nearest)).toEqual([]);
  });

  test('questions, calls to read on and signatures of posts are no statements', () => {
    const noise = [
      'Why did the drying hall of the paper mill burn down so fast on Monday?',
      'READ MORE ABOUT THE GREAT FIRE OF THE HARWICK PAPER MILL HERE',
      '— Harwick Fire Brigade (@harwickfire) March 4, 2031 posted from the drying hall',
    ];
    const all = rows(first, { sentences: [MILL, ...noise] });
    expect(all.map((row) => row.sentence).filter((sentence) => noise.includes(sentence))).toEqual([]);
  });

  test('reprints count once and add no statements of their own', () => {
    const wire = [
      MILL,
      RAIL,
      'The owner said that wages would be paid until the end of the month to all of the workers.',
    ];
    const more = [
      'The roof fell in at two in the morning and firefighters withdrew from the yard behind it.',
      'Nobody was in the hall when the first flames were seen from the road by a driver.',
    ];
    const all = rows({ sentences: [...wire, ...more] }, { sentences: [...wire, ...more] }, { sentences: [MILL] });
    expect(all.filter((row) => row.article === 1)).toEqual([]);
    expect(all.find((row) => row.sentence === MILL)?.support).toBe(2);
  });
});

test('near-identical texts are one group of reprints', () => {
  const text = Array.from(
    { length: 12 },
    (_, i) => `Sentence number ${i} of the agency tells of the river and of the village near bridge ${i * 7}.`,
  );
  const other = text.map((line) =>
    line
      .replace('river', 'market')
      .replace('Sentence', 'Paragraph')
      .replace('agency tells of', 'newspaper writes about'),
  );
  const comparison = compareDigests(
    [digestWith({ sentences: text }), digestWith({ sentences: other }), digestWith({ sentences: text.slice(2) })],
    { rarity },
  );
  expect(comparison.reprints).toEqual([[0, 2]]);
});

describe('what is no statement', () => {
  test.each([
    ['a link to another article', 'Market day in Harwick and what to see this spring in Pellan'],
    ['a credit', 'Contributing: Petra Holm reported from Harwick and Pellan on the closed railway line.'],
    ['the words of a picture', 'REUTERS Smoke stands over the railway line between Harwick and Pellan on Tuesday.'],
    [
      'where to write',
      'Contact Petra Holm at pholm@harwicknews.example with what you saw of the railway line in Pellan.',
    ],
    ['a call to come again', 'Check back for news of the closed railway line between Harwick and Pellan on Tuesday.'],
    ['who wrote it', '(Reporting by Petra Holm in Harwick and Osei Park in Pellan, on the closed railway line.)'],
    ['links that ran into the text', 'Mayor Holm defends railway closure MORE said smoke closed the Pellan line.'],
  ])('%s is not told as missing elsewhere', (_, sentence) => {
    expect(rows(first, { sentences: [MILL, sentence] }).some((row) => row.sentence === sentence)).toBe(false);
  });

  test('two sentences in the same words about two firms are two statements', () => {
    const about = (name: string): Told => ({
      sentences: [`Lawyers advising ${name} declared that the takeover breaks every exchange rule.`],
      names: [{ text: name, kind: 'organisation' }],
    });
    expect(rows(about('Orlin'), about('Tavex')).flatMap((row) => row.told_by)).toEqual([]);
  });
});
