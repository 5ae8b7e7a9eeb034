import { describe, expect, test } from 'vitest';
import type { Name } from '../../../src/digest/digest';
import { searchTerms } from '../../../src/extension/background/search-terms';
import { digest, head } from '../samples';

const name = (text: string, mentions: number, inHeadline = false): Name => ({
  text,
  kind: 'other',
  mentions,
  forms: [text],
  role: null,
  inHeadline,
  sentences: [],
});

describe('terms to search a story by', () => {
  test('are the names it turns on, then words of its headline that no name has', () => {
    const given = digest({
      article: head({ headline: 'Tern aground off Sallow Point, ferry line says' }),
      names: [name('Mina Osei', 5), name('Sallow Point', 3, true), name('Tern', 4, true)],
    });
    expect(searchTerms(given)).toEqual(['Tern', 'Sallow Point', 'Mina Osei', 'aground', 'ferry', 'line', 'says']);
  });

  test('are words of the address where nothing else is known, and none where nothing is', () => {
    expect(searchTerms(digest({ article: head({ headline: null, slug: 'ferry aground at dawn' }) }))).toEqual([
      'ferry',
      'aground',
      'dawn',
    ]);
    expect(searchTerms(digest({ article: head({ headline: null }) }))).toEqual([]);
  });
});
