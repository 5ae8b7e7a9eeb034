import { describe, expect, test } from 'vitest';
import { phrases } from '../../src/language/clutter/clutter-words';
import { LANGUAGES } from '../../src/language/clutter/languages';

describe('lists of phrases', () => {
  test('are cut at their bars, also where a phrase goes on in the next line', () => {
    expect(phrases('and | & | with')).toEqual(['and', '&', 'with']);
    expect(phrases(`\n    read more |\n    sign up\n    for our letter | share\n  `)).toEqual([
      'read more',
      'sign up for our letter',
      'share',
    ]);
  });

  test.each(LANGUAGES.map((words) => [words.language, words] as const))(
    '%s has no empty and no broken one',
    (_, words) => {
      const lists = Object.values(words).filter(
        (list): list is readonly string[] => Array.isArray(list) && typeof list[0] === 'string',
      );
      expect(lists.length).toBeGreaterThan(5);
      for (const phrase of lists.flat()) expect(phrase).toMatch(/^\S+(?: \S+)*$/);
    },
  );
});
