import { describe, expect, test } from 'vitest';
import { compareDigests } from '../../src/compare/compare';
import type { FigureRow } from '../../src/compare/comparison';
import { digestWith, rarity } from './digests';

type Told = Parameters<typeof digestWith>[0];
const rows = (...told: Told[]): readonly FigureRow[] => compareDigests(told.map(digestWith), { rarity }).figures;
const together = (all: readonly FigureRow[]): FigureRow[] => all.filter((row) => row.values.length > 1);

describe('what ties two figures', () => {
  const [A, B] = ['2036-02-10T09:00:00Z', '2036-02-10T13:00:00Z'];
  const trout = (published: string, sentence: string, text: string, value: number, period: string | null): Told => ({
    head: { published },
    sentences: [sentence],
    figures: [{ text, value, label: 'trout', action: 'killed', period }],
  });

  test('what is told of a month that is named grows no more', () => {
    const early = trout(A, 'The leak killed 2,600 trout.', '2,600 trout', 2_600, null);
    const late = (period: string | null): Told =>
      trout(B, 'The leak killed 3,400 trout.', '3,400 trout', 3_400, period);
    expect(together(rows(early, late(null)))).toMatchObject([{ update: true }]);
    expect(together(rows(early, late('last june')))).toMatchObject([{ update: false, agreement: 'differs' }]);
  });

  test('one sum is the same where one word stands beside both, and not where they name two sides of it', () => {
    const sum = (sentence: string, qualifier: 'over' | 'under' | null = null): Told => ({
      sentences: [sentence],
      figures: [{ text: '$900,000', value: 900_000, unit: 'USD', kind: 'money', label: '', qualifier }],
    });
    const shown = (...told: Told[]): number => together(rows(...told)).filter((row) => row.tier === 'shown').length;
    const had = 'Experts of the old house by the river had estimated it at $900,000.';
    expect(shown(sum(had), sum('Carver said on Monday evening that the estimate had been $900,000.'))).toBe(1);
    expect(shown(sum(had), sum('The mayor wants to give back $900,000.'))).toBe(0);
    expect(
      shown(sum(had, 'over'), sum('Carver said on Monday evening that the estimate had been $900,000.', 'under')),
    ).toBe(0);
  });

  test('of numbers that could both be true the equal ones are set side by side', () => {
    const staff = (...numbers: readonly (readonly [string, number, 'over' | null])[]): Told => ({
      sentences: numbers.map(([text]) => `The closing will hit ${text} of the post office in May.`),
      figures: numbers.map(([text, value, qualifier]) => ({ text, value, qualifier, label: 'clerks' })),
    });
    const found = together(
      rows(
        staff(['more than 380 clerks', 380, 'over'], ['420 clerks', 420, null]),
        staff(['more than 420 clerks', 420, 'over'], ['more than 300 clerks', 300, 'over']),
      ),
    );
    expect(found.map(({ values }) => values.map(({ value }) => value))).toContainEqual([420, 420]);
  });

  test('an age is told of whoever is named before it or right behind it, and of no other of the family', () => {
    const aged = (sentence: string, text: string, value: number): Told => ({
      sentences: [sentence],
      figures: [{ text, value, label: '', kind: 'age' }],
    });
    const found = (...told: Told[]) => together(rows(...told)).map(({ agreement, tier }) => `${agreement} ${tier}`);
    const before = aged('Ida Fenwick, 54, was pulled out by a neighbour.', '54', 54);
    expect(found(before, aged('The 52-year-old teacher Ida Fenwick fell in at dusk.', '52-year-old', 52))).toEqual([
      'differs shown',
    ]);
    expect(found(before, aged('The 54-year-old Fenwick was not hurt.', '54-year-old', 54))).toEqual(['same shown']);
    expect(found(before, aged('The 52-year-old who found Ida Fenwick ran for help.', '52-year-old', 52))).toEqual([]);
    expect(found(before, aged('The 52-year-old man saw Ida Fenwick fall.', '52-year-old', 52))).toEqual([]);
    expect(found(before, aged('Piet Fenwick, 12, held the rope.', '12', 12))).toEqual([]);
  });

  test('a score in both sentences tells that they speak of one thing', () => {
    const tax = (sentence: string, text: string, value: number, score: string | null): Told => ({
      sentences: [sentence],
      figures: [
        { text, value, unit: 'USD', kind: 'money', label: 'tax' },
        ...(score === null ? [] : [{ text: score, value: 9, upper: 4, kind: 'score' as const, label: '' }]),
      ],
    });
    const [one, other] = [
      'Brenn passed a tax of $212 million by 9 votes to 4.',
      'Libraries close as all approved a $230 million tax, 9 to 4.',
    ];
    const row = (score: boolean): FigureRow | undefined =>
      together(
        rows(
          tax(one, '$212 million', 212e6, score ? '9 votes to 4' : null),
          tax(other, '$230 million tax', 230e6, score ? '9 to 4' : null),
        ),
      ).find(({ label }) => label === 'tax');
    expect(row(true)).toMatchObject({ tier: 'shown', agreement: 'differs' });
    expect(row(false)?.tier).not.toBe('shown');
  });

  test('members are told apart by whose they are', () => {
    const members = (value: number, owner: string | null): Told => ({
      sentences: [`The Weavers’ Guild has ${value} members in the port of Kell.`],
      figures: [{ text: `${value} members`, value, label: 'members', owner }],
      names: [{ text: 'Weavers’ Guild' }],
    });
    const differs = (owner: string | null): boolean =>
      rows(members(2_300, owner), members(2_700, owner)).some((r) => r.tier === 'shown' && r.agreement === 'differs');
    expect(differs('Weavers’ Guild')).toBe(true);
    expect(differs(null)).toBe(false);
  });
});

