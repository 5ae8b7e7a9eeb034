import { expect, test } from 'vitest';
import { digestArticle } from '../../src/digest/digest-article';
import { articleOf } from './article-of';

const names = (text: string): string[] =>
  digestArticle(articleOf([text])).names.map(({ text: name, kind }) => `${name}: ${kind}`);

test('a house called after a queen keeps her title', () => {
  expect(names('They work at the Queen Amalia Hospital.')).toEqual(['Queen Amalia Hospital: organisation']);
  expect(names('Prince William County sued.')).toEqual(['Prince William County: place']);
  expect(names('She met Queen Amalia.')).toEqual(['Amalia: person']);
});

test('a port whose name opens the sentence keeps its first word in a text of ports', () => {
  expect(names('Port Aldane has grown. The port is large.')).toEqual(['Port Aldane: place']);
  expect(names('Officers Lee and Ward came. The officers left.')).not.toContain('Officers Lee: person');
});

test('whoever says "she" of herself is a person', () => {
  expect(names('Brandmark said she would give up her bonus.')).toEqual(['Brandmark: person']);
  expect(names('Brandmark said it would cut jobs.')).toEqual(['Brandmark: other']);
});
