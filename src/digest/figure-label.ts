import { grammarOf } from '../language/grammar';
import {
  ENGLISH_VERBS,
  IRREGULAR_PLURALS,
  LEVEL,
  MONEY_NOUNS,
  MOTION,
  MOVES,
  ROMANCE_ADJECTIVES,
} from '../language/quantity-words';
import { sayingOf } from '../language/saying';
import { subjectBefore } from './clause';
import type { FigureKind } from './digest';
import type { Line } from './reading';
import type { Token } from './tokens';

/** What is counted, and the tokens of a subject it was taken from. */
export interface Label {
  readonly text: string;
  /** The noun phrase of the subject where the label stands there and not after the number. */
  readonly subject: { readonly from: number; readonly to: number } | null;
  /** First token after the label. */
  readonly to: number;
}

const OF = /^(?:of|de|du|des|d['’]|von|der|do|da|dos|das|del|di|dei|degli|delle|della|dell['’])$/;
const THEM = /^(?:them|those|these|which|whom|ellos|ellas|eux|ihnen|eles|elas|loro)$/;
const LEAVES =
  /^(?:such|more|other|others|additional|extra|further|fewer|less|new|separate|different|other|as|mehr|weitere|weiteren)$/;
const ROMANCE = new Set(['es', 'fr', 'pt', 'it', 'ca']);

const joins = (a: Token | undefined, b: Token | undefined): boolean =>
  a !== undefined && b !== undefined && b.start - a.end <= 1;
const textOf = (line: Line, from: number, to: number): string =>
  line.text.slice(line.tokens[from]?.start ?? 0, line.tokens[to - 1]?.end ?? 0).toLowerCase();

export const isPlural = (word: string): boolean =>
  IRREGULAR_PLURALS.has(word) ||
  (/[^siu']s$/.test(word) && word.length > 3 && !/(?:ous|ics|ness)$/.test(word)) ||
  /(?:sses|ches|shes|buses|news)$/.test(word);

function endsNoun(token: Token, words: number, language: string | null): boolean {
  const grammar = grammarOf(language);
  const word = token.lower;
  if (token.kind !== 'word' && token.kind !== 'handle') return true;
  if (
    grammar.determiners.has(word) ||
    grammar.prepositions.has(word) ||
    grammar.conjunctions.has(word) ||
    grammar.subordinators.has(word) ||
    grammar.relatives.has(word) ||
    grammar.auxiliaries.has(word)
  )
    return true;
  if (grammar.adverbs.has(word) || sayingOf(language).say.has(word)) return true;
  if (language !== null && language !== 'en') return false;
  if (
    ENGLISH_VERBS.has(word) ||
    (MOTION.has(word) && !MOVES.has(word)) ||
    /^(?:he|she|it|they|we|you|i|him|them|us)$/.test(word)
  )
    return true;
  return (
    words > 0 &&
    token.shape === 'lower' &&
    /(?:ed|ing|ly)$/.test(word) &&
    !/(?:building|wing|king|ring|ceiling|meeting|hearing|wedding|painting|dwelling|offering|listing|bed|seed|breed|feed|family|ally|bully|belly|assembly)$/.test(
      word,
    )
  );
}

/** The counted noun after a number: of several words up to the first plural, in languages that write adjectives first. */
export function nounAfter(
  line: Line,
  at: number,
  language: string | null,
  plural: boolean,
): { from: number; to: number } | null {
  const { tokens } = line;
  if (!joins(tokens[at - 1], tokens[at]) || tokens[at] === undefined) return null;
  let from = at;
  while (
    LEAVES.test(tokens[from]?.lower ?? '') &&
    joins(tokens[from], tokens[from + 1]) &&
    tokens[from + 1] !== undefined &&
    !endsNoun(tokens[from + 1] as Token, 0, language)
  )
    from++;
  if (tokens[from]?.lower === 'others') return { from, to: from + 1 };
  if (language !== null && ROMANCE.has(language)) return romanceNoun(tokens, from, language);
  if (language === 'de') return germanNoun(tokens, from);
  let to = from;
  let ended = false;
  while (to < tokens.length && to - from < 5) {
    const token = tokens[to];
    if (token === undefined || (to > from && !joins(tokens[to - 1], token)) || endsNoun(token, to - from, language)) {
      ended = true;
      break;
    }
    to++;
    if (token.possessive) continue;
    if (plural && isPlural(token.lower) && !runsOn(tokens, to)) return { from, to };
  }
  if (to === from || tokens[to - 1]?.possessive || (to - from === 1 && isParticiple(tokens[from]))) return null;
  return plural ? (to - from <= 2 && ended ? { from, to } : null) : { from, to: Math.min(to, from + 3) };
}

/** "50 taken to hospital", "60 injured in the crash": a participle alone counts nothing. */
const isParticiple = (token: Token | undefined): boolean =>
  /(?:ed|ing)$|^(?:taken|seen|shot|thought|given|known|held|identical|similar|available|missing|dead|ones|times)$/.test(
    token?.lower ?? '',
  ) && token?.lower !== 'times';

/** "police officers", "sales people": a plural before another plural only describes it. */
const runsOn = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at];
  return (
    /^(?:police|staff|sales|media|data|news|aircraft|troops|crew|youth|sports)$/.test(tokens[at - 1]?.lower ?? '') &&
    next?.shape === 'lower' &&
    isPlural(next.lower) &&
    joins(tokens[at - 1], next)
  );
};

