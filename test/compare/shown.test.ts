import { describe, expect, test } from 'vitest';
import { compareDigests } from '../../src/compare/compare';
import { comparisonToCsv } from '../../src/compare/csv';
import { comparisonToMarkdown, escapeMarkdown } from '../../src/compare/markdown';
import { comparisonToText } from '../../src/compare/text';
import { digestWith, rarity } from './digests';

const comparison = compareDigests(
  [
    digestWith({
      head: {
        headline: 'Mill burns',
        outlet: { name: 'Harwick Post', domain: 'post.example' },
        published: '2031-03-04T18:00:00Z',
      },
      sentences: [
        'A fire destroyed the paper mill of Harwick on Monday night.',
        'The mill of Selby Board had 420 workers.',
        '"We could not save the drying hall that night," Orlov said.',
      ],
      figures: [{ text: '420 workers', value: 420, label: 'workers', owner: 'Selby Board' }],
      quotations: [{ text: 'We could not save the drying hall that night,', speaker: 'Dana Orlov' }],
    }),
    digestWith({
      head: { headline: 'Flames', outlet: { name: 'Harwick Post', domain: 'post.example' }, section: 'opinion' },
      sentences: [
        'Flames destroyed the paper mill of Harwick late on Monday.',
        'Selby Board had 460 workers in the mill.',
        '"We did not save the drying hall that night," Orlov said.',
        'Smoke closed the railway line between Harwick and Pellan until dawn on Tuesday.',
      ],
      figures: [{ text: '460 workers', value: 460, label: 'workers', owner: 'Selby Board' }],
      quotations: [{ text: 'We did not save the drying hall that night,', speaker: 'Orlov' }],
      names: [{ text: 'Pellan', kind: 'place' }],
    }),
  ],
  { rarity },
);

describe('the comparison as text', () => {
  const text = comparisonToText(comparison, 72);

  test('stays within its width', () => {
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(72);
  });

  test('tells what differs, who changed which words, and what was not found', () => {
    expect(text).toContain('Selby Board: workers (told differently)');
    expect(text).toContain('[could]');
    expect(text).toContain('not found in Harwick Post (1)');
    expect(text).toContain('[opinion]');
  });

  test('holds no control characters and no marks of direction', () => {
    const hostile = compareDigests([digestWith({ head: { headline: '\u001b[31mred\u202egnp\u0007' } })], { rarity });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
    expect(comparisonToText(hostile, 80)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
  });
});

describe('the comparison as Markdown', () => {
  test('shows hostile text as it is and lets nothing of it act', () => {
    expect(escapeMarkdown('<img src=x onerror=1> [a](javascript:b) **c** # d\n- e | f `g`')).toBe(
      '\\<img src\\=x onerror\\=1\\> \\[a\\]\\(javascript\\:b\\) \\*\\*c\\*\\* \\# d \\- e \\| f \\`g\\`',
    );
    expect(escapeMarkdown('1. one')).toBe('1\\. one');
  });

  test('has the figure that differs with both sentences', () => {
    const markdown = comparisonToMarkdown(comparison);
    expect(markdown).toContain('(told differently)');
    expect(markdown).toContain('**420 workers**');
    expect(markdown).toContain('Selby Board had 460 workers in the mill');
    expect(markdown).toContain('not found in Harwick Post');
  });
});

describe('the comparison as CSV', () => {
  test('has as many cells in every line as in its head', () => {
    const lines = comparisonToCsv(comparison).trimEnd().split('\r\n');
    const cells = (line: string): number => (line.match(/(?:^|,)(?:"(?:[^"]|"")*"|[^",]*)/g) ?? []).length;
    expect(new Set(lines.map(cells))).toEqual(new Set([12]));
    expect(lines.some((line) => line.startsWith('figure,1,workers,differs,shown,0,'))).toBe(true);
  });

  test('a spreadsheet runs no text as a formula', () => {
    const digest = digestWith({ names: [{ text: '=HYPERLINK("x")' }] });
    expect(comparisonToCsv(compareDigests([digest], { rarity }))).toContain(`"'=HYPERLINK(""x"")"`);
  });
});

test('the JSON is the comparison: every field survives a round trip', () => {
  expect(JSON.parse(JSON.stringify(comparison))).toEqual(comparison);
  expect(Object.keys(comparison)).toEqual(
    expect.arrayContaining(['articles', 'timeline', 'figures', 'quotations', 'names', 'statements']),
  );
});
