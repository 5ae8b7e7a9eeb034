import { MONTHS, WEEKDAYS } from '../language/calendar';
import { DEMONYMS } from '../language/demonyms';
import { grammarOf } from '../language/grammar';
import { numberWordsOf } from '../language/number-words';
import { ACTIONS, ROMANCE_ADJECTIVES } from '../language/quantity-words';
import { sayingOf } from '../language/saying';
import { DURATIONS } from '../language/units';
import { endsNoun, isPlural, joins, OF, ROMANCE } from './noun-bounds';
import type { Line } from './reading';
import { type Token, wordAt } from './tokens';

const LEAVES =
  /^(?:such|more|other|others|additional|extra|further|fewer|less|new|separate|different|other|as|mehr|weitere|weiteren)$/;
/** The counted noun after a number: of several words up to the first plural, in languages that write adjectives first. */
export function nounAfter(
  line: Line,
  at: number,
  language: string | null,
  plural: boolean,
): { from: number; to: number } | null {
  const { tokens } = line;
  if (!joins(tokens[at - 1], tokens[at]) || tokens[at] === undefined) return null;
  // "a 75-page ruling": the compound itself says what is counted.
  if (
    tokens[at]?.text === '-' &&
    tokens[at + 1]?.shape === 'lower' &&
    tokens[at + 1]?.start === tokens[at]?.end &&
    !/^(?:plus|something|odd|year|for|in|to|strong|worth|valued|an?-)/.test(wordAt(tokens, at + 1))
  )
    return { from: at + 1, to: at + 2 };
  let from = at;
  // "15 others suffered injuries": they are the noun.
  while (
    LEAVES.test(wordAt(tokens, from)) &&
    wordAt(tokens, from) !== 'others' &&
    tokens[from]?.shape === 'lower' &&
    joins(tokens[from], tokens[from + 1]) &&
    tokens[from + 1] !== undefined &&
    !endsNoun(tokens[from + 1], 0, language)
  )
    from++;
  // "13 percent next year": a time and nothing counted.
  const when = /^(?:next|last|past|early|late)$/.test(wordAt(tokens, from));
  if (when && (DURATIONS.has(wordAt(tokens, from + 1)) || isDay(tokens[from + 1]))) return null;
  // "A penalty of £4,000 three years ago"
  if (numberWordsOf(language).units.has(tokens[from]?.text ?? '') && DURATIONS.has(wordAt(tokens, from + 1)))
    return null;
  if (wordAt(tokens, from) === 'others')
    return isParticiple(tokens[from + 1]) || isDay(tokens[from + 1]) ? null : { from, to: from + 1 };
  if (language !== null && ROMANCE.has(language)) return romanceNoun(tokens, from, language, plural);
  if (language === 'de') return germanNoun(tokens, from);
  // "At least six Friday": when, and no noun.
  if (isDay(tokens[from]) && pluralFrom(tokens, from + 1) < 0) return null;
  const joined = plural ? joinedAdjectives(tokens, from) : null;
  if (joined) return joined;
  let to = from;
  let ended = false;
  const direct = !OF.test(wordAt(tokens, at - 1)) && !grammarOf(language).determiners.has(wordAt(tokens, at - 1));
  while (to < tokens.length && to - from < 5) {
    const token = tokens[to];
    // "Two St. Orin officers": no end of a sentence.
    if (token?.text === '.' && /^(?:st|mt|ft)$/.test(wordAt(tokens, to - 1)) && tokens[to + 1]?.shape === 'capital') {
      to++;
      continue;
    }
    if (token === undefined || (to > from && !joins(tokens[to - 1], token))) ended = true;
    else ended = endsNoun(token, to - from, language) && !(plural && describes(tokens, to));
    if (ended || token === undefined) break;
    to++;
    if (token.possessive) {
      // "The two nurses’ hours" are of two nurses, "two of Ann Lee’s looms" are looms.
      if (plural && direct && isPlural(token.lower)) return { from, to };
      from = to;
      continue;
    }
    if (plural && NATIONALS.test(token.lower) && DEMONYMS.has(token.lower) && pluralFrom(tokens, to) < 0)
      return { from, to };
    if (plural && isPlural(token.lower) && !runsOn(tokens, to)) return { from, to };
  }
  if (plural && to - from === 1 && tokens[from]?.shape !== 'lower' && isDemonym(tokens[from])) return null;
  if (
    to === from ||
    tokens[to - 1]?.possessive ||
    (to - from === 1 && (isParticiple(tokens[from]) || isManner(tokens, from) || LEAVES.test(wordAt(tokens, from))))
  )
    return null;
  if (plural && /ing$/.test(wordAt(tokens, from)) && isParticiple(tokens[from])) return null;
  return plural ? (to - from <= 2 && ended ? { from, to } : null) : { from, to: Math.min(to, from + 3) };
}

