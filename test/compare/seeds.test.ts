import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readText } from '../../src/article/text';
import { compareDigests } from '../../src/compare/compare';
import type { Comparison, QuotationRow } from '../../src/compare/comparison';
import { digestArticle } from '../../src/digest/digest-article';
import { openModel } from '../../src/match/model';
import { rarityOf } from '../../src/match/rarity';

/** Three outlets' accounts of one event as pages' raw text; not part of the repository. */
const SHARED = process.env.SECOND_SOURCE_SHARED ?? path.join(import.meta.dirname, '../../../shared');
const SEEDS = path.join(SHARED, 'seeds');
const MODEL = path.join(import.meta.dirname, '../../assets/model/model.bin');
const there = existsSync(SEEDS) && existsSync(MODEL);

function compared(): Comparison {
  const digests = readdirSync(SEEDS)
    .filter((file) => file.endsWith('.txt'))
    .toSorted()
    .slice(0, 3)
    .map((file) => digestArticle(readText(readFileSync(path.join(SEEDS, file), 'utf8'), { url: null })));
  return compareDigests(digests, { rarity: rarityOf(openModel(readFileSync(MODEL))) });
}

function points(): void {
  const comparison = compared();
  const quotation = (words: string): QuotationRow | undefined =>
    comparison.quotations.find(({ variants }) => variants.some(({ text }) => text.includes(words)));
  const changed = (row: QuotationRow | undefined): string[][] =>
    row?.variants.map(({ parts }) => parts.filter(({ same }) => !same).map(({ text }) => text.trim())) ?? [];

  test('the followers are one figure that differs, and nothing else is mixed with it', () => {
    const rows = comparison.figures.filter(
      ({ values }) => values.length > 1 && values.some((v) => v.value === 155_000),
    );
    expect(rows).toHaveLength(1);
    expect(rows?.[0]).toMatchObject({ agreement: 'differs', tier: 'shown' });
    expect(rows?.[0]?.values.map((v) => v.value)).toEqual([155_000, 153_000, 158_000]);
    const gain = comparison.figures.filter(({ values }) =>
      values.some((v) => v.value === 32_000 || v.value === 38_000),
    );
    expect(gain?.every(({ values }) => values.length === 1)).toBe(true);
    expect(comparison.figures[0]).toBe(rows?.[0]);
  });

  test('the post of thanks is one quotation in all three, without marks in the first', () => {
    const rows = comparison.quotations.filter(({ variants }) =>
      variants.some(({ text }) => /want to thank/.test(text)),
    );
    expect(rows).toHaveLength(1);
    expect(rows?.[0]?.relation).toMatch(/identical|shortened/);
    expect(rows?.[0]?.variants.map((v) => v.article)).toEqual([0, 1, 2]);
    expect(rows?.[0]?.variants[0]?.text).toMatch(/thank.*resistance/s);
  });

  test('the sentence of the court filing is altered, and the changed words are marked', () => {
    const row = quotation('without prejudice');
    expect(row?.relation).toBe('altered');
    expect(changed(row)).toEqual([
      ['is now', 'voluntarily'],
      ['has now been', 'voluntary'],
    ]);
  });

  test('the chilling effect is quoted by two', () => {
    expect(quotation('grave chilling effect')?.variants.map((v) => v.article)).toEqual([0, 2]);
  });

  test('the law on imported goods is told by the third alone', () => {
    const row = comparison.statements.find(({ sentence }) => /imported goods/.test(sentence));
    expect(row).toMatchObject({ article: 2, told_by: [] });
    expect(row?.nearest.length).toBeGreaterThan(0);
  });

  test('the spokeswoman and the attorney are named by the first alone, with their roles', () => {
    for (const [name, role] of [
      ['Jenny Burke', /spokeswoman/],
      ['Esha Bhandari', /attorney/],
    ] as const) {
      const row = comparison.names.find((one) => one.name === name);
      expect(row).toMatchObject({ articles: [0], kind: 'person' });
      expect(row?.roles[0]?.role).toMatch(role);
    }
  });
}

if (there) describe('the three accounts of the first story', points);
else test('the shared documents are not there: skipping their points', () => expect(there).toBe(false));
