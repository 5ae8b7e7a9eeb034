import { WEEKDAYS } from '../language/calendar';
import { grammarOf } from '../language/grammar';
import { sayingOf } from '../language/saying';
import { PERSON_NOUNS, TITLES } from '../language/titles';
import { bracketOf, isAuxiliary, isStop, type Phrase, subjectBefore } from './clause';
import type { QuotationKind } from './digest';
import { heardSaying, isQuotedAs, quotedAsSaying } from './heard-saying';
import { formOf } from './quotation-form';
import { isSaying } from './saying-verb';
import type { Token } from './tokens';

/** Where a sentence gives words to somebody: the verb, whose words they are, and in what form they were said. */
export interface Attribution {
  readonly verb: number;
  readonly phrase: Phrase | null;
  /** The subject is that of the sentence’s main clause ("…, saying …", "… and said"). */
  readonly main: boolean;
  readonly kind: QuotationKind;
  /** A verb that names or judges ("called the plan …"). */
  readonly calls: boolean;
}

const OF = /^(?:de|du|des|d['’]|del|della|delle|dello|dei|degli|dell['’]|do|da|dos|das|di|von|vom|der|für|a)$/;

/** Where the noun phrase that begins at `from` ends: before a comma, a stop, or what tells time, place and hearer. */
export function phraseAfter(tokens: readonly Token[], from: number, language: string | null): Phrase | null {
  const grammar = grammarOf(language);
  let to = from;
  while (to < tokens.length && to - from < 14) {
    const token = tokens[to];
    if (token === undefined || isStop(token) || token.text === ',') break;
    // "said No. 2 leader Ann Lee"
    const numbered = tokens[to - 1]?.text === '.' && tokens[to - 2]?.lower === 'no';
    // "according to a 2015 study": a number behind the article is part of what is named.
    const counted = to === from + 1 && /^(?:a|an|the|its|this)$/.test(tokens[from]?.lower ?? '');
    if (token.kind === 'number' && !numbered && !counted) break;
    if (
      token.text === '.' &&
      !(tokens[to - 1]?.lower === 'no' && tokens[to + 1]?.kind === 'number') &&
      !(
        token.start === tokens[to - 1]?.end &&
        /^(?:\p{Lu}|mr|mrs|ms|dr|prof|govs?|sens?|reps?|gen|col|lt|sgt|st|jr|rev|adm|maj|capt|cmdr|cpl|supt|brig|hon|atty)$/iu.test(
          tokens[to - 1]?.text ?? '',
        )
      )
    )
      break;
    if (
      to > from &&
      (grammar.subordinators.has(token.lower) || grammar.auxiliaries.has(token.lower)) &&
      !grammar.prepositions.has(token.lower) &&
      !grammar.determiners.has(token.lower)
    )
      break;
    if (to > from && grammar.relatives.has(token.lower) && !grammar.determiners.has(token.lower)) break;
    if (
      /^(?:on|in|at|after|during|before|about|when|as|while|following|by|via|am|im|bei|nach|à|lors|vendredi|lundi|mardi|mercredi|jeudi|samedi|dimanche|el|durante|giovedì|lunedì|martedì|mercoledì|venerdì|ontem|ieri|gestern|yesterday|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(
        token.lower,
      ) &&
      to > from &&
      !(token.lower === 'el' && tokens[to + 1]?.shape !== 'lower')
    )
      break;
    if (
      to > from &&
      language !== null &&
      language !== 'en' &&
      grammar.prepositions.has(token.lower) &&
      !OF.test(token.lower)
    )
      break;
    if (to > from && /ly$/.test(token.lower) && token.shape === 'lower') break;
    to++;
  }
  return to > from ? { from, to } : null;
}

function make(
  tokens: readonly Token[],
  verb: number,
  phrase: Phrase | null,
  main: boolean,
  language: string | null,
): Attribution {
  const calls =
    sayingOf(language).call.has(tokens[verb]?.lower ?? '') && !/^(?:read|reads)$/.test(tokens[verb]?.lower ?? '');
  return { verb, phrase, main, kind: formOf(tokens, verb, phrase, language), calls };
}

/** The attribution whose verb stands at `verb`, by the subject before it. */
export function attributionAt(tokens: readonly Token[], verb: number, language: string | null): Attribution | null {
  const grammar = grammarOf(language);
  const word = tokens[verb]?.lower ?? '';
  const before = tokens[verb - 1];
  if (/ing$/.test(word)) {
    if (isQuotedAs(tokens, verb)) {
      const quoted = quotedAsSaying(tokens, verb);
      return quoted && make(tokens, verb, quoted, false, language);
    }
    const own =
      before?.text === ',' || before?.kind === 'mark' || /^(?:by|while|before|after)$/.test(before?.lower ?? '');
    if (!own) {
      const phrase = subjectBefore(tokens, verb, language);
      // "with the union saying": the noun before is the one who says.
      const withIt = phrase !== null && tokens[phrase.from - 1]?.lower === 'with';
      if (withIt) return make(tokens, verb, phrase, false, language);
      const one = withOne(tokens, verb, language);
      if (one && (phrase === null || phrase.from > one.from)) return make(tokens, verb, one, false, language);
      const heard = heardSaying(tokens, verb);
      if (heard) return make(tokens, verb, heard, false, language);
    }
    return make(tokens, verb, null, true, language);
  }
  if (
    grammar.relatives.has(before?.lower ?? '') &&
    before?.lower !== 'that' &&
    !grammar.determiners.has(before?.lower ?? '')
  ) {
    // "Ann Lee - who said"
    const end = /^[,—–-]$/.test(tokens[verb - 2]?.text ?? '') ? verb - 2 : verb - 1;
    return make(tokens, verb, beforeWho(tokens, end, language), false, language);
  }
  if (
    grammar.conjunctions.has(before?.lower ?? '') ||
    (before?.text === ',' && grammar.conjunctions.has(tokens[verb + 1]?.lower ?? ''))
  )
    return make(tokens, verb, null, true, language);
  if (verb === 0 || (isStop(before) && !/^[)—–]$/.test(before?.text ?? ''))) return null;
  const phrase = afterParticiple(tokens, subjectBefore(tokens, verb, language), language);
  if (phrase === null) return null;
  const outer = OWN_WORDS.test(word)
    ? -1
    : Math.max(sayingIn(tokens, phrase), sayingOver(tokens, verb, phrase, language));
  return outer < 0 ? make(tokens, verb, phrase, false, language) : attributionAt(tokens, outer, language);
}