describe('what two sums, two lengths and two counts are of', () => {
  const differing = (a: Told, b: Told): number =>
    together(rows(a, b)).filter((row) => row.tier === 'shown' && row.agreement === 'differs').length;

  test('what somebody must pay', () => {
    const paying = (verb: string, text: string, value: number): Told => ({
      sentences: [`A jury in Kell found that Tarn Works ${verb} ${text} to families at the brook.`],
      figures: [{ text, value, unit: 'USD', kind: 'money', label: '' }],
      names: [{ text: 'Kell' }, { text: 'Tarn Works' }],
    });
    expect(differing(paying('must pay', '$96 million', 96e6), paying('has to pay', '$87 million', 87e6))).toBe(1);
    expect(differing(paying('should send', '$96 million', 96e6), paying('wants', '$87 million', 87e6))).toBe(0);
  });

  test('how long a contract binds', () => {
    const bound = (words: string, text: string, value: number): Told => ({
      sentences: [`The striker Jude Orr joined Valm on ${words} ${text}.`],
      figures: [{ text, value, unit: 'year', kind: 'duration', label: '' }],
      names: [{ text: 'Jude Orr' }, { text: 'Valm' }],
    });
    const years = (words: string): number => differing(bound(words, 'five years', 5), bound(words, 'four years', 4));
    expect(years('a contract of')).toBe(1);
    expect(years('a bicycle after')).toBe(0);
  });

  test('a year that is named and "last year" reckoned from the report are one or two', () => {
    const growth = (value: number, period: string): Told => ({
      head: { published: '2037-01-20T10:00:00Z' },
      sentences: [`The property tax of Ostrand grew by ${value} percent in the words of the office.`],
      figures: [
        {
          text: `${value} percent`,
          value,
          unit: 'percent',
          kind: 'percent',
          label: 'property tax',
          change: true,
          period,
        },
      ],
      names: [{ text: 'Ostrand' }],
    });
    expect(differing(growth(0.8, 'in 2036'), growth(1.1, 'last year'))).toBe(1);
    expect(differing(growth(0.8, 'in 2035'), growth(1.1, 'last year'))).toBe(0);
  });

  test('who is missing may be found, so that a later number is no difference', () => {
    const missing = (value: number, published: string): Told => ({
      head: { published },
      sentences: [`After the slide at Tamar ${value} people were missing.`],
      figures: [{ text: `${value} people`, value, label: 'people', action: 'missing' }],
      names: [{ text: 'Tamar' }],
    });
    expect(differing(missing(22, '2037-03-02T08:00:00Z'), missing(18, '2037-03-02T08:10:00Z'))).toBe(1);
    expect(differing(missing(22, '2037-03-02T08:00:00Z'), missing(18, '2037-03-03T19:00:00Z'))).toBe(0);
  });
});

