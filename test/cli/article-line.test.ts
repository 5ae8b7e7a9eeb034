import { expect, test } from 'vitest';
import { articleOfLine } from '../../src/cli/article-line';

const TEXT = `Harbour bridge shut after a barge strikes it
Updated: March 3, 2021 20:09
The old harbour bridge at Lindmouth was shut on Tuesday after a barge struck one of its piers, the port said.
Engineers will look at the pier before the bridge opens again, which may take a week, said its keeper Olga Brandt.`;

test('a date is read out of the text only where the line leaves the moment open', () => {
  expect(articleOfLine({ text: TEXT }).published).toMatch(/^2021-03-03/);
  expect(articleOfLine({ text: TEXT, published: null }).published).toBeNull();
  expect(articleOfLine({ text: TEXT, published: '2021-03-04' }).published).toBe('2021-03-04');
});