/** ", with port spokesman Ann Lee also saying": who stands between the two. */
function withOne(tokens: readonly Token[], verb: number, language: string | null): Phrase | null {
  const at = tokens.findLastIndex((t, i) => i < verb - 1 && i > verb - 14 && t.lower === 'with');
  if (at < 0 || tokens.slice(at, verb).some((t) => t.kind === 'mark')) return null;
  let to = at + 2;
  while (to < verb && !(tokens[to]?.shape === 'lower' && /ing$/.test(tokens[to]?.lower ?? ''))) to++;
  // "with Ann Lee lashing out at Tom Orr for calling" tells of two.
  if (to < verb) return null;
  while (to > at + 2 && grammarOf(language).adverbs.has(tokens[to - 1]?.lower ?? '')) to--;
  return { from: at + 1, to };
}

/** "The letter said the number of confirmed cases “cannot …”": what the letter says is its own, whatever is confirmed. */
const sayingIn = (tokens: readonly Token[], { from, to }: Phrase): number =>
  tokens.findIndex((token, i) => i >= from && i < to && /^(?:said|says|told|tells)$/.test(token.lower));
/** "Lee told the paper that the deal announced on Friday “will not last”": a participle in what she says; -1 for none. */
function sayingOver(tokens: readonly Token[], verb: number, { from }: Phrase, language: string | null): number {
  const told =
    /ed$/.test(tokens[verb]?.lower ?? '') && /^(?:on|by|in|at|last|this|earlier)$/.test(tokens[verb + 1]?.lower ?? '');
  if (!told || tokens[from - 1]?.lower !== 'that') return -1;
  return tokens.findLastIndex((_, i) => i < from - 1 && i > from - 8 && isSaying(tokens, i, language));
}
const OWN_WORDS =
  /^(?:told|tells?|called|calls?|asked|asks?|said|says?|wrote|writes?|tweeted|tweets?|threatened|thinks?|believes?)$/;

