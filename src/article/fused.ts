import { monthNumber } from '../time/months';

/**
 * Saved text often loses the line breaks between paragraphs, so that a sentence's end stands against the next one's
 * beginning ("… the vote.Members said"). Domain names ("Booking.Com") and abbreviations ("U.S.Steel") do not count.
 */
const FUSED =
  /(?<=[\p{Ll}\p{N}%][\p{Ll}\p{N}%)]?[.!?…]["”’»)]?|\p{Ll}["”’»][.!?]|\p{Lu}{2}[.!?]["”’»]?)(?=["“‘«¿¡]?(?:\p{Lu}[\p{Ll}’']|\p{Lu}\.\p{Lu}\.|\p{Lu} \p{Ll}|@\p{L}))(?!(?:Com|Org|Net|Co|Io|Gov|Edu|Js|Net)\b)/u;
/** An ending with no space behind it: cheap to ask, and no of most texts. */
const MAY_BE_FUSED = /[.!?…"”’»)]["“‘«¿¡]?[^\s\da-z.,;:!?…"”’»)\]–—-]/;
const ALL_FUSED = new RegExp(FUSED, 'gu');
/** Wide gaps are where a page set things apart. */
const GAP = /[^\S\n]{3,}/;
/** A post's link ends it; what follows is the article again. */
const AFTER_LINK = /(?<=https?:\/\/t\.co\/\w{4,20})\s+(?=\p{Lu})/u;

/** How many places of a text look fused. */
export function fusedPlaces(text: string): number {
  if (!MAY_BE_FUSED.test(text)) return 0;
  return text.match(ALL_FUSED)?.length ?? 0;
}

/** Cuts a line of saved text where paragraphs were fused. */
export function unfuse(line: string): readonly string[] {
  return line
    .split(GAP)
    .flatMap((part) => part.split(FUSED))
    .flatMap((part) => part.split(AFTER_LINK))
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** A sentence's beginning: a capital and what is no capital behind it, so that a word in capitals is not cut. */
const BEGINS_SENTENCE = /^\s?["“‘«¿¡@]?(?:\p{Lu}(?!\p{Lu})|\p{Lo}|(?<=\s)\p{Lu})/u;

/**
 * Takes a label of advertising off the beginning or the end of a paragraph it was fused to ("AdvertisementThe company
 * declined"). Behind a label set apart by a space only a paragraph that follows a cut begins anew.
 */
export function withoutLabels(text: string, labels: readonly string[]): string {
  let bare = text;
  for (const label of labels) {
    if (bare.length <= label.length || /[\u3040-\u9fff]/.test(label)) continue;
    if (bare.startsWith(label) && BEGINS_SENTENCE.test(bare.slice(label.length)) && isFused(bare, label)) {
      bare = bare.slice(label.length).trim();
    }
    if (bare.endsWith(label) && /(?:[.!?…]["”’»)]?|\p{Ll})$/u.test(bare.slice(0, -label.length))) {
      bare = bare.slice(0, -label.length).trim();
    }
  }
  return bare;
}

function isFused(text: string, label: string): boolean {
  const next = text.slice(label.length, label.length + 2);
  if (label !== label.toUpperCase()) return !/^\s/.test(next);
  // Behind a label in capitals a letter in capitals is the rest of a word.
  return !/^\p{L}/u.test(next) || /^\p{Lu}\p{Ll}/u.test(next);
}

/** Months are found by looking words up: a pattern of all their names takes longer to compile than a page to read. */
const isMonth = (word: string): boolean => word.length >= SHORTEST_MONTH && monthNumber(word) !== null;
const SHORTEST_MONTH = 3;

const WORD_BEFORE_DAY = /\p{L}{4,60}(?=\.?\s\d{1,2},?\s\d{4})/gu;
const DAY_BEFORE_WORD = /(?<=\p{L})\d{1,2}\.?\s(?:de\s)?(\p{L}+)/giu;
const BEFORE_YEAR = /(?<=\p{L})(?=\d{4}(?:年|-\d\d-\d\d))/gu;

/** Sets a date apart from the name it was fused to ("MIKE LEEAPRIL 7, 2017" becomes "MIKE LEE APRIL 7, 2017"). */
export function setDateApart(line: string): string {
  if (!/\d/.test(line)) return line;
  return line
    .replace(WORD_BEFORE_DAY, monthApart)
    .replace(DAY_BEFORE_WORD, (date, word: string) => (isMonth(word) ? ` ${date}` : date))
    .replace(BEFORE_YEAR, ' ');
}

/** A word that ends in a month's name, with a space before that. */
function monthApart(word: string): string {
  if (isMonth(word)) return word;
  for (let at = 1; at <= word.length - SHORTEST_MONTH; at += 1)
    if (isMonth(word.slice(at))) return `${word.slice(0, at)} ${word.slice(at)}`;
  return word;
}

/** The part of a byline before its date. */
export function beforeDate(line: string): string {
  const digit = line.search(/\d/);
  if (digit < 0) return line;
  const before = line.slice(0, digit);
  const word = /(?<!\p{L})(\p{L}+)\.?\s$/u.exec(before);
  return word !== null && isMonth(word[1] ?? '') ? before.slice(0, word.index) : before;
}

const DATE_FIRST =
  /^(?:(\p{L}+)\.?\s\d{1,2},?\s\d{4}|\d{1,2}\.?\s(?:de\s)?(\p{L}+)\.?,?\s(?:de\s)?\d{4}|\d{4}-\d\d-\d\d)[\s|•·,–—-]*/u;

/** The part of a line behind the date that it begins with, empty where it begins with none ("Dec 17, 2025 Ana Ruiz"). */
export function behindDate(line: string): string {
  const date = DATE_FIRST.exec(line);
  if (date === null) return '';
  const month = date[1] ?? date[2];
  return month === undefined || isMonth(month) ? line.slice(date[0].length) : '';
}
