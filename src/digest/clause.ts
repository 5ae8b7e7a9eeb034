import { MONTHS, WEEKDAYS } from '../language/calendar';
import { grammarOf } from '../language/grammar';
import { isAside } from './clause-aside';
import { type Token, wordAt } from './tokens';

/** A noun phrase: tokens `from` to `to` (exclusive) of a line. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

/** Dashes, semicolons, colons, brackets and quotation marks end a clause; commas may not. */
const HARD_STOP = /^[;:—–()[\]“”"„«»?!…|]$/;
const FARTHEST = 60;
const TIME_WORDS =
  /^(?:last|next|this|early|late|earlier|later|yesterday|today|tonight|morning|afternoon|evening|night|week|month|year|day|ago|\d+)$/;

const isTime = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.kind === 'number' || WEEKDAYS.has(token.lower) || MONTHS.has(token.lower) || TIME_WORDS.test(token.lower));

/** In "May said" and "Will said" the capital tells a name. */
export const isAuxiliary = (token: Token | undefined, { auxiliaries }: ReturnType<typeof grammarOf>): boolean =>
  token !== undefined && auxiliaries.has(token.lower) && !/^(?:May|Will)$/.test(token.text);

export const isStop = (token: Token | undefined): boolean => token === undefined || HARD_STOP.test(token.text);

/** Where the chunk of words that ends before `end` begins: after the comma, stop or word that opens its clause. */
function chunkStart(tokens: readonly Token[], end: number, language: string | null): number {
  const grammar = grammarOf(language);
  let at = end;
  while (at > 0 && end - at < 30) {
    const token = tokens[at - 1];
    if (token?.text === ')') {
      const open = bracketOf(tokens, at - 1);
      if (open < 0) break;
      at = open;
      continue;
    }
    if (isStop(token) || token?.text === ',') break;
    // "voted for what Lee called"
    if (token?.lower === 'what' && at < end) break;
    // "TARN (Wire) - Lee said": a hyphen between spaces is a dash.
    if (token?.text === '-' && (tokens[at - 2]?.end ?? 0) < token.start) break;
    if (
      token &&
      at < end &&
      (grammar.subordinators.has(token.lower) || grammar.relatives.has(token.lower)) &&
      !grammar.prepositions.has(token.lower)
    ) {
      if (!(grammar.determiners.has(token.lower) && language !== 'en' && language !== null)) break;
    }
    at--;
  }
  return at;
}

/** Place of the bracket that the one at `at` closes, near before it; -1 for none. */
export function bracketOf(tokens: readonly Token[], at: number): number {
  for (let i = at - 1; i >= 0 && i > at - 8; i--) if (tokens[i]?.text === '(') return i;
  return -1;
}

/** The phrase without the words before it that are not its own: "But on Friday Lee" is "Lee"; null where it is none. */
function bare(tokens: readonly Token[], from: number, to: number, language: string | null): Phrase | null {
  const grammar = grammarOf(language);
  let start = from;
  while (start < to && (grammar.conjunctions.has(wordAt(tokens, start)) || grammar.adverbs.has(wordAt(tokens, start))))
    start++;
  // "As Lee has noted,": the subject of the clause that the word opens.
  if (wordAt(tokens, start) === 'as' && to - start > 1) start++;
  // "where the cat lay and I told her": the pronoun is a subject alone, and what stands before it is another clause.
  if (/^(?:i|he|she|it|they|il|elle|er|sie|él|ella|ele|ela|lui|lei)$/.test(wordAt(tokens, to - 1)) && to - start > 1)
    return { from: to - 1, to };
  const word = wordAt(tokens, start);
  // Portuguese "a" is "to" and "the": a subject begins with the latter.
  if (grammar.prepositions.has(word) && !(language === 'pt' && grammar.determiners.has(word))) {
    let at = start + 1;
    while (at < to && isTime(tokens[at])) at++;
    if (at === start + 1) {
      // "in papers filed Friday Lee said": the subject begins after the time.
      at = to;
      while (at > start && !isTime(tokens[at - 1])) at--;
      if (at === start || at === to) return namedBehind(tokens, start, to, language);
    }
    start = at;
  }
  // "May said"
  if (to - start === 1 && tokens[start]?.text === 'May') return { from: start, to };
  while (start < to && (isTime(tokens[start]) || tokens[start]?.text === '.') && tokens[start]?.shape !== 'lower')
    start++;
  return start < to ? { from: start, to } : null;
}

