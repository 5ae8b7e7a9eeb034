import { fold } from './fold';

/** One phrase, folded and cut into words; "*" stands for up to six words, "~" at the end of a word for any ending. */
type Phrase = readonly string[];

const GAP = 6;
/** Scripts written without spaces: a phrase in them is looked for as a run of characters. */
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]/;

/** Whether a phrase is in a script written without spaces. */
export const isUnspaced = (phrase: string): boolean => UNSPACED.test(phrase);

/** A list of phrases that is asked about many texts: found by its first word, in time of the text's length. */
export interface PhraseList {
  /** The whole text is one of the phrases. */
  is(folded: string): boolean;
  /** The text begins with one of the phrases. */
  begins(folded: string): boolean;
  /** One of the phrases stands in the text. */
  within(folded: string): boolean;
}

/** Compiles phrases written as in language/clutter. Texts asked about must be folded. */
export function phraseList(phrases: Iterable<string>): PhraseList {
  /** By their first word; cut into words when a text first has that word, for thousands stand ready on each click. */
  const spaced = new Map<string, (string | Phrase)[]>();
  const runs: string[][] = [];
  for (const phrase of phrases) {
    if (UNSPACED.test(phrase)) {
      runs.push(
        phrase
          .split('*')
          .map((part) => fold(part))
          .filter((part) => part !== ''),
      );
      continue;
    }
    const key = firstWord(phrase);
    const list = spaced.get(key);
    if (list === undefined) spaced.set(key, [phrase]);
    else list.push(phrase);
  }
  const at = (words: readonly string[], place: number, whole: boolean): boolean => {
    const word = words[place] ?? '';
    const own = spaced.get(word.endsWith(':') ? word.slice(0, -1) : word);
    if (own === undefined) return false;
    for (const [i, phrase] of own.entries()) {
      const cut = typeof phrase === 'string' ? wordsOf(phrase) : phrase;
      own[i] = cut;
      if (matches(cut, words, place, whole)) return true;
    }
    return false;
  };
  const inRuns = (folded: string, test: (run: readonly string[]) => boolean): boolean =>
    runs.length > 0 && UNSPACED.test(folded) && runs.some(test);
  return {
    is: (folded) => at(folded.split(' '), 0, true) || inRuns(folded, (run) => run.length === 1 && run[0] === folded),
    begins: (folded) => at(folded.split(' '), 0, false) || inRuns(folded, (run) => runAt(run, folded, true)),
    within: (folded) => {
      const words = folded.split(' ');
      return words.some((_, place) => at(words, place, false)) || inRuns(folded, (run) => runAt(run, folded, false));
    },
  };
}

/** Most words are folded as they are written: they are let through. */
const FOLDED = /^[a-z0-9:]+~?$/;

/** The word that a phrase is found by: its first, folded, without the mark behind it. */
function firstWord(phrase: string): string {
  const end = phrase.indexOf(' ');
  const first = end < 0 ? phrase : phrase.slice(0, end);
  return (FOLDED.test(first) ? first : (wordsOf(phrase)[0] ?? '')).replace(/[~:]$/, '');
}

const wordsOf = (phrase: string): Phrase =>
  phrase
    .split(' ')
    .map(foldWord)
    .flatMap((word) => word.split(' '))
    .filter((word) => word !== '');

function foldWord(word: string): string {
  if (word === '*' || FOLDED.test(word)) return word;
  return word.endsWith('~') ? `${fold(word)}~` : fold(word);
}

function matches(phrase: Phrase, words: readonly string[], start: number, whole: boolean): boolean {
  let place = start;
  for (let i = 0; i < phrase.length; i += 1) {
    const want = phrase[i] ?? '';
    if (want === '*') {
      const next = phrase[i + 1];
      if (next === undefined) return words.length - place <= GAP;
      const limit = Math.min(words.length, place + GAP + 1);
      while (place < limit && !same(next, words[place] ?? '')) place += 1;
      if (place === limit) return false;
      continue;
    }
    if (!same(want, words[place] ?? '')) return false;
    place += 1;
  }
  return !whole || place === words.length;
}

function same(want: string, word: string): boolean {
  if (want.endsWith('~')) return word.startsWith(want.slice(0, -1));
  return word === want || (word.endsWith(':') && word.slice(0, -1) === want);
}

function runAt(parts: readonly string[], text: string, atStart: boolean): boolean {
  let from = 0;
  for (const [i, part] of parts.entries()) {
    const found = text.indexOf(part, from);
    if (found < 0 || (i === 0 && atStart && found !== 0) || (i > 0 && found - from > GAP * 4)) return false;
    from = found + part.length;
  }
  return parts.length > 0;
}