/** "…, saying a stranger called her": the subject is the stranger. */
const afterParticiple = (tokens: readonly Token[], phrase: Phrase | null, language: string | null): Phrase | null =>
  phrase !== null &&
  phrase.to - phrase.from > 1 &&
  /ing$/.test(tokens[phrase.from]?.lower ?? '') &&
  isSaying(tokens, phrase.from, language)
    ? { from: phrase.from + 1, to: phrase.to }
    : phrase;

/** "Similar to that of Ann Lee, who wrote": the relative is of the name that stands directly before it. */
function beforeWho(tokens: readonly Token[], behind: number, language: string | null): Phrase | null {
  // "from Ann Lee (Kell), who"
  const open = tokens[behind - 1]?.text === ')' ? bracketOf(tokens, behind - 1) : behind;
  const end = open < 0 ? behind : open;
  const phrase = subjectBefore(tokens, end, language);
  let from = end;
  while (from > 0 && tokens[from - 1]?.kind === 'word' && /^(?:capital|upper)$/.test(tokens[from - 1]?.shape ?? ''))
    from--;
  const { prepositions } = grammarOf(language);
  // "came in a note from the mayor, who wrote"
  const role = PERSON_NOUNS.has(tokens[end - 1]?.lower ?? '') && tokens[end - 2]?.lower === 'the';
  if (role && tokens[end - 3]?.lower === 'from') return { from: end - 2, to: end };
  const held = from < end && phrase !== null && from > phrase.from && prepositions.has(tokens[from - 1]?.lower ?? '');
  // "Ann Lee of Kell, who said"
  if (!held || tokens[from - 2]?.shape === 'capital') return phrase;
  return PERSON_NOUNS.has(tokens[from - 2]?.lower ?? '') || TITLES.has(tokens[from - 2]?.lower ?? '')
    ? phrase
    : { from, to: end };
}

/** Languages in which the verb alone says who speaks ("…”, afirmó."). */
const DROPS_SUBJECT = new Set(['es', 'pt', 'it']);

/** The attribution directly after a quotation that ends before `at`: "said X", "X said", "according to X". */
export function attributionAfter(tokens: readonly Token[], at: number, language: string | null): Attribution | null {
  const grammar = grammarOf(language);
  let from = at;
  if (tokens[from]?.text === ',' || tokens[from]?.text === '–' || tokens[from]?.text === '—') from++;
  if (/\p{L}-(?:t-)?(?:il|elle|ils|elles)$/u.test(tokens[from]?.lower ?? ''))
    return make(tokens, from, { from, to: from + 1 }, false, language);
  let verb = from;
  while (verb < from + 3 && (isAuxiliary(tokens[verb], grammar) || grammar.adverbs.has(tokens[verb]?.lower ?? '')))
    verb++;
  if (isSaying(tokens, verb, language) && !/ing$/.test(tokens[verb]?.lower ?? '')) {
    let start = verb + 1;
    while (start < verb + 4 && (grammar.adverbs.has(tokens[start]?.lower ?? '') || tokens[start]?.lower === 'on'))
      start += tokens[start]?.lower === 'on' ? 2 : 1;
    const inverted = inverse(tokens, phraseAfter(tokens, start, language), language);
    if (inverted) return make(tokens, verb, inverted, false, language);
    if (DROPS_SUBJECT.has(language ?? '')) return make(tokens, verb, null, true, language);
  }
  const told = accordingAt(tokens, from, language);
  if (told) return told;
  let inner: Attribution | null = null;
  for (let i = from + 1; i < tokens.length && i < from + 22; i++) {
    // "Ann Lee (TN) told"
    if (tokens[i]?.text === '(') i = Math.max(i, bracketAfter(tokens, i));
    if (isStop(tokens[i]) || (tokens[i]?.text === '.' && tokens[i + 1] === undefined)) break;
    if (!isSaying(tokens, i, language)) continue;
    if (/ing$/.test(tokens[i]?.lower ?? '') && tokens[i - 1]?.lower !== 'as') break;
    const found = attributionAt(tokens, i, language);
    const fits = found?.phrase && found.phrase.from >= from && !found.main ? found : null;
    // "Ann Lee, a lawyer who advised or warned them, said"
    if (!tokens.slice(from, i).some((t) => t.lower === 'who')) return fits;
    inner ??= fits;
    if (fits && tokens[i - 1]?.text === ',') return fits;
  }
  return inner;
}

