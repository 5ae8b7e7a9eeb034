/**
 * The English stemmer of M. F. Porter, "An algorithm for suffix stripping", Program 14(3), 1980, steps 1 to 5, on folded
 * ASCII words. A word with a digit is returned as it is.
 */
export function stemEnglish(word: string): string {
  if (word.length < 3 || !/^[a-z]+$/.test(word)) return word;
  return stepFive(stepFour(stepThree(stepTwo(stepOneC(stepOneB(stepOneA(word)))))));
}

/** Consonant, vowel, consonant other than w, x, y at the end. */
const SHORT_END = /(?:[^aeiouy]|(?<![^aeiou])y)[aeiouy][^aeiouwxy]$/;
const hasVowel = (stem: string): boolean => /[aeiou]|[^aeiou]y/.test(stem);
const doubleConsonant = (word: string): boolean => /([^aeiou])\1$/.test(word);
const endsShort = (word: string): boolean => SHORT_END.test(word);

/** How many times a vowel run is followed by a consonant run. */
function measure(stem: string): number {
  let count = 0;
  let vowel = false;
  for (let i = 0; i < stem.length; i++) {
    const letter = stem.charAt(i);
    const isVowel = 'aeiou'.includes(letter) || (letter === 'y' && i > 0 && !'aeiou'.includes(stem.charAt(i - 1)));
    if (vowel && !isVowel) count++;
    vowel = isVowel;
  }
  return count;
}

function stepOneA(word: string): string {
  if (word.endsWith('sses') || word.endsWith('ies')) return word.slice(0, -2);
  if (word.endsWith('ss') || !word.endsWith('s')) return word;
  return word.slice(0, -1);
}

function stepOneB(word: string): string {
  if (word.endsWith('eed')) return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word;
  const suffix = word.endsWith('ed') ? 2 : word.endsWith('ing') ? 3 : 0;
  const stem = word.slice(0, word.length - suffix);
  if (suffix === 0 || !hasVowel(stem)) return word;
  if (/(?:at|bl|iz)$/.test(stem)) return `${stem}e`;
  if (doubleConsonant(stem) && !/[lsz]$/.test(stem)) return stem.slice(0, -1);
  return measure(stem) === 1 && endsShort(stem) ? `${stem}e` : stem;
}

const stepOneC = (word: string): string =>
  word.endsWith('y') && hasVowel(word.slice(0, -1)) ? `${word.slice(0, -1)}i` : word;

const TWO: readonly (readonly [string, string])[] = [
  ['ational', 'ate'],
  ['ization', 'ize'],
  ['iveness', 'ive'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['tional', 'tion'],
  ['biliti', 'ble'],
  ['entli', 'ent'],
  ['ousli', 'ous'],
  ['ation', 'ate'],
  ['alism', 'al'],
  ['aliti', 'al'],
  ['iviti', 'ive'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['izer', 'ize'],
  ['abli', 'able'],
  ['alli', 'al'],
  ['ator', 'ate'],
  ['eli', 'e'],
];
const THREE: readonly (readonly [string, string])[] = [
  ['icate', 'ic'],
  ['ative', ''],
  ['alize', 'al'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ness', ''],
  ['ful', ''],
];
const FOUR: readonly string[] = 'ement ance ence able ible ment ion ant ent ism ate iti ous ive ize al er ic ou'.split(
  ' ',
);

function replaceSuffix(word: string, rules: readonly (readonly [string, string])[]): string {
  for (const [suffix, by] of rules) {
    if (!word.endsWith(suffix)) continue;
    const stem = word.slice(0, -suffix.length);
    return measure(stem) > 0 ? stem + by : word;
  }
  return word;
}

const stepTwo = (word: string): string => replaceSuffix(word, TWO);
const stepThree = (word: string): string => replaceSuffix(word, THREE);

function stepFour(word: string): string {
  for (const suffix of FOUR) {
    if (!word.endsWith(suffix)) continue;
    const stem = word.slice(0, -suffix.length);
    if (suffix === 'ion' && !/[st]$/.test(stem)) return word;
    return measure(stem) > 1 ? stem : word;
  }
  return word;
}

function stepFive(word: string): string {
  let stem = word;
  if (stem.endsWith('e')) {
    const shorter = stem.slice(0, -1);
    const size = measure(shorter);
    if (size > 1 || (size === 1 && !endsShort(shorter))) stem = shorter;
  }
  return stem.endsWith('ll') && measure(stem.slice(0, -1)) > 1 ? stem.slice(0, -1) : stem;
}
