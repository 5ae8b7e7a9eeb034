import { describe, expect, test } from 'vitest';
import { MONTHS } from '../../src/language/calendar';
import { FEMININE_NAMES, MASCULINE_NAMES } from '../../src/language/given-names';
import { grammarOf } from '../../src/language/grammar';
import { numberWordsOf } from '../../src/language/number-words';
import { isKnownPlace } from '../../src/language/places';
import { qualifiersOf } from '../../src/language/qualifiers';
import { sayingOf } from '../../src/language/saying';
import { CONVERSIONS, CURRENCIES, DURATIONS, MEASURES } from '../../src/language/units';

const LANGUAGES = ['en', 'es', 'fr', 'de', 'pt', 'it'];

describe('what a language knows', () => {
  test.each(LANGUAGES)('%s has its grammar, verbs, numbers and qualifiers', (language) => {
    const english = language === 'en';
    expect(grammarOf(language) === grammarOf('en')).toBe(english);
    expect(sayingOf(language) === sayingOf('en')).toBe(english);
    expect(numberWordsOf(language) === numberWordsOf('en')).toBe(english);
    expect(qualifiersOf(language) === qualifiersOf('en')).toBe(english);
  });

  test('an unknown language is read with English', () => {
    for (const language of [null, 'xx', '__proto__', 'constructor']) expect(grammarOf(language)).toBe(grammarOf('en'));
  });

  test('verbs that post are verbs of saying', () => {
    for (const language of LANGUAGES.filter((l) => l === 'en' || l === 'de'))
      for (const verb of sayingOf(language).post)
        expect(sayingOf(language).say, `${language}: ${verb}`).toContain(verb);
  });

  test('longer qualifiers are tried first ("at the very least" before "at least")', () => {
    for (const language of LANGUAGES) {
      const lengths = qualifiersOf(language).map((q) => q.words.length);
      expect(lengths).toEqual(lengths.toSorted((a, b) => b - a));
    }
  });

  test('every number word has a finite value', () => {
    for (const language of LANGUAGES) {
      const { units, scales, ordinals, shares } = numberWordsOf(language);
      for (const table of [units, scales, ordinals, shares])
        for (const [word, value] of table) expect(Number.isFinite(value), word).toBe(true);
    }
  });

  test('currencies are ISO codes or words of their own, months 1 to 12, units convert to units that are known', () => {
    const isWord = (code: string): boolean => CURRENCIES.has(code) || CURRENCIES.has(`${code}s`);
    for (const code of CURRENCIES.values()) expect(isWord(code) || /^[A-Z]{3}$/.test(code), code).toBe(true);
    for (const month of MONTHS.values()) expect(month >= 1 && month <= 12).toBe(true);
    const known = new Set([...MEASURES.values(), ...DURATIONS.values()]);
    for (const [unit, [factor, base]] of Object.entries(CONVERSIONS)) {
      expect(known, unit).toContain(unit);
      expect(known, base).toContain(base);
      expect(factor).toBeGreaterThan(0);
    }
  });

  test('places are known by their whole name', () => {
    expect(['New York', 'U.S.', 'Deutschland', 'São Paulo'].every(isKnownPlace)).toBe(true);
    expect(['York Street', 'New', 'them'].some(isKnownPlace)).toBe(false);
  });

  test('a given name is listed for men or for women, or for both on purpose', () => {
    const both = [...MASCULINE_NAMES].filter((name) => FEMININE_NAMES.has(name));
    expect(both.toSorted().join(' ')).toBe(
      'andrea angel ashley cameron casey courtney dana jamie jean kelly kerry leigh leslie lindsey pat robin sandy shannon stacy taylor terry tracy',
    );
  });
});
