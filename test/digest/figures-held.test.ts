import { describe, expect, test } from 'vitest';
import type { Figure } from '../../src/digest/digest';
import { digestArticle } from '../../src/digest/digest-article';
import { articleOf } from './article-of';

const figuresIn = (text: string): readonly Figure[] => digestArticle(articleOf([text])).figures;
const labels = (text: string): string[] => figuresIn(text).map((f) => f.label);

describe('quantities that stay where they are', () => {
  test('what somebody leaves or keeps at a level is the quantity', () => {
    expect(labels('The Bank of Kell left its main rate at 2.25 percent.')).toEqual(['main rate']);
    expect(labels('It kept mortgage rates unchanged at 5 percent.')).toEqual(['mortgage rates']);
    expect(labels('Takings were flat at £40m.')).toEqual(['takings']);
    expect(labels('She kept the dogs at 5 homes.')).toEqual(['homes']);
  });

  test('a percentage begins at a bare number', () => {
    expect(figuresIn('It cut its forecast to 1.2 percent from 1.7.')).toMatchObject([{ value: 1.2, from: 1.7 }]);
    expect(figuresIn('It cut its forecast to 1.2 percent from 14 experts.')).toMatchObject([
      { from: null },
      { value: 14 },
    ]);
  });

  test('a number that is the subject of its sentence counts somebody told before', () => {
    expect(figuresIn('Guests fell ill. Twenty-six were in hospital.')).toMatchObject([{ value: 26 }]);
    expect(figuresIn('It was a draw. Two were in form.')).toEqual([]);
  });
});

test('what is only held against a sum, and a noun that looks like a verb, tell nothing of it', () => {
  expect(labels('The haul far exceeds the $425,000 raised by the mayor.')).toEqual(['']);
  expect(labels('Takings exceeded $4m.')).toEqual(['takings']);
  expect(labels('Her campaign marked a significant increase from the $852,000 she raised in May.')).toEqual(['']);
  expect(labels('A company increased from $3m.')).toEqual(['company']);
});

test('who speaks may be told by a trade alone', () => {
  const speaker = (text: string): string | null | undefined => digestArticle(articleOf([text])).quotations[0]?.speaker;
  expect(speaker('“I bought it for the frame,” said the seller, who asked for coffee.')).toBe('the seller');
  expect(speaker('“Come at once,” the poster said.')).toBeNull();
});

test('what is numbered is told whatever stands before the verb, and what happened to it', () => {
  const text = 'The number of guests hurt when the lift left its rails has risen to 34.';
  expect(figuresIn(text)).toMatchObject([{ value: 34, label: 'guests', action: 'injured' }]);
  expect(figuresIn('Officials had spoken of 29 dead.')).toMatchObject([{ label: 'dead', action: 'killed' }]);
  expect(figuresIn('The tram was doing 148 km/h.')).toMatchObject([{ label: 'tram' }]);
  expect(figuresIn('Unemployment held at 5.4 per cent.')).toMatchObject([{ label: 'unemployment' }]);
});

test('what happened is told by verbs of other languages too', () => {
  const action = (text: string, language: string): string | undefined =>
    digestArticle(articleOf([text], { language })).figures[0]?.action;
  expect(action('Les pompiers ont évacué 510 habitants.', 'fr')).toBe('evacuated');
  expect(action('La policía detuvo a 12 hombres.', 'es')).toBe('arrested');
});