/** "In another note Mayor Ann Lee wrote": the name that stands behind a noun, the comma left out; null where none does. */
function namedBehind(tokens: readonly Token[], from: number, to: number, language: string | null): Phrase | null {
  const { prepositions, determiners } = grammarOf(language);
  let start = to;
  while (start > from && tokens[start - 1]?.shape === 'capital') start--;
  const noun = tokens[start - 1];
  const plain = noun?.shape === 'lower' && !prepositions.has(noun.lower) && !determiners.has(noun.lower);
  return start < to && start > from + 1 && plain ? { from: start, to } : null;
}

/** The subject of the verb at `verb`: the noun phrase before it, past auxiliaries, adverbs and what stands between commas. */
export function subjectBefore(tokens: readonly Token[], verb: number, language: string | null): Phrase | null {
  const grammar = grammarOf(language);
  let end = verb;
  while (
    end > 0 &&
    verb - end < 6 &&
    (isAuxiliary(tokens[end - 1], grammar) ||
      grammar.adverbs.has(wordAt(tokens, end - 1)) ||
      // "Lee angrily said", but "Kelly said"
      (/ly$/.test(wordAt(tokens, end - 1)) && tokens[end - 1]?.shape === 'lower'))
  )
    end--;
  end = beforeDashed(tokens, end);
  // "Ann Lee (TN) told"
  if (tokens[end - 1]?.text === ')') end = Math.max(0, bracketOf(tokens, end - 1));
  if (end === 0 || isStop(tokens[end - 1])) return null;
  if (tokens[end - 1]?.text !== ',') {
    const phrase = timeless(tokens, bare(tokens, chunkStart(tokens, end, language), end, language));
    if (phrase === null || grammar.conjunctions.has(wordAt(tokens, phrase.to - 1))) return null;
    return phrase;
  }
  for (let commas = 0; commas < 3 && end > 0 && verb - end < FARTHEST; commas++) {
    let open = end - 2;
    for (; open >= 0 && tokens[open]?.text !== ','; open--) {
      // "Ann Lee, head of the Harbour Board (HB) fund, said"
      if (tokens[open]?.text === ')') open = bracketOf(tokens, open);
      else if (isStop(tokens[open])) break;
    }
    // "First daughter Ann Lee, added:": no aside, and a comma too many.
    if (open < 0 && commas === 0 && end < 9 && tokens[end - 2]?.shape === 'capital' && tokens[0]?.shape === 'capital')
      return bare(tokens, 0, end - 1, language);
    // "“…,” councillor Ann Lee, told": after a quotation too.
    if (commas === 0 && tokens[open]?.text === '“' && end - open < 13 && tokens[end - 2]?.shape === 'capital')
      return bare(tokens, open + 1, end - 1, language);
    if (open < 0 || isStop(tokens[open])) return null;
    if (!isAside(tokens, open + 1, language)) return bare(tokens, open + 1, end - 1, language);
    const from = chunkStart(tokens, open, language);
    const phrase = bare(tokens, from, open, language);
    if (
      phrase !== null &&
      !/^[RDI]-\p{Lu}/u.test(tokens[from]?.text ?? '') &&
      !isInner(tokens, phrase.from - 1, from, language)
    )
      return phrase;
    end = open + 1;
  }
  return null;
}

/** "Lee — still on the telephone — told": where the subject ends before what stands between dashes; `end` where none does. */
function beforeDashed(tokens: readonly Token[], end: number): number {
  if (!isDash(tokens, end - 1)) return end;
  let at = end - 1;
  while (isDash(tokens, at - 1)) at--;
  for (let i = at - 1; i > 0 && i > at - 30; i--) {
    if (isDash(tokens, i)) return isDash(tokens, i - 1) ? i - 1 : i;
    if (isStop(tokens[i])) break;
  }
  return end;
}

/** A dash, or a hyphen that stands free as one. */
const isDash = (tokens: readonly Token[], at: number): boolean =>
  /^[—–]$/.test(tokens[at]?.text ?? '') ||
  (tokens[at]?.text === '-' && (tokens[at - 1]?.end ?? 0) < (tokens[at]?.start ?? 0)) ||
  (tokens[at]?.text === '-' && tokens[at - 1]?.text === '-');

