import type { Account } from './account';
import { prominence } from './account';

/** A sentence that states something of the event by itself, and how telling it is. */
export interface Statement {
  readonly account: Account;
  readonly place: number;
  readonly telling: number;
}

/** The fewest stems of which a sentence can be said to be told elsewhere or not. */
const STEMS = 5;
const LONGEST = 90;
/** Captions of pictures that stand among the paragraphs. */
const CAPTION =
  /\b(?:file photo|photo credit|cover image|image caption|toggle caption|getty images|image copyright|just watched|contributed to this (?:report|story|article)|contributed reporting|additional reporting)\b|©/i;
/** A beginning that leans on the sentence before. */
const LEANING =
  /^[\s!-/:-@[-`{-~\u00a1-\u00bf\u2010-\u205e]*(?:it|he|she|they|this|that|these|those|but|and|so|then|for example|for instance|however|meanwhile|still|his|her|their|its)\b/i;
const LEANING_WORTH = 0.75;
/** Parts of a sentence's worth; hand-set after reading, checked by `npm run score:compare`. */
const WORTH = { plain: 0.3, name: 0.14, names: 3, figure: 0.25, speech: 0.15, story: 0.25 } as const;
/** Links to other articles that ran into the text ("... in a new light MORE said"), and the agency before a picture's words. */
const RUN_IN = /\bMORE\b(?! (?:THAN|OR)\b)|^(?:REUTERS|AFP|EPA|GETTY IMAGES)\s+\p{Lu}/u;
/** How a sentence ends; what does not is a heading or a link. Thai and its neighbours write no stop. */
const ENDED_PLAINLY = /[.!?"”’]$/;
const ENDED = /[.!?…。！？।॥؟۔:;"'”’»›“‘)\]][\s\p{P}\p{S}]*$/u;
const UNENDED_LANGUAGES: ReadonlySet<string> = new Set(['th', 'lo', 'km', 'my']);
/**
 * Signatures of posts, calls to read on, lines in capitals, the words of a row of pictures ("4/30 The rocket ..."), where to
 * write ("Contact Jo Holm at jo@..."): not statements.
 */
const CLUTTER =
  /^\d{1,2}\s?\/\s?\d{1,2}\s|^[\s!-/:-@[-`{-~\u00a1-\u00bf\u2010-\u205e]*[-—–]\s?\S+.*\(@|^(?:contributing:|(?:read|watch|listen|see|click|subscribe|sign up|follow|related|photo|image|advertisement|share|more from|check back for|\((?:reporting|writing|editing) by)\b|contact\b.*@)|\(@\w+\)|https?:\/\/|\|.*\|/i;

/** The statements of an article, the most telling first. `story`: 1 for each stem that most articles of the comparison have. */
export function statementsOf(account: Account, story: Uint8Array): Statement[] {
  const { digest } = account;
  const names = countsBySentence(digest.names.flatMap((name) => name.sentences));
  const figures = countsBySentence(digest.figures.map((figure) => figure.sentence));
  const spoken = quotedWords(account);
  const statements: Statement[] = [];
  account.stems.forEach((stems, place) => {
    const sentence = digest.sentences[place] ?? '';
    if (stems.length < STEMS || stems.length > LONGEST || isClutter(sentence, account.language)) return;
    const quoted = (spoken.get(place) ?? 0) / Math.max(1, sentence.length);
    if (quoted > 0.8) return;
    const telling =
      WORTH.plain +
      WORTH.name * Math.min(WORTH.names, names.get(place) ?? 0) +
      (figures.has(place) ? WORTH.figure : 0) +
      (quoted > 0.1 ? WORTH.speech : 0) +
      (stems.some((stem) => story[stem] === 1) ? WORTH.story : 0);
    const alone = LEANING.test(sentence.slice(0, 40)) ? LEANING_WORTH : 1;
    statements.push({ account, place, telling: telling * alone * (0.5 + 0.5 * prominence(account, place)) });
  });
  return statements.toSorted((a, b) => b.telling - a.telling);
}

function isClutter(sentence: string, language: string): boolean {
  const read = sentence.slice(0, 400);
  if (sentence.trimEnd().endsWith('?') || CLUTTER.test(read) || CAPTION.test(read) || RUN_IN.test(read)) return true;
  const end = sentence.slice(-12);
  if (!ENDED_PLAINLY.test(end) && !ENDED.test(end) && !UNENDED_LANGUAGES.has(language)) return true;
  if (/[a-z]/.test(sentence)) return false;
  const letters = sentence.replace(/[^\p{L}]/gu, '');
  return letters.length > 0 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
}

function countsBySentence(places: readonly (number | null)[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const place of places) if (place !== null) counts.set(place, (counts.get(place) ?? 0) + 1);
  return counts;
}

/** Characters of each sentence that stand in quotation marks. */
function quotedWords({ digest }: Account): Map<number, number> {
  const lengths = new Map<number, number>();
  for (const { text, sentence } of digest.quotations)
    if (sentence !== null) lengths.set(sentence, (lengths.get(sentence) ?? 0) + text.length);
  return lengths;
}
