import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPassages } from '../../src/training/digest-passages';

const folder = path.join(import.meta.dirname, '../fixtures/passages');
const passages = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .flatMap((file) => readPassages(readFileSync(path.join(folder, file), 'utf8')));

describe('the labelled passages', () => {
  test('are at least 60, a fifth of them written after tuning, each with its own name', () => {
    expect(passages.length).toBeGreaterThanOrEqual(60);
    expect(passages.filter((p) => p.after).length * 5).toBeGreaterThanOrEqual(passages.length);
    expect(new Set(passages.map((p) => p.id)).size).toBe(passages.length);
  });

  test.each(passages.map((p) => [p.id, p] as const))('%s marks only what it holds', (_id, passage) => {
    const text = [passage.headline ?? '', ...passage.paragraphs].join(' ');
    for (const name of passage.names) expect(text).toContain(name.text);
    for (const quotation of passage.quotations) expect(text).toContain(quotation.text.split(' ')[0]);
  });
});
