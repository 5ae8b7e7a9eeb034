import { grammarOf } from '../language/grammar';
import { numberWordsOf } from '../language/number-words';
import { LEVEL, MOTION } from '../language/quantity-words';
import { sayingOf } from '../language/saying';
import { beforeRelative, type Phrase, subjectBefore } from './clause';
import { isEnglish, type Label, textOf } from './label';
import { endsNoun, isPlural, OF, ROMANCE } from './noun-bounds';
import type { Line } from './reading';
import { type Token, wordAt } from './tokens';

const LABEL_WORDS = 4;
const MEASURES_OF = /^(?:number|amount|total|share|proportion|value)$/;
const PRONOUN = /^(?:it|he|she|they|we|you|i|there)$/;
const romance = (language: string | null): boolean => language !== null && ROMANCE.has(language);

/** "Officials in Kell said the toll": what is told and not who tells it. */
export function afterSaying(tokens: readonly Token[], phrase: Phrase, language: string | null): Phrase {
  if (!isEnglish(language)) return phrase;
  for (let i = phrase.to - 1; i > phrase.from; i--) {
    const word = wordAt(tokens, i);
    const says = word === 'found' || (sayingOf(language).say.has(word) && /(?:ed|said|says|told|wrote)$/.test(word));
    if (says && !isHeld(tokens, i, phrase)) return { from: i + 1, to: phrase.to };
  }
  return phrase;
}

/** "The total confirmed cases", "the reported deaths": no verb. */
const isHeld = (tokens: readonly Token[], at: number, phrase: Phrase): boolean =>
  at + 2 === phrase.to && grammarOf('en').determiners.has(wordAt(tokens, phrase.from)) && at - phrase.from <= 2;

/** First token of the noun of a phrase: behind its last article and whoever has it. */
function nounStart(tokens: readonly Token[], phrase: Phrase, language: string | null): number {
  const { determiners, prepositions } = grammarOf(language);
  let from = phrase.from;
  for (let i = phrase.from; i < phrase.to; i++) {
    if (isGenitive(tokens, i, phrase.from, language)) break;
    if (tokens[i]?.possessive) from = i + 1;
    else if (prepositions.has(wordAt(tokens, i)) && !determiners.has(wordAt(tokens, i))) break;
    else if (determiners.has(wordAt(tokens, i)) && i + 1 < phrase.to) from = i + 1;
  }
  return from;
}

/** "Der Pegel der Elme": whose level it is, behind the noun. */
const isGenitive = (tokens: readonly Token[], at: number, from: number, language: string | null): boolean =>
  language === 'de' && at > from && /^(?:der|des)$/.test(wordAt(tokens, at)) && tokens[at - 1]?.shape === 'capital';

/**
 * "The number of people killed when the express left the rails has risen to": what is numbered, and in the subject what happened
 * to it, whatever stands between it and the verb.
 */
