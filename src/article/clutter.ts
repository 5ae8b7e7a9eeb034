import type { ClutterWords } from '../language/clutter/clutter-words';
import { LANGUAGES } from '../language/clutter/languages';
import { isUnspaced, type PhraseList, phraseList } from './phrase-list';

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
 * The phrases for a page's language, with English beside it, which labels pages everywhere, and whole sentences of all
 * languages; for an unknown language everything.
 */
export function clutterFor(language: string | null): Clutter {
  const known = LANGUAGES.some((words) => words.language === language);
  const key = known && language !== null ? language : '';
  const ready = compiled.get(key);
  if (ready !== undefined) return ready;
  const made = compile(known ? (words) => words.language === key || words.language === 'en' : () => true);
  compiled.set(key, made);
  return made;
}

/** Words from which a phrase of another language is taken along: pages mix languages, and no sentence says it by chance. */
const TELLING = 3;

function compile(isOwn: (words: ClutterWords) => boolean): Clutter {
  const own = (pick: (words: ClutterWords) => readonly string[]): readonly string[] =>
    LANGUAGES.filter(isOwn).flatMap(pick);
  const all = (pick: (words: ClutterWords) => readonly string[]): PhraseList =>
    phraseList(
      LANGUAGES.flatMap((words) =>
        isOwn(words)
          ? pick(words)
          : pick(words).filter(
              (phrase) => phrase.split(' ').length >= TELLING || (phrase.length >= 8 && isUnspaced(phrase)),
            ),
      ),
    );
  return {
    labels: phraseList(own((words) => words.labels)),
    starts: all((words) => words.starts),
    contains: all((words) => [...words.contains, ...words.sentences]),
    sentences: all((words) => words.sentences),
    lists: phraseList(own((words) => words.lists)),
    paywall: all((words) => words.paywall),
    adLabels: adLabels(),
  };
}

/** Labels of all languages, in capitals too, the longest first: fused to a sentence they are labels everywhere. */
function adLabels(): readonly string[] {
  const labels = LANGUAGES.flatMap((words) => words.adLabels).flatMap((label) => [label, label.toUpperCase()]);
  return [...new Set(labels)].sort((a, b) => b.length - a.length);
}