/** The chunk itself stands between commas as an aside ("X, which, with Y, had"). */
const isInner = (tokens: readonly Token[], before: number, from: number, language: string | null): boolean =>
  tokens[before]?.text === ',' && from > 0 && grammarOf(language).relatives.has(wordAt(tokens, before + 1));

/** "Lee on Friday said": what tells the time at the end is no part of the subject. */
function timeless(tokens: readonly Token[], phrase: Phrase | null): Phrase | null {
  if (phrase === null) return null;
  let to = phrase.to;
  while (to > phrase.from + 1 && isTime(tokens[to - 1])) to--;
  if (to < phrase.to && /^(?:on|in|at|am|el|le)$/.test(wordAt(tokens, to - 1))) to--;
  return to > phrase.from ? { from: phrase.from, to } : phrase;
}

/** First token behind "(Wire)", "KELL, Arden (Wire) -" or "KELL —": who reports it and where is no subject. */
function behindDateline(tokens: readonly Token[]): number {
  if (tokens[0]?.shape === 'upper' && (tokens[0]?.text.length ?? 0) > 3)
    for (let i = 1; i < 6; i++) if (isDash(tokens, i)) return i + 1;
  for (let i = 1; i < 10; i++) {
    if (tokens[i]?.text !== ')') continue;
    if (tokens[0]?.text === '(') return i + 1;
    return /^[-–—]$/.test(tokens[i + 1]?.text ?? '') ? i + 2 : 0;
  }
  return 0;
}

/** The noun phrase with which the main clause begins; where it ends is not told but by `to`, at a stop, comma or verb. */
export function mainSubject(tokens: readonly Token[], language: string | null): Phrase | null {
  const grammar = grammarOf(language);
  const start = behindDateline(tokens);
  let from = start;
  while (
    from < tokens.length &&
    from < start + 4 &&
    (tokens[from]?.kind === 'mark' ||
      grammar.conjunctions.has(wordAt(tokens, from)) ||
      (grammar.adverbs.has(wordAt(tokens, from)) && !grammar.determiners.has(wordAt(tokens, from))))
  )
    from++;
  const first = tokens[from];
  if (first === undefined) return null;
  const leads =
    (grammar.prepositions.has(first.lower) ||
      grammar.subordinators.has(first.lower) ||
      /^\p{Lu}?\p{Ll}+ing$/u.test(first.text)) &&
    !grammar.determiners.has(first.lower);
  if (leads || isTime(first)) {
    let comma = from;
    while (comma < tokens.length && comma - from < 30 && tokens[comma]?.text !== ',') comma++;
    if (tokens[comma]?.text !== ',') return null;
    from = comma + 1;
    // "In its suit, filed Thursday, the company said": the subject follows the last of such asides.
    for (let i = 0; i < 2; i++) {
      const next = tokens[from];
      if (
        next === undefined ||
        next.shape !== 'lower' ||
        grammar.determiners.has(next.lower) ||
        grammar.conjunctions.has(next.lower)
      )
        break;
      let at = from;
      while (at < tokens.length && at - from < 12 && tokens[at]?.text !== ',') at++;
      if (tokens[at]?.text !== ',') break;
      from = at + 1;
    }
  }
  let to = from;
  while (to < tokens.length && to - from < 12) {
    const token = tokens[to];
    if (
      isStop(token) ||
      token?.text === ',' ||
      isAuxiliary(token, grammar) ||
      (to > from && grammar.relatives.has(token?.lower ?? '') && !grammar.determiners.has(token?.lower ?? ''))
    )
      break;
    to++;
  }
  return to > from ? { from, to } : null;
}

/** The subject of the clause before a relative: "The account, which added" is the account. */
export function beforeRelative(tokens: readonly Token[], verb: number, language: string | null): Phrase | null {
  const grammar = grammarOf(language);
  let at = verb - 1;
  while (at > 0 && grammar.auxiliaries.has(wordAt(tokens, at))) at--;
  if (!/^(?:which|who|that|que|qui|die|der|das|che)$/.test(wordAt(tokens, at))) return null;
  const end = tokens[at - 1]?.text === ',' ? at - 1 : at;
  return subjectBefore(tokens, end, language);
}
