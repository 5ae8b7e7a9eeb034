import type { ClutterWords } from '../language/clutter/clutter-words';
import { LANGUAGES } from '../language/clutter/languages';
import { type PhraseList, phraseList } from './phrase-list';

/** The clutter phrases that are looked for on one page. */
export interface Clutter {
  readonly labels: PhraseList;
  readonly starts: PhraseList;
  readonly contains: PhraseList;
  readonly sentences: PhraseList;
  readonly lists: PhraseList;
  readonly paywall: PhraseList;
  readonly adLabels: readonly string[];
}

const compiled = new Map<string, Clutter>();

/**
 * The phrases for a page's language, always with English beside it, which labels pages everywhere; for an unknown
 * language those of all languages.
 */
export function clutterFor(language: string | null): Clutter {
  const known = LANGUAGES.some((words) => words.language === language);
  const key = known && language !== null ? language : '';
  const ready = compiled.get(key);
  if (ready !== undefined) return ready;
  const made = compile(known ? LANGUAGES.filter((w) => w.language === key || w.language === 'en') : LANGUAGES);
  compiled.set(key, made);
  return made;
}

function compile(languages: readonly ClutterWords[]): Clutter {
  const list = (pick: (words: ClutterWords) => readonly string[]): PhraseList => phraseList(languages.flatMap(pick));
  return {
    labels: list((words) => words.labels),
    starts: list((words) => words.starts),
    contains: list((words) => [...words.contains, ...words.sentences]),
    sentences: list((words) => words.sentences),
    lists: list((words) => words.lists),
    paywall: list((words) => words.paywall),
    adLabels: [
      ...new Set(languages.flatMap((words) => words.adLabels).flatMap((label) => [label, label.toUpperCase()])),
    ].sort((a, b) => b.length - a.length),
  };
}
