import { stemEnglish } from './stem-english';

/**
 * Inflectional endings of languages written in Latin letters, folded, the longest first. Light stemming: plurals and
 * cases only, after J. Savoy, "Light stemming approaches for the French, Portuguese, German and Hungarian languages", 2006.
 */
const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  de: ['ern', 'em', 'en', 'er', 'es', 'e', 's'],
  es: ['es', 'os', 'as', 'o', 'a', 'e', 's'],
  fr: ['eaux', 'aux', 'es', 'e', 's', 'x'],
  it: ['i', 'e', 'o', 'a'],
  nl: ['en', 'e', 's'],
  pt: ['oes', 'aes', 'es', 'os', 'as', 'o', 'a', 'e', 's'],
};
/** A stem keeps this many letters at least. */
const SHORTEST = 4;

function stemLightly(word: string, endings: readonly string[]): string {
  for (const ending of endings)
    if (word.length - ending.length >= SHORTEST && word.endsWith(ending)) return word.slice(0, -ending.length);
  return word;
}

/** Bounded, since a vocabulary repeats and a page cannot be trusted to. */
const CACHED = 20_000;
let cache = new Map<string, string>();

/**
 * The stem of a folded word. `language`: BCP 47 primary language; null and languages without rules of their own are read
 * as English when the word is written in plain Latin letters, since most news without a language mark is, and English
 * names occur in all.
 */
export function stemOf(word: string, language: string | null): string {
  const endings = language === null || language === 'en' ? undefined : ENDINGS[language];
  if (endings) return stemLightly(word, endings);
  const known = cache.get(word);
  if (known !== undefined) return known;
  const stem = stemEnglish(word);
  if (cache.size >= CACHED) cache = new Map();
  cache.set(word, stem);
  return stem;
}
