import { isFunctionWord } from '../language/function-words';
import { wordsOf } from '../language/words';

/** Languages told apart by their commonest words. */
const BY_WORDS = ['en', 'de', 'es', 'fr', 'it', 'nl', 'pt'] as const;
/** Scripts that tell the language, kana before the characters it shares with Chinese. */
const BY_SCRIPT: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\u3040-\u30ff]/g],
  ['ko', /[\uac00-\ud7af]/g],
  ['zh', /[\u4e00-\u9fff]/g],
  ['ar', /[\u0621-\u064a]/g],
  ['hi', /[\u0904-\u0939]/g],
  ['he', /[\u05d0-\u05ea]/g],
  ['el', /[\u03b1-\u03c9]/g],
];
/** Letters that of the catalogue's languages only these write, in this share of all letters at least. */
const BY_LETTERS: readonly (readonly [string, RegExp])[] = [
  ['pl', /[ąęłńśźż]/gi],
  ['tr', /[ığş]/g],
];
const LETTERS_SHARE = 0.015;
const SAMPLE = 4_000;
const FEWEST_WORDS = 12;
/** The guess must have this many times the second's common words, and they this share of all words. */
const CLEAR = 1.25;
const SHARE = 0.15;
const SCRIPT_SHARE = 0.2;

/** The language of a text that declares none, by its script or its commonest words; null where it is not clear. */
export function guessLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  for (const [language, letter] of BY_SCRIPT) {
    if (letters > 20 && (sample.match(letter)?.length ?? 0) > letters * SCRIPT_SHARE) return language;
  }
  for (const [language, letter] of BY_LETTERS) {
    if (letters > 100 && (sample.match(letter)?.length ?? 0) > letters * LETTERS_SHARE) return language;
  }
  const words = wordsOf(sample).map((word) => word.word);
  if (words.length < FEWEST_WORDS) return null;
  const counts = BY_WORDS.map((language) => ({
    language,
    count: words.filter((word) => isFunctionWord(word, language)).length,
  })).sort((a, b) => b.count - a.count);
  const [first, second] = counts;
  if (first === undefined || second === undefined || first.count < words.length * SHARE) return null;
  return first.count >= second.count * CLEAR ? first.language : null;
}
