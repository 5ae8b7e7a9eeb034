import { expect, test } from 'vitest';
import { compareDigests } from '../../src/compare/compare';
import { comparisonToMarkdown } from '../../src/compare/markdown';
import { comparisonToText } from '../../src/compare/text';
import { digestItem } from '../../src/digest/item';

const item = (text: string, outlet: string): ReturnType<typeof digestItem> =>
  digestItem({
    url: null,
    headline: null,
    text,
    published: null,
    outlet: { name: outlet, domain: null },
    language: 'en',
  });
const rarity = (term: string): number => Math.min(8, 2 + term.length / 2);

test('two accounts of one fire: the figure told differently stands first', () => {
  const comparison = compareDigests(
    [
      item(
        'A fire in the Harwick paper mill hurt workers on Monday. Owners said the mill had 420 employees.',
        'Harwick Post',
      ),
      item('Flames gutted the paper mill of Harwick. The mill had 460 employees, its owners said.', 'Daily Vale'),
    ],
    { rarity },
  );
  expect(comparison.figures[0]?.agreement).toBe('differs');
  expect(comparison.figures[0]?.values.map((v) => v.value)).toEqual([420, 460]);
  expect(comparisonToText(comparison, 80)).toContain('told differently');
  expect(comparisonToMarkdown(comparison)).toContain('told differently');
});