/** Adjectives of nations that are their own plural: "800 million Chinese". */
const NATIONALS = /(?:ese|[cst]h|ss)$/;
const isDemonym = (token: Token | undefined): boolean =>
  token !== undefined && DEMONYMS.has(token.lower) && !NATIONALS.test(token.lower) && !token.lower.endsWith('s');

const isDay = (token: Token | undefined): boolean =>
  token?.shape === 'capital' && (WEEKDAYS.has(token.lower) || (MONTHS.has(token.lower) && token.lower.length > 4));

/** Words between a number and a plural that only describe it, at most. */
const ADJECTIVES = 3;

/** Place of the plural that words from `at` on describe; -1 where none stands near enough. */
function pluralFrom(tokens: readonly Token[], at: number): number {
  for (let i = at; i < at + ADJECTIVES && joins(tokens[i - 1], tokens[i]); i++) {
    const token = tokens[i];
    if (token?.kind !== 'word') return -1;
    if (isPlural(token.lower)) return i;
    if (endsNoun(token, 0, 'en')) return -1;
  }
  return -1;
}

const REPORTED =
  /^(?:confirmed|reported|alleged|claimed|announced|promised|pledged|predicted|declared|shared|disclosed)$/;

/**
 * What elsewhere ends a noun stands before one where a plural follows: "60,000 confirmed cases", "two legally purchased
 * rifles", and is one where it ends as no verb of a plural does: "331,700 asylum claims".
 */
function describes(tokens: readonly Token[], at: number): boolean {
  const { lower, shape } = tokens[at] ?? { lower: '', shape: 'none' };
  if (shape !== 'lower') return false;
  const { auxiliaries, prepositions, relatives, conjunctions, subordinators } = grammarOf('en');
  if ([auxiliaries, prepositions, relatives, conjunctions, subordinators].some((words) => words.has(lower)))
    return false;
  const says = sayingOf('en').say.has(lower);
  if (says && lower.endsWith('s')) return true;
  if (says && !REPORTED.test(lower)) return false;
  // "Four missing boys", "three old looms"
  return /(?:ed|ing|ly)$|^(?:old|high|wide|deep|tall|dead)$/.test(lower) && pluralFrom(tokens, at + 1) >= 0;
}

/** Adjectives told in pairs: "three current and two former officials". */
const PAIRED =
  /^(?:current|former|male|female|adult|young|senior|junior|foreign|domestic|confirmed|suspected|serious|minor|civilian|military)$/;

/** Adjectives that stand before another behind a comma. */
const DESCRIBING =
  /(?:ive|ous|ful|less|able)$|^(?:large|small|big|new|old|young|armed|masked|black|white|minority|local)$/;

/**
 * The noun of several adjectives: "five current and former bank employees", "two dozen local, state and federal agencies",
 * "three Republican and two Democratic commissioners", of which the last is the noun alone.
 */
function joinedAdjectives(tokens: readonly Token[], at: number): { from: number; to: number } | null {
  // "Nine killed and dozens hurt"
  if (/(?:ed|ing)$/.test(wordAt(tokens, at)) && !DESCRIBING.test(wordAt(tokens, at))) return null;
  let end = at;
  while (end < at + 6) {
    const token = tokens[end];
    if (token?.kind !== 'word' || isPlural(token.lower) || endsNoun(token, 0, 'en')) return null;
    end++;
    if (tokens[end]?.text !== ',') break;
    end++;
  }
  if (!/^(?:and|or)$/.test(wordAt(tokens, end))) {
    // "Six large, modern looms", and not "30 total, officials say"
    const noun = end > at + 2 && DESCRIBING.test(wordAt(tokens, at)) ? pluralFrom(tokens, end - 1) : -1;
    return noun < 0 ? null : { from: at, to: noun + 1 };
  }
  const counted = numberWordsOf('en').units.has(wordAt(tokens, end + 1)) || tokens[end + 1]?.kind === 'number';
  const noun = pluralFrom(tokens, end + (counted ? 2 : 1));
  if (noun < 0) return null;
  if (counted)
    return (isDemonym(tokens[at]) || PAIRED.test(wordAt(tokens, at))) && end === at + 1
      ? { from: noun, to: noun + 1 }
      : null;
  return { from: at, to: noun + 1 };
}

