import { describe, expect, test } from 'vitest';
import { compareDigests } from '../../src/compare/compare';
import type { FigureRow } from '../../src/compare/comparison';
import { digestWith, rarity } from './digests';

type Told = Parameters<typeof digestWith>[0];
const rows = (...told: Told[]): readonly FigureRow[] => compareDigests(told.map(digestWith), { rarity }).figures;
const together = (all: readonly FigureRow[]): FigureRow[] => all.filter((row) => row.values.length > 1);
const valuesOf = (row: FigureRow | undefined): number[] => row?.values.map((v) => v.value) ?? [];

describe('one quantity told by several', () => {
  test('levels of three articles make one row that differs, and a gain is kept apart', () => {
    const all = rows(
      {
        sentences: [
          'The feed, which won 21,000 subscribers in its first two months, had 96,000 subscribers by Friday night.',
        ],
        figures: [
          {
            text: '21,000 subscribers',
            value: 21_000,
            label: 'subscribers',
            change: true,
            period: 'in its first two months',
          },
          {
            text: '96,000 subscribers',
            value: 96_000,
            label: 'subscribers',
            owner: '@Lamplighter',
            period: 'by Friday night',
          },
        ],
      },
      {
        sentences: ['The @Lamplighter feed has gathered over 94,000 subscribers since it began in May 2031.'],
        figures: [
          {
            text: 'over 94,000 subscribers',
            value: 94_000,
            label: 'subscribers',
            qualifier: 'over',
            owner: '@Lamplighter',
            period: 'since it began in May 2031',
          },
        ],
      },
      {
        sentences: ["The @Lamplighter feed's subscribers swelled from 30,000 to 99,000 in one day."],
        figures: [
          { text: 'from 30,000 to 99,000', value: 99_000, from: 30_000, label: 'subscribers', owner: '@Lamplighter' },
        ],
      },
    );
    const [row] = together(all);
    expect(together(all)).toHaveLength(1);
    expect(valuesOf(row)).toEqual([96_000, 94_000, 99_000]);
    expect(row).toMatchObject({ agreement: 'differs', tier: 'shown', owner: '@Lamplighter' });
    expect(all[0]).toBe(row);
  });

  test('accounts of which only facts are known stand in the row of the texts that tell the same number', () => {
    const subscribers = (text: string, value: number, more: object = {}) => ({
      figures: [{ text, value, label: 'subscribers', sentence: null, ...more }],
    });
    const all = rows(
      {
        sentences: ['The @Lamplighter feed had 96,000 subscribers by Friday night.'],
        figures: [{ text: '96,000 subscribers', value: 96_000, label: 'subscribers', owner: '@Lamplighter' }],
      },
      subscribers('96,000 subscribers', 96_000),
      subscribers('from 30,000 to 99,000', 99_000, { from: 30_000, owner: '@Lamplighter' }),
      {
        sentences: ['In a single day its subscribers swelled from 30,000 to 99,000.'],
        figures: [{ text: 'from 30,000 to 99,000', value: 99_000, from: 30_000, label: 'subscribers' }],
      },
    );
    expect(together(all)).toHaveLength(1);
    expect(valuesOf(all[0])).toEqual([96_000, 96_000, 99_000, 99_000]);
    expect(all[0]).toMatchObject({ agreement: 'differs', tier: 'shown' });
  });

  test('a number that two accounts share does not draw in a third whose owner is another', () => {
    const all = rows(
      {
        sentences: ['The @Lamplighter feed had 96,000 subscribers by Friday night.'],
        figures: [{ text: '96,000 subscribers', value: 96_000, label: 'subscribers', owner: '@Lamplighter' }],
      },
      { figures: [{ text: '96,000 subscribers', value: 96_000, label: 'subscribers', sentence: null }] },
      {
        sentences: ['The @Foghorn feed had 41,300 subscribers by Friday night.'],
        figures: [{ text: '41,300 subscribers', value: 41_300, label: 'subscribers', owner: '@Foghorn' }],
      },
    );
    expect(together(all).map(valuesOf)).toEqual([[96_000, 96_000]]);
  });

  test('two things with one number are two rows', () => {
    const all = rows(
      { sentences: ['The blaze hurt 14 people.'], figures: [{ text: '14 people', value: 14, label: 'people' }] },
      {
        sentences: ['The blaze was fought by 14 engines.'],
        figures: [{ text: '14 engines', value: 14, label: 'engines' }],
      },
    );
    expect(together(all)).toEqual([]);
  });

  test('what happened to the people counted tells their counts apart', () => {
    const all = rows(
      {
        sentences: ['The crash killed 12 people and injured 30 people on the Orlen road.'],
        figures: [
          { text: '12 people', value: 12, label: 'people' },
          { text: '30 people', value: 30, label: 'people' },
        ],
      },
      {
        sentences: [
          'The death toll of the crash on the Orlen road is 13.',
          'Doctors treated 30 people who were hurt in the crash.',
        ],
        figures: [
          { text: '13', value: 13, label: 'death toll' },
          { text: '30 people', value: 30, label: 'people' },
        ],
      },
    );
    expect(together(all).map(valuesOf)).toEqual([
      [12, 13],
      [30, 30],
    ]);
    expect(together(all).map((row) => row.agreement)).toEqual(['differs', 'same']);
  });

  test('another owner is another quantity', () => {
    const all = rows(
      {
        sentences: ['Castell raised $40 million for the race.'],
        figures: [{ text: '$40 million', value: 4e7, label: 'race', kind: 'money', unit: 'USD', owner: 'Castell' }],
      },
      {
        sentences: ['Orme raised $31 million for the race.'],
        figures: [{ text: '$31 million', value: 3.1e7, label: 'race', kind: 'money', unit: 'USD', owner: 'Orme' }],
      },
    );
    expect(together(all)).toEqual([]);
  });

  test('another period is another quantity', () => {
    const told = (text: string, value: number, period: string): Told => ({
      sentences: [`Rents in Port Selm rose ${text} ${period}.`],
      figures: [{ text, value, label: 'rents', kind: 'percent', unit: 'percent', change: true, period }],
    });
    expect(together(rows(told('5 percent', 5, 'over seven years'), told('4 percent', 4, 'over one year')))).toEqual([]);
    expect(together(rows(told('5 percent', 5, 'in 2029'), told('4 percent', 4, 'in 2030')))).toEqual([]);
  });

  test('"all but five" says nothing of the whole', () => {
    const all = rows(
      {
        sentences: ['Corvin will close all but five dealerships.'],
        figures: [{ text: 'five dealerships', value: 5, label: 'dealerships', owner: 'Corvin' }],
      },
      {
        sentences: ['Corvin has 120 dealerships.'],
        figures: [{ text: '120 dealerships', value: 120, label: 'dealerships', owner: 'Corvin' }],
      },
    );
    expect(together(all)).toEqual([]);
  });

  test('a part, a rate and what might be are not set against a whole', () => {
    const whole: Told = {
      sentences: ['The fires in Lune killed 13 people.'],
      figures: [{ text: '13 people', value: 13, label: 'people' }],
    };
    const other = (sentence: string, text: string, value: number): FigureRow[] =>
      together(rows(whole, { sentences: [sentence], figures: [{ text, value, label: 'deaths' }] })).filter(
        (row) => row.tier === 'shown',
      );
    expect(other('In the fires in Lune 11 of the deaths were in the hills.', '11 of the deaths', 11)).toEqual([]);
    expect(other('The fires in Lune brought 3 deaths per 10,000 people.', '3 deaths', 3)).toEqual([]);
    expect(other('The fires in Lune might have brought 90 deaths.', '90 deaths', 90)).toEqual([]);
    expect(other('The fires in Lune brought 15 deaths.', '15 deaths', 15)).toHaveLength(1);
  });

  test('kinds and currencies are never mixed', () => {
    const deal = (text: string, value: number, unit: string): Told => ({
      sentences: [`Arbor buys Quince Foods for ${text}.`],
      figures: [{ text, value, label: 'deal', kind: 'money', unit, owner: 'Arbor' }],
    });
    expect(together(rows(deal('$4.3 billion', 4.3e9, 'USD'), deal('3.9 billion euros', 3.9e9, 'EUR')))).toEqual([]);
  });

  test('one distance in two units is one row', () => {
    const all = rows(
      {
        sentences: ['The centre lay 12 miles south of Keld.'],
        figures: [{ text: '12 miles', value: 12, label: 'distance', kind: 'measure', unit: 'mile' }],
      },
      {
        sentences: ['The centre lay 19 kilometres south of Keld.'],
        figures: [{ text: '19 kilometres', value: 19, label: 'distance', kind: 'measure', unit: 'km' }],
      },
    );
    expect(together(all)).toHaveLength(1);
    expect(together(all)[0]).toMatchObject({ agreement: 'compatible' });
  });

  test('a larger toll told later is an update, told at one time a difference', () => {
    const toll = (value: number, published: string): Told => ({
      head: { published },
      sentences: [`The ferry Silver Tern sank and ${value} people died.`],
      figures: [{ text: `${value} people`, value, label: 'people' }],
    });
    const [later] = rows(toll(17, '2031-05-10T08:00:00Z'), toll(31, '2031-05-10T21:00:00Z'));
    expect(later).toMatchObject({ agreement: 'compatible', update: true });
    expect(later?.values.map((v) => v.published)).toEqual(['2031-05-10T08:00:00Z', '2031-05-10T21:00:00Z']);
    const [sameDay] = rows(toll(17, '2031-05-10'), toll(31, '2031-05-10'));
    expect(sameDay).toMatchObject({ agreement: 'differs', update: false });
    const [earlier] = rows(toll(31, '2031-05-10T08:00:00Z'), toll(17, '2031-05-10T21:00:00Z'));
    expect(earlier).toMatchObject({ agreement: 'differs', update: false });
  });

  test('one of two figures that would do is not shown as sure', () => {
    const all = rows(
      {
        sentences: ['Police counted 500 marchers in Velden.', 'The union counted 2,000 marchers in Velden.'],
        figures: [
          { text: '500 marchers', value: 500, label: 'marchers' },
          { text: '2,000 marchers', value: 2000, label: 'marchers' },
        ],
      },
      {
        sentences: ['Some counted 700 marchers in Velden.'],
        figures: [{ text: '700 marchers', value: 700, label: 'marchers' }],
      },
    );
    expect(together(all).filter((row) => row.tier === 'shown')).toEqual([]);
  });

  test('facts alone are compared without sentences', () => {
    const facts = digestWith({
      figures: [{ text: '420 workers', value: 420, label: 'mill workers', owner: 'Selby Board' }],
    });
    const others = digestWith({
      figures: [{ text: '460 workers', value: 460, label: 'mill workers', owner: 'Selby Board' }],
    });
    const [row] = compareDigests([facts, others], { rarity }).figures;
    expect(row).toMatchObject({ agreement: 'differs', tier: 'shown' });
    expect(row?.values.map((v) => v.sentence)).toEqual([null, null]);
  });
});