/** "Marsh had planned it, said Paul Cole.": a name and no more stands behind the verb, and the sentence or clause ends with it. */
export function attributionAtEnd(tokens: readonly Token[], verb: number, language: string | null): Attribution | null {
  if (tokens[verb - 1]?.text !== ',' || !/^(?:said|says)$/.test(tokens[verb]?.lower ?? '')) return null;
  const phrase = phraseAfter(tokens, verb + 1, language);
  if (phrase === null || !/^[.,]$/.test(tokens[phrase.to]?.text ?? '.')) return null;
  const named = tokens.slice(phrase.from, phrase.to).every((t) => t.shape !== 'lower' || TITLES.has(t.lower));
  return named && !WEEKDAYS.has(tokens[phrase.from]?.lower ?? '') ? make(tokens, verb, phrase, false, language) : null;
}

/** First token behind the bracket that opens at `at`; -1 where it does not close soon. */
function bracketAfter(tokens: readonly Token[], at: number): number {
  for (let i = at + 1; i < at + 9; i++) if (tokens[i]?.text === ')') return i + 1;
  return -1;
}

/** "said the mayor, Ann Lee,": the name after the description is the speaker. */
function inverse(tokens: readonly Token[], phrase: Phrase | null, language: string | null): Phrase | null {
  if (phrase === null) return null;
  const grammar = grammarOf(language);
  const next = tokens[phrase.to + 1];
  if (
    tokens[phrase.to]?.text !== ',' ||
    !grammar.determiners.has(tokens[phrase.from]?.lower ?? '') ||
    next === undefined
  )
    return phrase;
  const name = phraseAfter(tokens, phrase.to + 1, language);
  const capitals =
    name !== null &&
    tokens.slice(name.from, name.to).every((t) => t.shape !== 'lower' || t.text.length < 4 || t.kind === 'mark');
  return capitals && name.to - name.from < 5 && next.shape !== 'lower' ? name : phrase;
}

/** "according to X" at `at`. */
export function accordingAt(tokens: readonly Token[], at: number, language: string | null): Attribution | null {
  for (const words of sayingOf(language).accordingTo) {
    const parts = words.split(' ');
    if (!parts.every((part, i) => tokens[at + i]?.lower === part)) continue;
    const phrase = documentPhrase(tokens, at + parts.length, language);
    if (phrase) return make(tokens, at, phrase, false, language);
  }
  return null;
}

const documentPhrase = (tokens: readonly Token[], from: number, language: string | null): Phrase | null => {
  const short = phraseAfter(tokens, from, language);
  if (short === null || !/^(?:by|from)$/.test(tokens[short.to]?.lower ?? '')) return short;
  const rest = phraseAfter(tokens, short.to + 1, language);
  return rest ? { from, to: rest.to } : short;
};

/** The attribution before a quotation that begins at `at`: the nearest verb of saying in its clause or before it. */
export function attributionBefore(tokens: readonly Token[], at: number, language: string | null): Attribution | null {
  let commas = 0;
  for (let i = at - 1; i >= 0 && i > at - 45; i--) {
    const token = tokens[i];
    if (token?.text === ',' && i < at - 1) commas++;
    // "praised the king, who is “above it”": what a relative clause has in marks is not what the clause before it says.
    if (commas === 0 && i < at - 1 && /^(?:who|which)$/.test(token?.lower ?? '') && tokens[i - 1]?.text === ',') break;
    if (token?.text === ';' || (token?.text === '.' && i < at - 1 && token.start !== tokens[i - 1]?.end)) break;
    if (isSaying(tokens, i, language)) {
      const found = attributionAt(tokens, i, language);
      if (found) return found;
    }
    const told = accordingAt(tokens, i, language);
    if (told) return told;
  }
  return null;
}
