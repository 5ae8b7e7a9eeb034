import { withoutMarks } from '../language/diacritics';
import { classOf, DIGIT, isPlain, LETTER } from '../language/letters';

/**
 * Words folded so that what is only typography, spelling or house style never counts as a difference: case, accents,
 * marks, hyphens, dotted abbreviations, contractions, thousands' commas, "per cent", British and American endings,
 * small numbers spelled out, hesitations, addresses of the web.
 */
export interface Word {
  readonly fold: string;
  /** Where the word stands in the text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** An ellipsis or an editor's words in brackets stand before it: something may be missing there. */
  readonly gap: boolean;
}

const LINK = /(?:https?:\/\/|www\.|pic\.twitter\.com)\S*/gi;
/**
 * A character of a script without spaces is a word; then letters, figures and what joins them; then the sign of per cent. Made where a
 * text needs it: most do without.
 */
const anyWord = (): RegExp =>
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]|(?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])[\p{L}\p{N}\p{M}_*])+(?:[.,'’ʼ][\p{L}\p{N}\p{M}_*]+)*|%/gu;
const DOTTED = /^[^\s\d.](?:\.[^\s\d.])+$/;
const GROUPED = /^\d+(?:,\d{3})+(?:\.\d+)?$/;

const ENDINGS: ReadonlyMap<string, readonly string[]> = new Map([
  ["n't", ['not']],
  ["'re", ['are']],
  ["'ll", ['will']],
  ["'ve", ['have']],
  ["'m", ['am']],
  ["'d", ["'d"]],
]);
/** After these "'s" is a verb; after any other word it marks the owner. */
const BEFORE_VERB = new Set(['it', 'he', 'she', 'that', 'there', 'what', 'who', 'here', 'let', 'where', 'how', 'this']);
const IRREGULAR: ReadonlyMap<string, readonly string[]> = new Map([
  ["can't", ['can', 'not']],
  ['cannot', ['can', 'not']],
  ["won't", ['will', 'not']],
  ["ain't", ['is', 'not']],
  ['gonna', ['going', 'to']],
  ['wanna', ['want', 'to']],
]);
const SAME_WORD: ReadonlyMap<string, string> = new Map([
  ['two', '2'],
  ['three', '3'],
  ['four', '4'],
  ['five', '5'],
  ['six', '6'],
  ['seven', '7'],
  ['eight', '8'],
  ['nine', '9'],
  ['ten', '10'],
  ['eleven', '11'],
  ['twelve', '12'],
  ['centre', 'center'],
  ['theatre', 'theater'],
  ['metre', 'meter'],
  ['metres', 'meters'],
  ['kilometre', 'kilometer'],
  ['kilometres', 'kilometers'],
  ['defence', 'defense'],
  ['licence', 'license'],
  ['programme', 'program'],
  ['programmes', 'programs'],
  ['grey', 'gray'],
  ['judgement', 'judgment'],
  ['first', '1st'],
  ['second', '2nd'],
  ['third', '3rd'],
  ['fourth', '4th'],
  ['fifth', '5th'],
  ['sixth', '6th'],
  ['seventh', '7th'],
  ['eighth', '8th'],
  ['ninth', '9th'],
  ['tenth', '10th'],
  ['%', 'percent'],
  ['ok', 'okay'],
]);
/** Two words that others write as one or as initials. */
const SECOND_OF_TWO: ReadonlyMap<string, { readonly after: string; readonly as: string }> = new Map([
  ['cent', { after: 'per', as: 'percent' }],
  ['states', { after: 'united', as: 'us' }],
  ['kingdom', { after: 'united', as: 'uk' }],
  ['nations', { after: 'united', as: 'un' }],
  ['union', { after: 'european', as: 'eu' }],
  ['one', { after: 'number', as: 'no1' }],
  ['1', { after: 'no', as: 'no1' }],
]);
const HESITATIONS = new Set(['uh', 'um', 'er', 'erm', 'uhm']);

function spelling(word: string): string {
  const same = SAME_WORD.get(word);
  if (same !== undefined) return same;
  if (word.length < 6) return word;
  return word
    .replace(/is(e|ed|es|ing|ation|ations)$/, 'iz$1')
    .replace(/our(s|ed|ing|ite|able|)$/, 'or$1')
    .replace(/ll(ed|ing|er|ers)$/, 'l$1');
}

function foldedParts(raw: string): readonly string[] {
  let word = raw.toLowerCase().replace(/[’ʼ]/g, "'");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: plain ASCII needs no normalisation, and most words are
  if (!/^[\x00-\x7f]*$/.test(word)) word = withoutMarks(word, 'NFKD');
  if (GROUPED.test(word)) return [word.replaceAll(',', '')];
  if (DOTTED.test(word)) return [word.replaceAll('.', '')];
  if (HESITATIONS.has(word)) return [];
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  if (word.includes("'")) {
    for (const [ending, parts] of ENDINGS)
      if (word.length > ending.length && word.endsWith(ending))
        return [spelling(word.slice(0, -ending.length)), ...parts];
    if (word.endsWith("'s")) {
      const owner = word.slice(0, -2);
      return BEFORE_VERB.has(owner) ? [owner, "'s"] : [`${spelling(owner)}'s`];
    }
  }
  if (/[.,]/.test(word) && !/^\d+[.,]\d+$/.test(word)) return word.split(/[.,]/).filter(Boolean).map(spelling);
  return [spelling(word)];
}

const cache = new Map<string, readonly string[]>();
/** Texts repeat their words; the cache is bounded so that hostile texts cannot grow it. */
const CACHED = 50_000;

function folded(raw: string): readonly string[] {
  const known = cache.get(raw);
  if (known !== undefined) return known;
  const parts = foldedParts(raw);
  if (cache.size >= CACHED) cache.clear();
  if (raw.length <= 40) cache.set(raw, parts);
  return parts;
}

/** An editor's words, and marks that words are missing. Contents are short, so that an open bracket hides no speech. */
const EDITED = /\[[^[\]]{0,80}\]|\([^()]{1,40}\)|…|\.(?:\s?\.){2,}/g;
const blank = (text: string): string => ' '.repeat(text.length);

/**
 * The folded words of a text in order, with their places. Words in brackets are an editor's, and nobody speaks in round
 * ones: they are left out and leave a gap, as an ellipsis does.
 */
export function wordingOf(text: string): Word[] {
  const plain = /[:/]|www\.|pic\./.test(text) ? text.replace(LINK, blank) : text;
  const gaps: number[] = [];
  const clean = plain.replace(EDITED, (mark, at: number) => {
    gaps.push(at);
    return blank(mark);
  });
  const words: Word[] = [];
  let passed = 0;
  const places = placesOf(clean);
  for (let i = 0; i < places.length; i += 2) {
    const start = places[i] ?? 0;
    const end = places[i + 1] ?? 0;
    let gap = false;
    while (passed < gaps.length && (gaps[passed] ?? 0) < start) {
      gap = true;
      passed++;
    }
    for (const fold of folded(clean.slice(start, end))) {
      const pair = SECOND_OF_TWO.get(fold);
      const last = pair ? words.at(-1) : undefined;
      if (pair && last?.fold === pair.after) words[words.length - 1] = { ...last, fold: pair.as, end };
      else words.push({ fold, start, end, gap });
      gap = false;
    }
  }
  return words;
}

/** Where the words of a text begin and end, in turn. */
function placesOf(text: string): number[] {
  if (isPlain(text)) return plainPlaces(text);
  return Array.from(text.matchAll(anyWord())).flatMap(({ 0: word, index }) => [index, index + word.length]);
}

/** What `anyWord` finds in a text of plain letters and marks. */
function plainPlaces(text: string): number[] {
  const places: number[] = [];
  for (let at = 0; at < text.length; ) {
    let end = at;
    while (
      isOfWord(text.charCodeAt(end)) ||
      (end > at && joins(text.charCodeAt(end)) && isOfWord(text.charCodeAt(end + 1)))
    )
      end++;
    if (end === at && text.charCodeAt(at) === PERCENT) end++;
    if (end > at) places.push(at, end);
    at = Math.max(end, at + 1);
  }
  return places;
}
const PERCENT = 0x25;
/** A letter, a digit, "_" or "*"; behind the text's end there is none. */
function isOfWord(code: number): boolean {
  if (code === 0x5f || code === 0x2a) return true;
  const kind = classOf(code);
  return kind === LETTER || kind === DIGIT;
}
const joins = (code: number): boolean => code === 0x2e || code === 0x2c || code === 0x27 || code === 0x2019;

/** The folds alone. */
export const foldsOf = (words: readonly Word[]): string[] => words.map(({ fold }) => fold);

function expurgated(stars: string, word: string): boolean {
  const at = stars.indexOf('*');
  if (at < 0 || at === 0) return false;
  return word.startsWith(stars.slice(0, at));
}

/** "January 20th", "January 20". */
const isDayOf = (ordinal: string, day: string): boolean =>
  ordinal.length === day.length + 2 && ordinal.startsWith(day) && /^\d{1,2}(?:st|nd|rd|th)$/.test(ordinal);

/** Whether two folded words are one word for a reader: ambiguous contractions and starred-out letters fit. */
export function sameWord(a: string, b: string): boolean {
  if (a === b) return true;
  // Most words differ in their first letter, and only what begins with an apostrophe may.
  const first = a.charCodeAt(0);
  const second = b.charCodeAt(0);
  if (first !== second && first !== APOSTROPHE && second !== APOSTROPHE) return false;
  if (a === "'s") return b === 'is' || b === 'has' || b === 'us';
  if (b === "'s") return a === 'is' || a === 'has' || a === 'us';
  if (a === "'d") return b === 'would' || b === 'had';
  if (b === "'d") return a === 'would' || a === 'had';
  return expurgated(a, b) || expurgated(b, a) || isDayOf(a, b) || isDayOf(b, a) || isSlip(a, b);
}

/** From so many letters on one letter more, less or other is a slip of the pen ("indispensable", "indipensable"). */
const SLIP_FROM = 9;

/** One letter apart, and not in the ending, which tells number and tense. */
function isSlip(a: string, b: string): boolean {
  if (a.length < SLIP_FROM || b.length < SLIP_FROM || Math.abs(a.length - b.length) > 1) return false;
  const longest = Math.max(a.length, b.length);
  let head = 0;
  while (head < longest && a.charCodeAt(head) === b.charCodeAt(head)) head++;
  let tail = 0;
  while (tail < longest - head && a.charCodeAt(a.length - 1 - tail) === b.charCodeAt(b.length - 1 - tail)) tail++;
  return tail >= 3 && head + tail >= longest - 1 && !/\d/.test(a);
}

const APOSTROPHE = 0x27;

/**
 * Words that one text writes in two and the other in one ("by-pass", "bypass"), set together in the first. Both keep their
 * places in their own text.
 */
export function joinedLike(words: readonly Word[], other: readonly Word[]): Word[] {
  const whole = new Set(other.map(({ fold }) => fold));
  const joined: Word[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    const next = words[i + 1];
    if (!word) continue;
    const both = next ? word.fold + next.fold : '';
    if (next && both.length >= SHORTEST_JOINED && whole.has(both) && next.start - word.end <= 1) {
      joined.push({ ...word, fold: both, end: next.end });
      i++;
    } else joined.push(word);
  }
  return joined;
}
const SHORTEST_JOINED = 5;
