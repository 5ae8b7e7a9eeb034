import { describe, expect, test } from 'vitest';
import type { Figure } from '../../src/digest/digest';
import { digestArticle } from '../../src/digest/digest-article';
import { articleOf } from './article-of';

const figuresIn = (...paragraphs: string[]): readonly Figure[] => digestArticle(articleOf(paragraphs)).figures;
const sums = (...paragraphs: string[]): string[] =>
  figuresIn(...paragraphs)
    .filter(({ kind }) => kind === 'money')
    .map(({ value, unit }) => `${value} ${unit}`);
const labels = (text: string): string[] => figuresIn(text).map(({ label }) => label);

describe('sums in any currency', () => {
  test('a word that is only a currency makes money of a number', () => {
    expect(sums('The bridge cost 12 million francs and 300 florins of beer.')).toEqual([
      '12000000 franc',
      '300 florin',
    ]);
    expect(sums('He paid 5 million Swiss francs.')).toEqual(['5000000 CHF']);
    expect(sums('The stall took 900 forints, 40 taka and 7 birr.')).toEqual(['900 HUF', '40 BDT', '7 ETB']);
  });

  test('a word that is other things too does so where the number or the sentence tells it', () => {
    expect(sums('The toll is 18.40 crowns, or 600 marks for a year, against 50 million won.')).toEqual([
      '18.4 crown',
      '600 mark',
      '50000000 KRW',
    ]);
    expect(sums('The ferry costs nine crowns.')).toEqual(['9 crown']);
    expect(sums('The king owns three crowns and left 12 marks on the wall.')).toEqual([]);
    expect(sums('She got 450 marks in the exam. Of the shops 1,100 won praise.')).toEqual([]);
  });

  test('scales are read where they touch the figures, in capitals too', () => {
    expect(sums('MILL AGREES $5B SETTLEMENT', 'It made £3m, €2.5k and US$1.5T.', 'Tickets cost $5-7m.')).toEqual([
      '5000000000 USD',
      '3000000 GBP',
      '2500 EUR',
      '1500000000000 USD',
      '5000000 USD',
    ]);
    expect(figuresIn('She lives in flat 5B.')).toEqual([]);
  });
});

describe('sums whose currency was told before', () => {
  test('the sentence tells that a scaled number is one', () => {
    expect(sums('The tunnel cost 6 million francs.', 'The roof alone is valued at 2 million.')).toHaveLength(2);
    expect(sums('The list spent 85,000 crowns; its rival spent 2.3 million.')).toContain('2300000 crown');
    expect(sums('Upkeep came to 44 million florins, against 52 million five years ago.')).toContain('52000000 florin');
  });

  test('what counts something else, or may be in either of two currencies, is none', () => {
    expect(sums('The grant is 5 million euros for a town of 3 million.')).toEqual(['5000000 EUR']);
    expect(sums('The fair cost 5 million euros. It drew 2 million visitors and cost 2 million their sleep.')).toEqual([
      '5000000 EUR',
    ]);
    expect(sums('It cost 5 million euros.', 'Others paid 3 million pounds.', 'The roof cost 2 million.')).toHaveLength(
      2,
    );
  });

  test('a sum begins at a bare number', () => {
    expect(figuresIn('Her wage rose to £80,000 from 33,000.')).toMatchObject([{ value: 80000, from: 33000 }]);
  });
});

test('a sum is what its noun or its clause calls it', () => {
  expect(labels('The haul is worth about 12 million francs.')).toEqual(['haul']);
  expect(labels('Spending for the year will come to just over $1.8 billion.')).toEqual(['spending']);
  expect(labels('She gave up her bonus, which came to €1.2 million.')).toEqual(['bonus']);
  expect(labels('The net loss for July, €410 million, was a shock.')).toEqual(['net loss']);
  expect(labels('The council passed a $2 billion budget late on Monday.')).toEqual(['budget']);
  expect(labels('The budget is $3 trillion dollars.')).toEqual(['budget']);
  expect(labels('His bail was set at $500,000.')).toEqual(['bail']);
  expect(labels('The firm is now valued at around $8 billion.')).toEqual(['firm']);
  expect(labels('It asks for $4 million in spending cuts.')).toEqual(['spending cuts']);
  expect(labels('The firm paid a penalty of £4,000 three years ago.')).toEqual(['penalty', '']);
});

test('the subject of a verb is that of its own clause', () => {
  expect(labels('The water was five degrees cold and waves reached three metres.').at(-1)).toBe('waves');
  expect(labels('According to the water board the hole is 60 metres across.')).toEqual(['hole']);
  expect(labels('Tarrant is expected to bid for Anders Quist of Halden, who would cost £8 million.')).toEqual(['']);
});

test('what is worth a sum, has it for its value or is limited by it stands before it', () => {
  expect(labels('Kell taxes small parcels worth less than $90.')).toEqual(['small parcels']);
  expect(labels('Looms valued at up to £400 are exempt.')).toEqual(['looms']);
  expect(labels('Boxes with a declared value of $700 pass freely.')).toEqual(['boxes']);
  expect(labels('Duty is due on items over $300.')).toEqual(['items']);
  expect(labels('The rule allows packages valued under $80.')).toEqual(['packages']);
  expect(labels('It sold 1.5 million looms valued at $30 million.').at(-1)).toBe('looms');
});

test('who gets a sum is not limited by it', () => {
  expect(labels('The mill paid its workers over $900.')).toEqual(['']);
  expect(labels('The scheme provides up to $800.')).toEqual(['']);
  expect(labels('Kell took loans under the $6 million Harbour Fund.')).not.toEqual(['loans']);
  expect(labels('He is a man with a net worth of $2 million.')).toEqual(['']);
  expect(labels('Boxes sent by people with a value of $70 are exempt.')).toEqual(['']);
});

test('what a sum or share stands before is a noun behind its article, and what moves stands before its move', () => {
  expect(labels('The brewer took a $5 million hit.')).toEqual(['hit']);
  expect(labels('Nurses won an 8 percent pay rise.')).toEqual(['pay']);
  expect(labels('The law will boost mill earnings by 13 percent.')).toEqual(['mill earnings']);
  expect(labels('Imported looms are taxed at 15 percent.')).toEqual(['imported looms']);
  expect(labels('Shares of the mill were also down 6 percent.')).toEqual(['shares']);
});

test('what is moved from one number to another is the object of its verb', () => {
  expect(labels('Kell raised the exempted amount from $200 to $800.')).toEqual(['exempted amount']);
  expect(labels('The bank cut its forecast from 3 percent to 2 percent.')).toEqual(['forecast']);
  expect(labels('They cut the number of mills from nine to four.')).toEqual(['mills']);
  expect(labels('Profits shot up from $3 million to $9 million.')).toEqual(['profits']);
});

test('rupees with a stop', () => {
  expect(sums('The fine is Rs. 40 lakh.')).toEqual(['4000000 INR']);
});

test('a scale behind a hyphen', () => {
  expect(sums('The port took an $11.1-billion loan and a $10-million grant.')).toEqual([
    '11100000000 USD',
    '10000000 USD',
  ]);
});

test('a sum is of nothing that is due to something', () => {
  expect(labels('The raft lost nearly $1 billion due to the storm.')).not.toContain('due');
});

test('what closes at a price', () => {
  expect(labels('Shares of Dorn Mills closed down 0.8 percent at $1,245.')).toEqual(['shares', 'shares']);
});