function romanceNoun(tokens: readonly Token[], at: number, language: string): { from: number; to: number } | null {
  let from = at;
  if (OF.test(tokens[from]?.lower ?? '') && /^(?:de|d['’]|di)$/.test(tokens[from]?.lower ?? '')) from++;
  while (ROMANCE_ADJECTIVES.has(tokens[from]?.lower ?? '')) from++;
  const token = tokens[from];
  return token === undefined || endsNoun(token, 0, language) ? null : { from, to: from + 1 };
}

function germanNoun(tokens: readonly Token[], at: number): { from: number; to: number } | null {
  for (let i = at; i < at + 3 && joins(tokens[i - 1], tokens[i]); i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' || (token.shape === 'lower' && endsNoun(token, 0, 'de'))) return null;
    if (token.shape !== 'lower') return { from: i, to: i + 1 };
  }
  return null;
}

/** What stands after "of": "of the 120 miners", "des récoltes"; "of them" is what was counted before. */
function complement(line: Line, at: number, language: string | null, previous: string): Label | null {
  const { tokens } = line;
  if (!OF.test(tokens[at]?.lower ?? '')) return null;
  let from = at + 1;
  if (THEM.test(tokens[from]?.lower ?? '')) return { text: previous, subject: null, to: from + 1 };
  const { determiners } = grammarOf(language);
  while (
    from < at + 5 &&
    (determiners.has(tokens[from]?.lower ?? '') || tokens[from]?.kind === 'number' || tokens[from]?.possessive)
  )
    from++;
  const noun = language === 'de' ? germanNoun(tokens, from) : nounAfter(line, from, language, false);
  if (noun === null) return null;
  const narrow = language === null || language === 'en' ? (nounAfter(line, from, language, true) ?? noun) : noun;
  return { text: textOf(line, narrow.from, narrow.to), subject: null, to: narrow.to };
}

/** "a fine of $4.5 million", "una perdita di 18 milioni": the noun before. */
function nounBefore(line: Line, at: number, language: string | null): string | null {
  const { tokens } = line;
  if (!/^(?:of|de|von|di|d['’])$/.test(tokens[at - 1]?.lower ?? '')) return null;
  const romance = language !== null && (ROMANCE.has(language) || language === 'de');
  let from = at - 1;
  while (
    from > 0 &&
    at - 1 - from < (romance ? 1 : 3) &&
    tokens[from - 1] &&
    !endsNoun(tokens[from - 1] as Token, 1, language) &&
    joins(tokens[from - 1], tokens[from])
  )
    from--;
  const text = textOf(line, from, at - 1);
  return from === at - 1 || /^(?:total|maximum|minimum|out|number|average|because|rate|value)$/.test(text)
    ? null
    : text;
}

const BETWEEN =
  /^(?:to|by|at|in|of|a|an|the|up|down|about|around|over|under|nearly|almost|some|roughly|approximately|just|now|only|still|already|more|less|than|as|many|much|high|from|record|total|estimated|some|well|auf|um|bei|rund|etwa|knapp|fast|bis|un|une|el|los|de|à|a|en|al|il|lo|circa|quasi|oltre|em|para|por|cerca|casi|près|environ|at|least|most|not|jetzt|ainda|all)$/;

/** The verb before the number that tells how its subject stands or moves; -1 where there is none near. */
export function quantityVerb(tokens: readonly Token[], at: number, verbs: (word: string) => boolean): number {
  for (let i = at - 1; i >= 0 && i > at - 7; i--) {
    const token = tokens[i];
    if (token?.kind === 'word' && verbs(token.lower)) return i;
    if (token?.kind !== 'word' || !(BETWEEN.test(token.lower) || /ly$/.test(token.lower))) return -1;
  }
  return -1;
}

/** What the subject of a verb of level or motion is called, without articles and owners. */
function subjectLabel(line: Line, verb: number, language: string | null): Label | null {
  const { tokens } = line;
  const grammar = grammarOf(language);
  const phrase = subjectBefore(tokens, verb, language);
  if (phrase === null || phrase.to - phrase.from > 12) return null;
  let from = phrase.from;
  for (let i = phrase.from; i < phrase.to; i++) if (tokens[i]?.possessive) from = i + 1;
  while (from < phrase.to && grammar.determiners.has(tokens[from]?.lower ?? '')) from++;
  if (
    /^(?:number|amount|total|share|proportion|value)$/.test(tokens[from]?.lower ?? '') &&
    OF.test(tokens[from + 1]?.lower ?? '')
  )
    from += 2;
  while (from < phrase.to && grammar.determiners.has(tokens[from]?.lower ?? '')) from++;
  let to = from;
  while (
    to < phrase.to &&
    tokens[to]?.kind === 'word' &&
    !grammar.prepositions.has(tokens[to]?.lower ?? '') &&
    !grammar.relatives.has(tokens[to]?.lower ?? '') &&
    to - from < 4
  )
    to++;
  const text = to > from ? textOf(line, from, to) : '';
  if (text === '' || /^(?:it|he|she|they|that|this|there|which|who|i|we|you|its|one|some|all)$/.test(text)) return null;
  return { text, subject: phrase, to };
}

/** What a figure counts, in the text's words: the noun after it, what it is a part of, the noun before, or the subject. */
export function labelOf(
  line: Line,
  from: number,
  to: number,
  kind: FigureKind,
  value: number,
  language: string | null,
  previous: string,
): Label {
  const at =
    kind === 'multiple' &&
    /^(?:as|so)$/.test(line.tokens[to]?.lower ?? '') &&
    /^(?:many|much)$/.test(line.tokens[to + 1]?.lower ?? '')
      ? to + 2
      : to;
  const none: Label = { text: '', subject: null, to };
  const { tokens } = line;
  const counts = kind === 'count';
  const noun =
    kind === 'duration' || kind === 'age' || kind === 'time' || kind === 'date' || kind === 'score'
      ? null
      : nounAfter(line, at, language, (counts && value !== 1) || at > to);
  const part = complement(line, to, language, previous);
  const motion = quantityVerb(tokens, from, (w) => MOTION.has(w) || LEVEL.has(w));
  if (
    noun &&
    (counts || kind === 'ordinal' || kind === 'magnitude' || at > to || (kind === 'multiple' && value < 1)) &&
    !(MOVES.has(tokens[noun.to - 1]?.lower ?? '') && kind !== 'ordinal')
  )
    return { text: textOf(line, noun.from, noun.to), subject: null, to: noun.to };
  if (part && part.text !== '') return part;
  if (noun && (kind === 'money' || kind === 'percent' || kind === 'points')) {
    const moves = MOVES.has(tokens[noun.to - 1]?.lower ?? '');
    if (moves && /^(?:in|of|de|en|da|der)$/.test(tokens[noun.to]?.lower ?? '')) {
      const inside = nounAfter(line, noun.to + 1, language, false);
      if (inside) return { text: textOf(line, inside.from, inside.to), subject: null, to: inside.to };
    }
    if (
      !moves &&
      !/^(?:fewer|less|more|higher|lower|of|from|up|down|plus|menos|weniger|mehr)$/.test(
        tokens[noun.from]?.lower ?? '',
      ) &&
      noun.to - noun.from <= 3
    )
      return { text: textOf(line, noun.from, noun.to), subject: null, to: noun.to };
  }
  if (
    kind === 'money' &&
    /^(?:in|of|for)$/.test(tokens[to]?.lower ?? '') &&
    MONEY_NOUNS.has(tokens[to + 1]?.lower ?? '')
  )
    return { text: tokens[to + 1]?.lower ?? '', subject: null, to: to + 2 };
  if (kind === 'money' || counts || kind === 'percent' || kind === 'measure') {
    const before = nounBefore(
      line,
      /^(?:between|from|entre)$/.test(tokens[from - 1]?.lower ?? '') ? from - 1 : from,
      language,
    );
    if (before !== null && !MOVES.has(before)) return { ...none, text: before };
  }
  if (kind === 'magnitude') {
    const before = nounBefore(line, /^(?:of|de)$/.test(tokens[from - 1]?.lower ?? '') ? from : from - 1, language);
    if (before !== null && !/magnitude/.test(before)) return { ...none, text: before };
  }
  if (motion >= 0 && kind !== 'age' && kind !== 'date' && kind !== 'time') {
    const subject = subjectLabel(line, motion, language);
    if (subject) return { ...subject, to };
  }
  return none;
}
