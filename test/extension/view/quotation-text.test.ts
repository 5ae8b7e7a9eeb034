import { expect, test } from 'vitest';
import { quotationParts, quotationText } from '../../../src/extension/view/quotation-text';

test.each([
  ['We are safe,', 'We are safe'],
  ['Estamos a salvo, ', 'Estamos a salvo'],
  ['我们很安全，', '我们很安全'],
  ['We are safe.', 'We are safe.'],
  ['Safe, all of us', 'Safe, all of us'],
])('%s', (text, shown) => {
  expect(quotationText(text)).toBe(shown);
});

test('of a quotation cut into runs the last run alone loses its comma, and goes where it was no more', () => {
  const [safe, comma] = [
    { text: 'safe,', same: true },
    { text: ',', same: false },
  ];
  expect(quotationParts([safe, { text: ' all,', same: false }])).toEqual([safe, { text: ' all', same: false }]);
  expect(quotationParts([{ text: 'safe', same: true }, comma])).toEqual([{ text: 'safe', same: true }]);
  expect(quotationParts([])).toEqual([]);
});
