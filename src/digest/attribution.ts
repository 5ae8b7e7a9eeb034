import { grammarOf } from '../language/grammar';
import { POST_NOUNS } from '../language/quotation-words';
import { PHRASAL, sayingOf } from '../language/saying';
import { DOCUMENT_NOUNS } from '../language/titles';
import { isStop, type Phrase, subjectBefore } from './clause';
import type { QuotationKind } from './digest';
import { heardSaying, isQuotedAs, quotedAsSaying } from './heard-saying';
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

const isVerb = (token: Token | undefined, language: string | null): boolean => {
  if (token?.kind !== 'word' || token.shape !== 'lower') return false;
  const saying = sayingOf(language);
  return saying.say.has(token.lower) || saying.call.has(token.lower);
};

/** Nouns that look like verbs of saying: "the report", "his claims", "a post". */
export function isSaying(tokens: readonly Token[], at: number, language: string | null): boolean {
  if (!isVerb(tokens[at], language)) {
    const second = tokens[at]?.shape === 'lower' ? PHRASAL.get(tokens[at]?.lower ?? '') : undefined;
    return second !== undefined && tokens[at + 1]?.lower === second;
  }
  const grammar = grammarOf(language);
  const before = tokens[at - 1];
  const noun =
    /^(?:claims?|reports?|posts?|notes?|demands?|tweets?|states?|comments?|promises?|replies|answers?|calls?|warns?|adds?|reading|writing|saying|writings|announces?|conta|nota|read|praise|call|label|urges|responds|shared|say)$/.test(
      tokens[at]?.lower ?? '',
    );
  if (isQuotedAs(tokens, at)) return true;
  // "a previously announced inquiry": what the participle describes says nothing.
  const adverb = /ly$/.test(before?.lower ?? '') ? tokens[at - 2] : before;
  if (
    /ed$/.test(tokens[at]?.lower ?? '') &&
    grammar.determiners.has(adverb?.lower ?? '') &&
    !/^(?:this|that|these|those|all|both|one|some|any|each|other|another)$/.test(adverb?.lower ?? '')
  )
    return false;
  if (!noun) return true;
  if (
    before === undefined ||
    grammar.determiners.has(before.lower) ||
    before.possessive ||
    grammar.prepositions.has(before.lower)
  )
    return false;
  return !/^(?:to|news|police|media|of|such|new|united)$/.test(before.lower);
}

const OF = /^(?:de|du|des|d['’]|del|della|delle|dello|dei|degli|dell['’]|do|da|dos|das|di|von|vom|der|für|a)$/;

/** Where the noun phrase that begins at `from` ends: before a comma, a stop, or what tells time, place and hearer. */
export function phraseAfter(tokens: readonly Token[], from: number, language: string | null): Phrase | null {
  const grammar = grammarOf(language);
  let to = from;
  while (to < tokens.length && to - from < 14) {
    const token = tokens[to];
    if (token === undefined || isStop(token) || token.text === ',' || token.kind === 'number') break;
    if (
      token.text === '.' &&
      !(
        token.start === tokens[to - 1]?.end &&
        /^(?:\p{Lu}|mr|mrs|ms|dr|prof|gov|sen|rep|gen|col|lt|sgt|st|jr|rev)$/iu.test(tokens[to - 1]?.text ?? '')
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

const PLATFORMS = /^(?:twitter|facebook|instagram|tiktok|telegram|weibo)$/;

/** "in a court filing", "in a tweet", "on Facebook", after or before the verb. */
export function formOf(
  tokens: readonly Token[],
  verb: number,
  phrase: Phrase | null,
  language: string | null,
): QuotationKind {
  if (sayingOf(language).post.has(tokens[verb]?.lower ?? '')) return 'post';
  const grammar = grammarOf(language);
  if (phrase !== null) {
    for (let i = phrase.from; i < phrase.to; i++) {
      if (grammar.prepositions.has(tokens[i]?.lower ?? '') && i > phrase.from) break;
      const next = tokens[i + 1];
      const head = i === phrase.to - 1 || next?.kind !== 'word' || grammar.prepositions.has(next.lower);
      if (head && DOCUMENT_NOUNS.has(tokens[i]?.lower ?? '')) return 'document';
    }
  }
  const leads = tokens.slice(0, 4).some((t) => /^(?:in|em|en|dans|nel|nella)$/.test(t.lower));
  const start = leads ? 0 : Math.max(0, verb - 1);
  for (const from of new Set([start, verb])) {
    let open = -1;
    for (let i = from; i < from + 16 && i < tokens.length; i++) {
      const token = tokens[i];
      if (token === undefined || (token.kind === 'mark' && token.text !== '-' && from !== 0)) break;
      if (from === 0 && i >= verb) break;
      if (/^(?:in|on|via|en|em|dans|sur|auf|nel|nella|su|through|by)$/.test(token.lower)) open = i;
      if (open >= 0 && i - open < 7 && i > open) {
        if (token.possessive) continue;
        if (token.text === 'X' && tokens[open]?.lower === 'on') return 'post';
        if (POST_NOUNS.has(token.lower) && (tokens[open]?.lower === 'on' || !PLATFORMS.test(token.lower)))
          return 'post';
        if (
          DOCUMENT_NOUNS.has(token.lower) &&
          !(grammar.determiners.has(token.lower) || /^(?:order|opinion|papers|note)$/.test(token.lower))
        )
          return 'document';
      }
    }
  }
  return 'speech';
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
    const end = tokens[verb - 2]?.text === ',' ? verb - 2 : verb - 1;
    return make(tokens, verb, subjectBefore(tokens, end, language), false, language);
  }
  if (
    grammar.conjunctions.has(before?.lower ?? '') ||
    (before?.text === ',' && grammar.conjunctions.has(tokens[verb + 1]?.lower ?? ''))
  )
    return make(tokens, verb, null, true, language);
  if (verb === 0 || isStop(before)) return null;
  const phrase = subjectBefore(tokens, verb, language);
  return phrase === null ? null : make(tokens, verb, phrase, false, language);
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
  while (
    verb < from + 3 &&
    (grammar.auxiliaries.has(tokens[verb]?.lower ?? '') || grammar.adverbs.has(tokens[verb]?.lower ?? ''))
  )
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
  for (let i = from + 1; i < tokens.length && i < from + 22; i++) {
    if (isStop(tokens[i]) || (tokens[i]?.text === '.' && tokens[i + 1] === undefined)) break;
    if (!isSaying(tokens, i, language)) continue;
    if (/ing$/.test(tokens[i]?.lower ?? '') && tokens[i - 1]?.lower !== 'as') break;
    const found = attributionAt(tokens, i, language);
    return found?.phrase && found.phrase.from >= from ? found : null;
  }
  return null;
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
