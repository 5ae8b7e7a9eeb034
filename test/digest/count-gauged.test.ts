import { describe, expect, test } from 'vitest';
import type { Figure } from '../../src/digest/digest';
import { digestArticle } from '../../src/digest/digest-article';
import { articleOf } from './article-of';

const figuresIn = (...paragraphs: string[]): readonly Figure[] => digestArticle(articleOf(paragraphs)).figures;

describe('what somebody puts at a number', () => {
  test.each([
    ['Police estimated the number of marchers in Kell at 45,000.', 'marchers', undefined],
    ['Organisers put the turnout at 70,000.', 'turnout', undefined],
    ['The ministry puts the total death toll at 62,000.', 'total death toll', 'killed'],
    ['The mayor wants to cap the number of beds at 16,500.', 'beds', undefined],
    ['The crowd was estimated at 3,000.', 'crowd', undefined],
    ['He put the number of injured at 340.', 'injured', 'injured'],
  ])('%s', (text, label, action) => {
    const [figure] = figuresIn(text);
    expect(figure).toMatchObject({ label });
    expect(figure?.action).toBe(action);
  });

  test('is a magnitude where that is told', () => {
    expect(figuresIn('The centre put the magnitude at 6.4.')).toMatchObject([{ kind: 'magnitude', value: 6.4 }]);
    expect(figuresIn('The quake measured 6.7 and lasted long.')).toMatchObject([{ kind: 'magnitude' }]);
    expect(figuresIn('The hall measured 6.7.')).not.toMatchObject([{ kind: 'magnitude' }]);
  });
});

test('a share more is told of what there is more of', () => {
  expect(figuresIn('Families will pay 4.5 percent more in property tax.')).toMatchObject([{ label: 'property tax' }]);
  expect(figuresIn('It sold 4 percent more in May.')).toMatchObject([{ label: '' }]);
});

test('another so many to whom something else happened are no more of the same', () => {
  const text = 'Seven workers were killed. Another 23 people were hurt. Another 3 people were hurt.';
  expect(figuresIn(text).map(({ change }) => change)).toEqual([false, false, true]);
});

test('those who had to leave were evacuated', () => {
  const actions = (text: string): (string | undefined)[] => figuresIn(text).map(({ action }) => action);
  expect(actions('Some 4,000 people were ordered out of their homes.')).toEqual(['evacuated']);
  expect(actions('Some 300 people were told to leave.')).toEqual(['evacuated']);
  expect(actions('Some 420 residents had left their homes.')).toEqual(['evacuated']);
  expect(actions('Some 300 people were told to wait.')).toEqual([undefined]);
});