const FILL = ['It rained.', 'The bells rang.', 'A market was held.'];

describe('one thing told twice', () => {
  const told = (
    sentence: string,
    figure: Partial<Told['figures'] extends readonly (infer F)[] | undefined ? F : never>,
    names: string[] = [],
    deep = 3,
  ): Told => ({
    sentences: [...FILL.slice(0, deep), sentence],
    figures: [{ text: '', value: 0, label: '', ...figure }],
    names: names.map((text) => ({ text })),
  });
  const differing = (a: Told, b: Told): number =>
    together(rows(a, b)).filter((row) => row.tier === 'shown' && row.agreement === 'differs').length;

  test('of which each article has one number and says one thing more', () => {
    const one = told('Den Schaden an der Orgel schätzt die Polizei auf 120 Pfund.', {
      text: '120 Pfund',
      value: 120,
      kind: 'money',
      unit: 'GBP',
      label: 'schaden',
    });
    const other = told('Der Schaden beträgt nach Angaben der Polizei 190 Pfund.', {
      text: '190 Pfund',
      value: 190,
      kind: 'money',
      unit: 'GBP',
      label: 'schaden',
    });
    expect(differing(one, other)).toBe(1);
    const further = { text: '40 Pfund', value: 40, kind: 'money' as const, unit: 'GBP', label: 'schaden', sentence: 0 };
    expect(differing({ ...one, figures: [...(one.figures ?? []), further] }, other)).toBe(0);
  });

  test('names in another order, where the sentences say much the same', () => {
    const one = told(
      'The flood of the Orla drowned 240 gardens in Valm.',
      { text: '240 gardens', value: 240, label: 'gardens' },
      ['Orla', 'Valm'],
    );
    const other = told(
      'In Valm 310 gardens drowned in the flood of the Orla.',
      { text: '310 gardens', value: 310, label: 'gardens' },
      ['Orla', 'Valm'],
    );
    const elsewhere = told(
      'In Keld 310 gardens drowned in the flood of the Tarn.',
      { text: '310 gardens', value: 310, label: 'gardens' },
      ['Keld', 'Tarn'],
    );
    expect([differing(one, other), differing(one, elsewhere)]).toEqual([1, 0]);
  });

  test('a percentage by one noun and one verb before it', () => {
    const grew = (value: number, noun: string): Told =>
      told(
        `The ${noun} grew by ${value} percent.`,
        {
          text: `${value} percent`,
          value,
          kind: 'percent',
          unit: 'percent',
          label: noun,
          change: true,
        },
        [],
        1,
      );
    expect([differing(grew(0.8, 'population'), grew(1.1, 'population'))]).toEqual([1]);
    expect([differing(grew(0.8, 'stock'), grew(1.1, 'stock'))]).toEqual([0]);
  });

  test('what somebody saves', () => {
    const saves = (value: number, verb: string): Told =>
      told(`The merger of the schools ${verb} £${value} million.`, {
        text: `£${value} million`,
        value: value * 1e6,
        kind: 'money',
        unit: 'GBP',
      });
    expect([differing(saves(1.2, 'will save'), saves(1.5, 'would save'))]).toEqual([1]);
    expect([differing(saves(1.2, 'was begun with'), saves(1.5, 'follows on'))]).toEqual([0]);
  });
});