/** "50 taken to hospital", "60 injured in the crash": a participle alone counts nothing. */
const isParticiple = (token: Token | undefined): boolean =>
  /(?:ed|ing)$|^(?:taken|seen|shot|thought|given|known|held|identical|similar|available|missing|dead|ones|times)$/.test(
    token?.lower ?? '',
  ) && token?.lower !== 'times';

/** "Five seriously injured" */
const isManner = (tokens: readonly Token[], at: number): boolean =>
  wordAt(tokens, at).endsWith('ly') &&
  (isParticiple(tokens[at + 1]) || ACTIONS.has(wordAt(tokens, at + 1))) &&
  pluralFrom(tokens, at + 2) < 0;

/** "police officers", "sales people", "Texas Democrats": a plural before another plural only describes it. */
const runsOn = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at];
  if (next?.kind === 'word' && tokens[at - 1]?.shape === 'capital' && joins(tokens[at - 1], next))
    return isPlural(next.lower) && !endsNoun(next, 0, 'en');
  return (
    /^(?:wounded|dead|homeless|elderly|police|staff|sales|media|data|news|aircraft|troops|crew|youth|sports)$/.test(
      wordAt(tokens, at - 1),
    ) &&
    next?.shape === 'lower' &&
    isPlural(next.lower) &&
    joins(tokens[at - 1], next)
  );
};

/** "Son ya 12 los fallecidos": those counted stand behind their article. */
const ARTICLE = /^(?:los|las|os|as|i|gli|le|les)$/;
/** Small words about a verb, which stand where a noun might. */
const PRONOUN =
  /^(?:se|le|les|me|te|nos|os|si|ci|vi|ne|y|en|s['’]|c['’]|n['’]|m['’]|ya|aún|já|già|déjà|ainsi|così|assim|así|mesmo|cada)$/;

function romanceNoun(
  tokens: readonly Token[],
  at: number,
  language: string,
  plural: boolean,
): { from: number; to: number } | null {
  let from = at;
  const of = /^(?:de|d['’]|di)$/.test(wordAt(tokens, from));
  if (of) from++;
  if (plural && ARTICLE.test(wordAt(tokens, from)) && ACTIONS.has(wordAt(tokens, from + 1))) from++;
  while (ROMANCE_ADJECTIVES.has(wordAt(tokens, from))) from++;
  const token = tokens[from];
  if (token === undefined || endsNoun(token, 0, language) || PRONOUN.test(token.lower)) return null;
  // "Dallo 2,1 di aprile": a time.
  if (of && MONTHS.has(token.lower)) return null;
  return plural && !of && isRomanceVerb(token, language) ? null : { from, to: from + 1 };
}

/** Italian plurals that end as no other does. */
const ITALIAN_INVARIABLE = /^(?:euro|auto|moto|foto|radio|video|kilo|chilo|metro|mila)$/;

/**
 * Behind a number a plural stands, or a verb does: "14 ficaram feridos", "8 hanno lasciato". Verbs of the third person end
 * as plurals do not; what is no plain word of the language (a foreign word, a name) may stay.
 */
function isRomanceVerb({ lower, shape }: Token, language: string): boolean {
  if (shape !== 'lower') return false;
  switch (language) {
    case 'it':
      return lower.endsWith('o') ? !ITALIAN_INVARIABLE.test(lower) : /(?:ò|rà|rebbe|va)$/.test(lower);
    case 'fr':
      return /(?:[^n]t|ent|ont|a|é|i|u)$/.test(lower) && !/(?:ment|dent|cent|argent|client|agent)$/.test(lower);
    default:
      return /(?:[aeoáéó]n|[aeiãêô]m|ão|[óéíá])$/.test(lower) && !/(?:men|ién|ión|jóvenes|bem)$/.test(lower);
  }
}

/** In German the next capital is the noun. */
export function germanNoun(tokens: readonly Token[], at: number): { from: number; to: number } | null {
  for (let i = at; i < at + 3 && joins(tokens[i - 1], tokens[i]); i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' || (token.shape === 'lower' && endsNoun(token, 0, 'de'))) return null;
    if (token.shape !== 'lower') return { from: i, to: i + 1 };
  }
  return null;
}
