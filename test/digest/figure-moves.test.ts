import { expect, test } from 'vitest';
import type { Figure } from '../../src/digest/digest';
import { digestArticle } from '../../src/digest/digest-article';
import { articleOf } from './article-of';

const figuresIn = (text: string): readonly Figure[] => digestArticle(articleOf([text])).figures;
const labels = (text: string): string[] => figuresIn(text).map(({ label }) => label);

test('by how much and to where is no range', () => {
  expect(figuresIn('Oil rose $2 to $84 a barrel.')).toMatchObject([
    { value: 2, upper: null, label: 'oil', change: true },
    { value: 84, label: 'oil', change: false },
  ]);
  expect(figuresIn('Prices rose 2 to 3 percent.')).toMatchObject([{ value: 2, upper: 3 }]);
});

test('what a quantity eases or peaks at is its level', () => {
  expect(figuresIn('Inflation eased to 3.2 percent in May from 3.4 percent in April.')).toMatchObject([
    { label: 'inflation', value: 3.2, from: 3.4 },
  ]);
  expect(labels('The river peaked at 7.1 metres.')).toEqual(['river']);
});

test('a participle before a number has its noun before it', () => {
  expect(labels('It was cold, with waves reaching three metres.')).toEqual(['waves']);
  expect(labels('They paid bribes totalling $500,000.')).toEqual(['bribes']);
  expect(labels('The plan has payments to guests totalling $5 million.')).toEqual(['']);
});

test('how something was done is not what is counted', () => {
  expect(figuresIn('Three people were killed and five seriously injured.')).toMatchObject([
    { label: 'people', action: 'killed' },
    { label: 'people', action: 'injured' },
  ]);
});

test('a sum for each share is not the sum before it', () => {
  expect(labels('Net income rose to $1.1 billion, or 45 cents a share.')).toEqual(['net income', '']);
});

test('a law is carried by a score', () => {
  expect(figuresIn('The measure passed 52-48.')).toMatchObject([{ kind: 'score', value: 52, upper: 48 }]);
  expect(figuresIn('They approved 40-50 permits.')).toMatchObject([{ kind: 'count', value: 40, upper: 50 }]);
});

test('a time that has become another is no range of times', () => {
  expect(figuresIn('Waits at the clinic rose from 12 days to 19 days.')).toMatchObject([
    { kind: 'duration', from: 12, value: 19, upper: null },
  ]);
  expect(figuresIn('The cure takes from 12 days to 19 days.')).toMatchObject([{ value: 12, upper: 19 }]);
});
