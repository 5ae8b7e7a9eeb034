import type { Digest, Name, SentencePlace } from '../digest/digest';
import { isFunctionWord } from '../language/function-words';
import { stemOf } from '../language/stem';
import { type Word as TextWord, wordsOf } from '../language/words';
import type { Told } from './comparison';
import { meaningOf } from './meaning';
import { initialsOf, nameWords } from './people';
import { type Word, wordingOf } from './wording';

/** One article made ready for comparing: its sentences as stems, and an index from stem to sentence. */
export interface Account {
  /** Counts from 0 in the order given. */
  readonly article: number;
  readonly digest: Digest;
  /** For each sentence its distinct stems, function words left out; words for one happening are one (`meaningOf`). */
  readonly stems: readonly (readonly string[])[];
  /** Distinct stems of the headline; none where it is not known. */
  readonly headline: readonly string[];
  /** From a stem to the places of the sentences that have it, ascending. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** Stems of the words of its names. */
  readonly nameStems: ReadonlySet<string>;
  /** False: not the whole text is here (paywall, facts only, cut at the bound), so nothing can be said to be absent. */
  readonly whole: boolean;
  /** BCP 47 primary language; unknown is read as English. */
  readonly language: string;
  /** The words of each sentence. */
  readonly words: readonly (readonly TextWord[])[];
  /** The words of one sentence folded for comparing wordings, made when first asked for. */
  readonly wording: (place: number) => readonly Word[];
}

/** Bounds for hostile input; a long article has 200 sentences. What lies beyond is not compared and never called absent. */
export const SENTENCES_READ = 1_000;
export const LONGEST_SENTENCE = 4_000;

/** Prepares one digest. Time linear in its text up to the bounds above. */
export function accountOf(digest: Digest, article: number): Account {
  const language = digest.article.language?.slice(0, 2).toLowerCase() ?? 'en';
  const sentences = digest.sentences.slice(0, SENTENCES_READ).map((sentence) => sentence.slice(0, LONGEST_SENTENCE));
  const words = sentences.map((sentence) => wordsOf(sentence));
  const stems = words.map((list) => stemsOfWords(list, language));
  addInitials(stems, digest.names);
  const wordings: (readonly Word[] | undefined)[] = [];
  return {
    article,
    digest,
    words,
    stems,
    headline: stemsOf(digest.article.headline?.slice(0, LONGEST_SENTENCE) ?? '', language),
    places: placesOf(stems),
    nameStems: new Set(
      digest.names.slice(0, NAMES_READ).flatMap(({ forms }) => forms.flatMap((form) => stemsOf(form, language))),
    ),
    whole: digest.sentences.length > 0 && !digest.article.truncated && sentences.length === digest.sentences.length,
    language,
    wording: (place) => {
      const made = wordings[place] ?? wordingOf(sentences[place] ?? '');
      wordings[place] = made;
      return made;
    },
  };
}

/** What a folded word is found under; null for a function word. Bounded: texts repeat their words, hostile ones need not. */
const known = new Map<string, Map<string, string | null>>();
const CACHED = 30_000;

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
const LONGEST_WORD = 40;

/**
 * The distinct stems of a text in order, function words left out, words of one meaning as one: "killed", "died" and "dead"
 * are not three things told.
 */
export function stemsOf(text: string, language: string): string[] {
  return stemsOfWords(wordsOf(text), language);
}

function stemsOfWords(words: readonly TextWord[], language: string): string[] {
  const stems = new Set<string>();
  for (const { word } of words) {
    const term = termOf(word, language);
    if (term !== null) stems.add(term);
  }
  return [...stems];
}

const indexed = (stem: string, language: string): string => (language === 'en' ? meaningOf(stem) : stem);

/** The stem under which an account's sentences are found by a folded word; function words have one too. */
export const indexedStem = (word: string, { language }: Account): string =>
  termOf(word, language) ?? indexed(stemOf(word, language), language);

/** "Association of Country Farmers" is found under "acf" too, as another outlet calls it. */
function addInitials(stems: string[][], names: readonly Name[]): void {
  for (const { text, kind, sentences } of names.slice(0, NAMES_READ)) {
    const initials = kind === 'person' ? null : initialsOf(nameWords(text));
    if (initials === null || initials.length < 3) continue;
    for (const place of sentences) {
      const list = stems[place];
      if (list && !list.includes(initials)) list.push(initials);
    }
  }
}
const NAMES_READ = 300;

function placesOf(stems: readonly (readonly string[])[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  stems.forEach((list, place) => {
    for (const stem of list) {
      const known = places.get(stem);
      if (known) known.push(place);
      else places.set(stem, [place]);
    }
  });
  return places;
}

/** The sentence's text; null where it is not kept. A fact of the headline has the headline. */
export function sentenceAt({ digest }: Account, place: SentencePlace): string | null {
  if (place !== null) return digest.sentences[place] ?? null;
  return digest.sentences.length > 0 ? digest.article.headline : null;
}

export const toldAt = (account: Account, place: SentencePlace): Told => ({
  article: account.article,
  sentence: sentenceAt(account, place),
});

/** How much a place weighs: 1 in headline and lead, less further down, a middle weight where the place is not known. */
export function prominence({ digest }: Account, place: SentencePlace): number {
  if (place === null) return digest.sentences.length > 0 ? 1 : 0.6;
  return 1 / (1 + Math.max(0, place - 1) / 8);
}
