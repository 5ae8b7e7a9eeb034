import { describe, expect, test } from 'vitest';
import { comparisonToCsv } from '../../../src/extension/export/csv';
import { fileName } from '../../../src/extension/export/save-file';
import { comparison, figureRow, figureValue } from '../samples';

const withText = (text: string) => comparisonToCsv(comparison({ figures: [figureRow([figureValue(0, 1, { text })])] }));

describe('a comparison as CSV', () => {
  test('has a line for each fact and article under one head', () => {
    const csv = comparisonToCsv(comparison({ figures: [figureRow([figureValue(0, 120), figureValue(1, 140)])] }));
    const lines = csv.trimEnd().split('\r\n');
    expect(lines).toHaveLength(3);
    expect(lines[0]).toBe('\uFEFFkind,fact,agreement,outlet,value,sentence,published,address');
    expect(lines[2]).toContain('Northgate Tribune,140 passengers,There were 140 passengers.');
  });

  test('quotes what needs it', () => {
    expect(withText('“two”, or "three"\nboats')).toContain('"“two”, or ""three""\nboats"');
  });

  test.each(['=HYPERLINK("x")', '+1', '-1', '@sum'])('lets no spreadsheet compute %s', (text) => {
    expect(withText(text)).toContain(`'${text.replaceAll('"', '""')}`);
  });
});

describe('a file name', () => {
  test('is made of the headline’s words in any script', () => {
    expect(fileName('Ferry: “back” at last / again?', 'csv')).toBe('ferry-back-at-last-again.csv');
    expect(fileName('フェリー再開', 'json')).toBe('フェリー再開.json');
    expect(fileName('../../etc', 'csv')).toBe('etc.csv');
    expect(fileName(null, 'csv')).toBe('comparison.csv');
  });
});
