import { describe, expect, test } from 'vitest';
import { fileName } from '../../../src/extension/export/save-file';

describe('a file name', () => {
  test('is made of the headline’s words in any script', () => {
    expect(fileName('Ferry: “back” at last / again?', 'csv')).toBe('ferry-back-at-last-again.csv');
    expect(fileName('フェリー再開', 'json')).toBe('フェリー再開.json');
    expect(fileName('../../etc', 'csv')).toBe('etc.csv');
    expect(fileName(null, 'csv')).toBe('comparison.csv');
  });
});
