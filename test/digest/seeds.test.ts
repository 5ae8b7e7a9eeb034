import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readText } from '../../src/article/text';
import type { Digest } from '../../src/digest/digest';
import { digestArticle } from '../../src/digest/digest-article';

const folder = path.join(
  process.env.SECOND_SOURCE_SHARED ?? path.join(import.meta.dirname, '../../../shared'),
  'seeds',
);
const files = existsSync(folder) ? readdirSync(folder).sort() : [];
if (files.length === 0) console.info(`The first story's documents are not at ${folder}: their tests skip.`);

const digestOf = (place: number): Digest =>
  digestArticle(readText(readFileSync(path.join(folder, files[place] ?? ''), 'utf8'), { url: null }));

describe.skipIf(files.length < 3)('the three accounts of the first story', () => {
  const [first, second, third] = files.length < 3 ? [] : [digestOf(0), digestOf(1), digestOf(2)];

  test('followers: a level, a change, a qualified level, a growth, all of one account', () => {
    const followers = [first, second, third].map((d) => d?.figures.filter((f) => f.label === 'followers'));
    expect(followers[0]).toMatchObject([
      { value: 32_000, change: true },
      { value: 155_000, change: false, from: null },
    ]);
    expect(followers[1]).toMatchObject([{ value: 153_000, qualifier: 'over', change: false }]);
    expect(followers[2]).toMatchObject([{ value: 158_000, from: 38_000 }]);
    expect(new Set(followers.flat().map((f) => f?.owner))).toEqual(new Set(['@ALT_USCIS']));
  });

  test('the court filing is a document of the company', () => {
    for (const digest of [first, second])
      expect(digest?.quotations.find((q) => q.text.startsWith('Because the summons'))).toMatchObject({
        speaker: 'Twitter',
        kind: 'document',
      });
  });

  test('the same three words are the company’s in two accounts', () => {
    for (const digest of [first, third])
      expect(digest?.quotations.find((q) => q.text.includes('grave chilling effect'))?.speaker).toBe('Twitter');
  });

  test('the post of thanks is a post of the account in all three', () => {
    for (const digest of [first, second, third])
      expect(digest?.quotations.find((q) => q.text.startsWith('We want to thank'))).toMatchObject({
        speaker: '@ALT_USCIS',
        kind: 'post',
      });
  });

  test('the spokeswoman and the attorney have their roles, the union its three forms', () => {
    const name = (text: string) => first?.names.find((n) => n.text === text);
    expect(name('Jenny Burke')?.role).toMatch(/^a spokeswoman for the Homeland Security Department$/);
    expect(name('Esha Bhandari')?.role).toMatch(/A\.C\.L\.U\. attorneys/);
    expect(name('American Civil Liberties Union')?.forms).toContain('A.C.L.U.');
  });
});
