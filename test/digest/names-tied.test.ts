import { describe, expect, test } from 'vitest';
import { digestArticle } from '../../src/digest/digest-article';
import { articleOf } from './article-of';

const formsIn = (text: string, language = 'en'): string[] =>
  digestArticle(articleOf([text], { language }))
    .names.map((name) => name.forms.join(' / '))
    .toSorted();

describe('forms of one name', () => {
  test('a country by its short names, and a capital with its district', () => {
    expect(
      formsIn(
        'Ships left the United States for the U.K. on Monday. On Friday America and the USA pay; in the end Britain waits.',
      ),
    ).toEqual(['Britain / U.K.', 'United States / America / USA']);
    expect(formsIn('He lives in Washington, D.C., and works in Washington. He left D.C. on Monday.')).toEqual([
      'Washington, D.C. / Washington / D.C.',
    ]);
  });

  test('a chamber, a court and a side without the place that owns them', () => {
    expect(formsIn('The Ohio Senate met on Monday. In the end the Senate said no.')).toEqual(['Ohio Senate / Senate']);
    expect(formsIn('The Ohio Senate met the U.S. Senate. In the end the Senate said no.')).toEqual([
      'Ohio Senate',
      'Senate',
      'U.S. Senate',
    ]);
    expect(formsIn('He sued at the High Court of Kenya. The High Court said no.')).toEqual([
      'High Court of Kenya / High Court',
    ]);
    expect(formsIn('The Toledo Herons and the Denver Otters met. The Otters won.')).toEqual([
      'Denver Otters / Otters',
      'Toledo Herons',
    ]);
  });

  test('a son by his surname and what tells him from his father, who alone is called by the surname then', () => {
    expect(formsIn('Piet Lund Jr. came on Monday. Lund Jr. said no, and in the end Lund said yes.')).toEqual([
      'Lund',
      'Piet Lund Jr / Lund Jr',
    ]);
  });

  test('a surname that a headline has first, though an office or a house of his stands beside it', () => {
    expect(
      formsIn('Arden is ready: Sorrano. On Monday Piet Sorrano came. A letter from Sorrano’s office told so.'),
    ).toEqual(['Piet Sorrano / Sorrano']);
  });

  test('a given name of men and women tells neither', () => {
    expect(formsIn('Leslie Tarn came on Monday. In the end Mr Tarn said yes, and Ms Tarn no.')).toEqual([
      'Leslie Tarn / Tarn',
    ]);
  });

  test('a department by the initials of its other name', () => {
    expect(formsIn('The Fisheries Department paid. On Monday the DOF said so.')).toEqual([
      'Fisheries Department / DOF',
    ]);
  });

  test('initials of a firm without its legal form', () => {
    expect(formsIn('On Monday Orso Parcel Service Inc. declined. Then OPS had no comment.')).toEqual([
      'Orso Parcel Service Inc. / OPS',
    ]);
  });

  test('an account by given name and surname, or by the first letter of the one', () => {
    expect(formsIn('Piet B. Lund wrote it. Follow him at @pietlund.')).toEqual(['Piet B. Lund / @pietlund']);
    expect(formsIn('On Monday Edda Lund (@elund) wrote it.')).toEqual(['Edda Lund / @elund']);
  });

  test('a side or a court that is named in full later, and a chamber only then', () => {
    expect(formsIn('Then the Otters won. The Denver Otters came home.')).toEqual(['Denver Otters / Otters']);
    expect(formsIn('Then the Senate met. The Ohio Senate had not.')).toEqual(['Ohio Senate', 'Senate']);
    expect(formsIn('Then the Senate met. The U.S. Senate is old.')).toEqual(['U.S. Senate / Senate']);
  });

  test('the first of two surnames, and no son for his father', () => {
    expect(formsIn('On Monday Elena Rueda Marn came. Rueda Marn said no. Then Rueda left.')).toEqual([
      'Elena Rueda Marn / Rueda Marn / Rueda',
    ]);
    expect(formsIn('On Monday Lund said no. His son Erik Lund Jr. agreed.')).toEqual(['Erik Lund Jr', 'Lund']);
  });

  test('a person whom a well-known firm has the name of', () => {
    expect(formsIn('On Monday Ann Ford came. Then Ford said she would go.')).toEqual(['Ann Ford / Ford']);
    expect(formsIn('On Monday Ann Ford came. Two of us had heard of Ford.')).toEqual(['Ann Ford / Ford']);
    expect(formsIn('On Monday Kim Orr Un came. Two of us had heard of the UN.')).toEqual(['Kim Orr Un', 'UN']);
  });

  test('a paper, a committee and a ministry by the end of their names', () => {
    expect(formsIn('She told the Arlen Morning Post so. The Post said no.')).toEqual(['Arlen Morning Post / Post']);
    expect(formsIn('On Monday the Senate Ethics Committee met. Then the Ethics Committee rose.')).toEqual([
      'Senate Ethics Committee / Ethics Committee',
    ]);
    expect(formsIn('On Monday the Kenyan Health Ministry met. Then the Health Ministry said no.')).toEqual([
      'Kenyan Health Ministry / Health Ministry',
    ]);
    expect(formsIn('On Monday House Democrats met. Then the House rose.')).toEqual(['House']);
  });
});