function numberOf(line: Line, verb: number): Label | null {
  const { tokens } = line;
  for (let i = verb - 4; i > 0 && i > verb - 24; i--) {
    if (/^[.;:,()“”"]$/.test(tokens[i]?.text ?? '')) return null;
    if (wordAt(tokens, i) !== 'number' || wordAt(tokens, i - 1) !== 'the' || wordAt(tokens, i + 1) !== 'of') continue;
    let to = i + 2;
    while (to < i + 5 && tokens[to]?.shape === 'lower' && !isPlural(wordAt(tokens, to))) to++;
    if (!isPlural(wordAt(tokens, to))) return null;
    return { text: textOf(line, i + 2, to + 1), subject: { from: i + 2, to: to + 2 }, to: to + 1 };
  }
  return null;
}

/**
 * The part of a phrase that is of the clause of its verb: "the water was five degrees and waves" is the waves, "according to the
 * board the hole" the hole, "she would give up her bonus, which" the bonus. Null where it is not sure.
 */
function ownClause(tokens: readonly Token[], phrase: Phrase, relative: boolean): Phrase | null {
  const { auxiliaries, conjunctions, determiners, prepositions } = grammarOf('en');
  const lower = (at: number): string => wordAt(tokens, at);
  let { from } = phrase;
  if (lower(from) === 'according') {
    let at = from + 4;
    while (at < phrase.to && !determiners.has(lower(at))) at++;
    return at < phrase.to ? { from: at, to: phrase.to } : null;
  }
  let verb = -1;
  for (let i = from + 1; i < phrase.to; i++) {
    if (auxiliaries.has(lower(i)) || MOTION.has(lower(i)) || LEVEL.has(lower(i))) verb = i;
    else if (verb > from && !relative && conjunctions.has(lower(i)) && i + 1 < phrase.to) {
      from = i + 1;
      verb = -1;
    }
  }
  // "She gave up her bonus, which": behind a pronoun any verb may stand.
  if (PRONOUN.test(lower(from)) && verb < 0) verb = from;
  // "The leak reached well over half of the mill, which": in so many words may be a verb of their own.
  if (relative && verb < 0 && phrase.to - phrase.from > LABEL_WORDS * 2) return null;
  if (!relative || verb < 0 || !(auxiliaries.has(lower(verb)) || verb === from)) return { from, to: phrase.to };
  // "To bid for Anders Quist of Halden, who": where he is from does not follow "who".
  const who = lower(phrase.to) === 'who' || lower(phrase.to + 1) === 'who';
  let { to } = phrase;
  let last = to - 1;
  while (last > verb && !determiners.has(lower(last)) && !prepositions.has(lower(last))) {
    last--;
    if (who && lower(last) === 'of') to = last--;
  }
  return last > verb && to > last + 1 ? { from: last + 1, to } : null;
}

/** What the subject of a verb of level or motion is called, without articles and owners. */
export function subjectLabel(line: Line, verb: number, language: string | null): Label | null {
  const { tokens } = line;
  const grammar = grammarOf(language);
  const numbered = numberOf(line, verb);
  if (numbered !== null) return numbered;
  const relative = beforeRelative(tokens, verb, language);
  const whole = relative ?? subjectBefore(tokens, verb, language);
  const phrase = whole && isEnglish(language) ? ownClause(tokens, whole, relative !== null) : whole;
  if (phrase === null || phrase.to - phrase.from > 12) return null;
  const told = afterSaying(tokens, phrase, language);
  const opens = nounStart(tokens, told, language);
  const from =
    opens < told.to && MEASURES_OF.test(wordAt(tokens, opens)) && OF.test(wordAt(tokens, opens + 1))
      ? nounStart(tokens, { from: opens + 2, to: told.to }, language)
      : opens;
  let to = from;
  while (
    to < told.to &&
    tokens[to]?.kind === 'word' &&
    !isGenitive(tokens, to, from, language) &&
    !grammar.prepositions.has(wordAt(tokens, to)) &&
    !grammar.relatives.has(wordAt(tokens, to)) &&
    (to === from || !(grammar.auxiliaries.has(wordAt(tokens, to)) || PRONOUN.test(wordAt(tokens, to))))
  )
    to++;
  // "The official nursing home death rate": the last words have the noun.
  if (to - from > LABEL_WORDS && romance(language)) to = from + LABEL_WORDS;
  // "The sexual assaults recorded in Kell"
  if (to - from > 1 && /ed$/.test(wordAt(tokens, to - 1)) && isPlural(wordAt(tokens, to - 2))) to--;
  let start = Math.max(from, to - LABEL_WORDS);
  while (start < to && grammar.conjunctions.has(wordAt(tokens, start))) start++;
  const text = to > start ? textOf(line, start, to) : '';
  if (grammar.auxiliaries.has(wordAt(tokens, from))) return null;
  if (
    text === '' ||
    numberWordsOf(language).units.has(text) ||
    /^(?:it|he|she|they|that|this|there|which|who|i|we|you|its|one|some|all|more|less|fewer)(?:['’]\p{L}+)?$/u.test(
      text,
    )
  )
    return null;
  return { text, subject: told, to };
}

const REACHING =
  /^(?:reaching|gusting|exceeding|topping|measuring|weighing|costing|totalling|totaling|numbering|averaging|amounting|nearing)$/;

/** "With waves reaching three metres", "winds gusting up to 90 mph": what stands before the participle. */
export function reachingBefore(line: Line, number: number): string | null {
  const { tokens } = line;
  let at = number - 1;
  while (at > number - 4 && /^(?:up|to|as|about|around|over|at)$/.test(wordAt(tokens, at))) at--;
  if (!REACHING.test(wordAt(tokens, at))) return null;
  let from = at;
  while (from > 0 && at - from < 3 && !endsNoun(tokens[from - 1], 1, 'en') && tokens[from - 1]?.shape === 'lower')
    from--;
  // "4.5 million loans totalling", "payments to guests totalling": it is not sure what.
  if (numberWordsOf('en').scales.has(wordAt(tokens, from))) from++;
  if (/^(?:to|of|for|by|from|in)$/.test(wordAt(tokens, from - 1))) return null;
  return from < at && isPlural(wordAt(tokens, at - 1)) ? textOf(line, from, at) : null;
}
