import { isFunctionWord } from '../language/function-words';
import { stemOf } from '../language/stem';
import { type Word, wordsOf } from '../language/words';
import { meaningOf } from './meaning';

/** No number: a function word. */
const NONE = -1;

/** What a folded word is found under; null for a function word. Bounded: texts repeat their words, hostile ones need not. */
const known = new Map<string, Map<string, string | null>>();
const CACHED = 30_000;
const LONGEST_WORD = 40;

function termOf(word: string, language: string): string | null {
  let words = known.get(language);
  if (!words || words.size >= CACHED) {
    words = new Map();
    if (known.size >= 8) known.clear();
    known.set(language, words);
  }
  const term = words.get(word);
  if (term !== undefined) return term;
  const made = isFunctionWord(word, language) ? null : indexed(stemOf(word, language), language);
  if (word.length <= LONGEST_WORD) words.set(word, made);
  return made;
}

/** Words of one meaning are one: "killed", "died" and "dead" are not three things told. */
const indexed = (stem: string, language: string): string => (language === 'en' ? meaningOf(stem) : stem);

/** Articles and pronouns that French and Italian write together with the word behind them: "l’enquête" is "enquête". */
const ELIDED =
  /(?<![\p{L}\p{N}])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|un|all|dall|dell|nell|sull|quest|quell)['’](?=\p{L})/giu;
const ELIDING = new Set(['fr', 'it']);

/** The words of a text of a comparison, folded, in order. */
export const wordsIn = (text: string, language: string): Word[] =>
  wordsOf(ELIDING.has(language) ? text.replace(ELIDED, ' ') : text);

/** The distinct stems of a text in order, function words left out. */
export function stemsOf(text: string, language: string): string[] {
  const stems = new Set<string>();
  for (const { word } of wordsIn(text, language)) {
    const term = termOf(word, language);
    if (term !== null) stems.add(term);
  }
  return [...stems];
}

/**
 * The stems of one comparison, each with a number from 0 on in the order they are met. A comparison asks for the same stems
 * tens of thousands of times: arrays by number are read faster than maps by word.
 */
export class Vocabulary {
  readonly #ids = new Map<string, number>();
  readonly #stems: string[] = [];
  /** By language: the number of a folded word's stem. */
  readonly #words = new Map<string, Map<string, number>>();
  /** By number: the text that had it last, so that a text has each once. */
  readonly #last: number[] = [];
  #texts = 0;

  get size(): number {
    return this.#stems.length;
  }

  /** The number of a stem; it is given one where it has none. */
  idOf(stem: string): number {
    const id = this.#ids.get(stem);
    if (id !== undefined) return id;
    this.#ids.set(stem, this.#stems.length);
    this.#last.push(0);
    return this.#stems.push(stem) - 1;
  }

  /** The number of a stem that some text has; undefined where none has. */
  find(stem: string): number | undefined {
    return this.#ids.get(stem);
  }

  stemAt(id: number): string {
    return this.#stems[id] ?? '';
  }

  /** Under which number a folded word is looked for; function words have one too, if any text has their stem. */
  findWord(word: string, language: string): number | undefined {
    const id = this.#idOfWord(word, language);
    return id === NONE ? this.find(indexed(stemOf(word, language), language)) : id;
  }

  /** The numbers of the distinct stems of a text, as `stemsOf` gives the stems. */
  idsOf(text: string, language: string): number[] {
    return this.idsOfWords(wordsIn(text, language), language);
  }

  /** `small`: under each number whether one of the words is written small; filled where it is given. */
  idsOfWords(words: readonly Word[], language: string, small?: boolean[]): number[] {
    const text = ++this.#texts;
    const ids: number[] = [];
    for (const { word, capital } of words) {
      const id = this.#idOfWord(word, language);
      if (small && !capital && id !== NONE) small[id] = true;
      if (id === NONE || this.#last[id] === text) continue;
      this.#last[id] = text;
      ids.push(id);
    }
    return ids;
  }

  #idOfWord(word: string, language: string): number {
    let words = this.#words.get(language);
    if (!words) {
      words = new Map();
      this.#words.set(language, words);
    }
    const id = words.get(word);
    if (id !== undefined) return id;
    const term = termOf(word, language);
    const made = term === null ? NONE : this.idOf(term);
    words.set(word, made);
    return made;
  }
}
