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
      'Libraries close as all approved a $212.4 million tax, 9 to 4.',
    ];
    const row = (score: boolean): FigureRow | undefined =>
      together(
        rows(
          tax(one, '$212 million', 212e6, score ? '9 votes to 4' : null),
          tax(other, '$212.4 million tax', 212.4e6, score ? '9 to 4' : null),
        ),
      ).find(({ label }) => label === 'tax');
    expect(row(true)).toMatchObject({ tier: 'shown', agreement: 'compatible' });
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
