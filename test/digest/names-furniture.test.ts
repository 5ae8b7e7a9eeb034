import { describe, expect, test } from 'vitest';
import { digestArticle } from '../../src/digest/digest-article';
import { articleOf } from './article-of';

const namesOf = (...paragraphs: string[]): string[] =>
  digestArticle(articleOf(paragraphs))
    .names.map((name) => name.text)
    .toSorted();

describe('what is no name, though it has capitals', () => {
  test('a word that only opens sentences, where the page lost its full stop', () => {
    expect(namesOf('Ask Orso Reed By asking you agree.')).not.toContain('Ask Orso Reed By');
    expect(namesOf('On Monday Edda Lund However left Tarnmoor.')).toEqual(['Edda Lund', 'Tarnmoor']);
    expect(namesOf('It ends for You and for They and for Kellan.')).toEqual(['Kellan']);
  });

  test('a word that the text writes small elsewhere, unless somebody or some body is called so', () => {
    expect(namesOf('We need a wall. In the end it is Wall and Border, and the border is long.')).toEqual([]);
    expect(namesOf('Ann Green came in a green boat. On Monday Green said no.')).toEqual(['Ann Green']);
    expect(namesOf('Two guardians came, and a post fell. On Monday the Guardian and the Post said no.')).toEqual([
      'Guardian',
      'Post',
    ]);
  });

  test('what is of a country or lies between two', () => {
    expect(namesOf('On Monday Cambodian and Costa Rican ships met. Then Native Americans and Gazans came.')).toEqual(
      [],
    );
    expect(namesOf('After the Israel-Hamas war a House-Senate panel and Anglo-Dutch firms met.')).toEqual([]);
    expect(namesOf('In the end the WHO and the EU met.')).toEqual(['EU', 'WHO']);
  });

  test('whose picture it is, and who wrote it', () => {
    expect(namesOf('On Monday, Getty Images Ruth Hale and Associated Press Tom Orr met.')).toEqual([
      'Associated Press',
      'Getty Images',
      'Ruth Hale',
      'Tom Orr',
    ]);
    expect(namesOf('On Monday Ruth Hale AP Tom Orr came.')).toEqual(['AP', 'Ruth Hale', 'Tom Orr']);
  });

  test('a title alone, a line of a page cut off, and shouted words', () => {
    expect(namesOf('On Monday they acted against the President of the Kellan League.')).toEqual(['Kellan League']);
    expect(namesOf('In the end there was Story Continued Below and Orso Published On.')).toEqual([]);
    expect(namesOf('He signed it at a Good Friday service, as Executive Order No. 7.')).not.toContain('Good');
    expect(namesOf('He signed it as Executive Order No. 7.')).not.toContain('Order No');
    expect(namesOf('And 40 BREAKING NEWS Four boats sank in the end.')).toEqual([]);
  });

  test('the House is a chamber, a house is none', () => {
    expect(namesOf('On Monday the House passed it. Then House Road was shut.')).toEqual(['House', 'House Road']);
  });

  test('a body’s general word alone, and a legal form', () => {
    expect(namesOf('On Monday the Court and the Committee met. It was made by Tarn Press, LLC.')).toEqual([
      'Tarn Press',
    ]);
    expect(namesOf('The Tarn Court met. Then the Court rose.')).toEqual(['Tarn Court']);
  });

  test('words of pages and headlines, and storms, are nobody', () => {
    const kind = (text: string, name: string) =>
      digestArticle(articleOf([text])).names.find((one) => one.text === name)?.kind;
    expect(kind('Then Key Facts came.', 'Key Facts')).toBe('other');
    expect(kind('Then Media Player came.', 'Media Player')).toBe('other');
    expect(kind('It was left by Hurricane Ottilie.', 'Hurricane Ottilie')).toBe('other');
    expect(kind('Then Orla Vance came.', 'Orla Vance')).toBe('person');
    expect(kind('Orla Rankings', 'Orla Rankings')).toBe('other');
    expect(kind('Then Orla Jenkins came.', 'Orla Jenkins')).toBe('person');
  });
});
