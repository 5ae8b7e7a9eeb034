import { describe, expect, test } from 'vitest';
import { digestArticle } from '../../src/digest/digest-article';
import { articleOf } from './article-of';

const speakers = (...paragraphs: string[]): readonly (string | null)[] =>
  digestArticle(articleOf(paragraphs)).quotations.map((q) => q.speaker);

describe('what stands beside a name tells who speaks', () => {
  test('what stands beside a name in small letters speaks for others, and a name of a party for whoever spoke', () => {
    expect(speakers('Piet Marsh left. Marsh aides said it was “a very bad day for us”.')).toEqual(['Marsh aides']);
    expect(speakers('On Monday the Marsh administration said it was “a very bad day for us”.')).toEqual([
      'the Marsh administration',
    ]);
    const text = 'Edda Marsh said it was late. “We had to go home in the end,” the Ohio Democrat';
    expect(speakers(`${text} added.`)).toEqual(['Edda Marsh']);
    expect(speakers(`${text} replied.`)).toEqual([null]);
  });
  test('an office held in what stands before it, and one that is cut short', () => {
    expect(speakers('“We had to go,” said Bank of Kellan Governor Ann Lund.')).toEqual(['Ann Lund']);
    expect(speakers('“We will go on,” stated Adm. Piet Lund, commander of the fleet.')).toEqual(['Piet Lund']);
    expect(
      speakers('On Monday Sen. Tom Reed met Eva Lund.', 'The state senator said it was late. “We will go,” he said.'),
    ).toEqual(['Tom Reed']);
  });

  test('who is quoted as saying it, has written it, or sums it up', () => {
    expect(speakers('Tom Reed came. “We need to take it,” he was quoted as saying by Kellan News.')).toEqual([
      'Tom Reed',
    ]);
    expect(speakers('In 2009 Tom Reed had written that “the council might do a thing of that sort”.')).toEqual([
      'Tom Reed',
    ]);
    expect(
      speakers('Tom Reed of Kellan Power summed up the day with, “The message is as clear as it can be.”'),
    ).toEqual(['Tom Reed']);
    expect(
      speakers('It rose, with Erik Lund of the National Salt Makers Association warning, “Any pause will cost us.”'),
    ).toEqual(['Erik Lund']);
    expect(speakers('It rose, with Ann Lund lashing out at Tom Reed for calling them “mothers of the hill”.')).toEqual([
      null,
    ]);
  });

  test('what somebody is, and where, between two commas', () => {
    expect(speakers('“We have to go at last,” Ann Lund, TPR vice-chair, said.')).toEqual(['Ann Lund']);
    expect(
      speakers('“We have to go at last,” Reed, the host of the two-day talks in La Orsa, Quebec, told us.'),
    ).toEqual(['Reed']);
    expect(speakers('“We have to go at last,” Ann Lund, head of the Tarn Board’s (TB) water fund, said.')).toEqual([
      'Ann Lund',
    ]);
    expect(speakers('“We have to go at last,” Ann Lund, a lawyer who warned or advised the town, said.')).toEqual([
      'Ann Lund',
    ]);
    expect(speakers('“We have to go at last,” Orso House Harbour Caucus leader Rep. Ann Lund, told us.')).toEqual([
      'Ann Lund',
    ]);
  });

  test('offices and a name behind a quotation that a mark of its own ends', () => {
    expect(speakers('“We won it! Our boat goes on!” Ohio Attorney General Tom Reed tweeted.')).toEqual(['Tom Reed']);
  });

  test('a surname that is a month, a verb or an office', () => {
    const text = 'Eva May came in May. “We have to go at last,” May told parliament. It ended in May.';
    expect(speakers(text)).toEqual(['Eva May']);
    expect(digestArticle(articleOf([text])).names.map((name) => `${name.text} ${name.mentions}`)).toEqual([
      'Eva May 2',
    ]);
    expect(speakers('“We have to go at last,” Mr. Dean, who was there, said.')).toEqual(['Dean']);
  });

  test('no language is a name', () => {
    expect(speakers('“We have to go at last,” said an English-language article in the Tarn Daily.')).toEqual([
      'an English-language article',
    ]);
  });
});
