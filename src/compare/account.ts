import type { Digest, Name, SentencePlace } from '../digest/digest';
import type { Word as TextWord } from '../language/words';
import type { Told } from './comparison';
import { onceMade } from './once-made';
import { initialsOf, nameWords } from './people';
import { type StemPlaces, stemPlacesOf } from './stem-places';
import { Vocabulary, wordsIn } from './vocabulary';
import { type Word, wordingOf } from './wording';

/** One article made ready for comparing: its sentences as stems by number, and an index from stem to sentence. */
export interface Account {
  /** Counts from 0 in the order given. */
  readonly article: number;
  readonly digest: Digest;
  /** Shared by all accounts of a comparison. */
  readonly vocabulary: Vocabulary;
  /** For each sentence the numbers of its distinct stems, function words left out; words of one meaning are one (`meaningOf`). */
  readonly stems: readonly (readonly number[])[];
  /** Distinct stems of the headline; none where it is not known. */
  readonly headline: readonly number[];
  /** The sentences of each stem: made when first asked for, once every account has read its text. */
  readonly places: () => StemPlaces;
  /** Stems of the words of its names. */
  readonly nameStems: ReadonlySet<number>;
  /** Of these, the ones by which a sentence is found to name somebody. */
  readonly properStems: () => ReadonlySet<number>;
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

/** Prepares the digests of one comparison, which share a vocabulary. */
export function accountsOf(digests: readonly Digest[]): Account[] {
  const vocabulary = new Vocabulary();
  return digests.map((digest, article) => accountOf(digest, article, vocabulary));
}

/** Prepares one digest. Time linear in its text up to the bounds above. */
function accountOf(digest: Digest, article: number, vocabulary: Vocabulary): Account {
  const language = digest.article.language?.slice(0, 2).toLowerCase() ?? 'en';
  const sentences = digest.sentences.slice(0, SENTENCES_READ).map((sentence) => sentence.slice(0, LONGEST_SENTENCE));
  const words = sentences.map((sentence) => wordsIn(sentence, language));
  const small: boolean[] = [];
  const stems = words.map((list) => vocabulary.idsOfWords(list, language, small));
  addInitials(stems, digest.names, vocabulary);
  const names = digest.names
    .slice(0, NAMES_READ)
    .flatMap(({ forms }) => forms.map((form) => vocabulary.idsOf(form, language)));
  const wordings: (readonly Word[] | undefined)[] = [];
  return {
    article,
    digest,
    vocabulary,
    words,
    stems,
    headline: vocabulary.idsOf(digest.article.headline?.slice(0, LONGEST_SENTENCE) ?? '', language),
    places: onceMade(() => stemPlacesOf(stems, vocabulary.size)),
    nameStems: new Set(names.flat()),
    properStems: onceMade(() => properStemsOf(names, small)),
    whole: digest.sentences.length > 0 && !digest.article.truncated && sentences.length === digest.sentences.length,
    language,
    wording: (place) => {
      const made = wordings[place] ?? wordingOf(sentences[place] ?? '');
      wordings[place] = made;
      return made;
    },
  };
}

/**
 * Of the stems of names those that the article never writes small: "first" of the First Bank names nobody in another sentence. A
 * name that has no others keeps them.
 */
function properStemsOf(names: readonly (readonly number[])[], small: readonly boolean[]): Set<number> {
  return new Set(
    names.flatMap((stems) => {
      const own = stems.filter((stem) => !small[stem]);
      return own.length > 0 ? own : stems;
    }),
  );
}

/** "Association of Country Farmers" is found under "acf" too, as another outlet calls it. */
function addInitials(stems: number[][], names: readonly Name[], vocabulary: Vocabulary): void {
  for (const { text, kind, sentences } of names.slice(0, NAMES_READ)) {
    const initials = kind === 'person' ? null : initialsOf(nameWords(text));
    if (initials === null || initials.length < 3) continue;
    const id = vocabulary.idOf(initials);
    for (const place of sentences) {
      const list = stems[place];
      if (list && !list.includes(id)) list.push(id);
    }
  }
}
const NAMES_READ = 300;

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
