import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { digestFromJson } from '../../src/digest/json';
import { KEPT_FACTS } from '../../src/training/stories-facts';

const folder = path.join(import.meta.dirname, '../../assets/stories');
const lines = readdirSync(folder)
  .filter((file) => file.endsWith('.jsonl'))
  .flatMap((file) => readFileSync(path.join(folder, file), 'utf8').split('\n').filter(Boolean))
  .map((line): { id: string; story: string; listedBy?: string | null; digest: unknown } => JSON.parse(line))
  .map((line) => ({ ...line, digest: digestFromJson(line.digest) }));

describe('the bundled stories', () => {
  test('are worth having', () => {
    const count = (of: (line: (typeof lines)[number]) => string | null): number => new Set(lines.map(of)).size;
    expect(lines.length).toBeGreaterThanOrEqual(900);
    expect(count(({ story }) => story)).toBeGreaterThanOrEqual(60);
    expect(count(({ digest }) => digest.article.outlet.domain)).toBeGreaterThanOrEqual(400);
    expect(count(({ id }) => id)).toBe(lines.length);
  });

  test('hold no sentence and no headline of an outlet', () => {
    for (const { digest } of lines) {
      expect(digest.sentences).toEqual([]);
      expect([digest.article.headline, digest.article.standfirst]).toEqual([null, null]);
      for (const { text, role } of digest.names)
        expect(Math.max(text.length, role?.length ?? 0)).toBeLessThanOrEqual(KEPT_FACTS.words);
      for (const { text, label } of digest.figures)
        expect(Math.max(text.length, label.length)).toBeLessThanOrEqual(KEPT_FACTS.words);
      for (const { text, speaker } of digest.quotations) {
        expect(speaker).not.toBeNull();
        expect(text.length).toBeLessThanOrEqual(300);
      }
    }
  });

  test('list as sources only what is known by its address', () => {
    for (const { listedBy, digest } of lines.filter((line) => line.listedBy)) {
      expect(lines.some(({ id }) => id === listedBy)).toBe(true);
      expect(digest.article.url).not.toBeNull();
      expect([...digest.names, ...digest.figures, ...digest.quotations]).toEqual([]);
    }
  });
});
