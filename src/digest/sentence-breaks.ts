/**
 * Where sentences end by Unicode Standard Annex 29 ("Unicode Text Segmentation", Sentence_Break), for texts of plain letters and marks
 * (language/letters.ts). The rules are few there, and to make the first Intl.Segmenter of a process takes
 * milliseconds of a click.
 */
import { classOf, LETTER } from '../language/letters';

const OTHER = 0;
const LOWER = 1;
const UPPER = 2;
/** A letter without case: the clicks of Khoisan languages, the barred two. */
const CASELESS = 3;
const NUMERIC = 4;
const SPACE = 5;
const PARAGRAPH = 6;
/** A full stop, which may end an abbreviation; "!" and "?", which end nothing else. */
const STOP = 7;
const MARK = 8;
const CLOSE = 9;
/** What a sentence goes on with after an ending. */
const CONTINUES = 10;

const PLAIN = new Uint8Array(0x80);
const put = (characters: string, sort: number): void => {
  for (let i = 0; i < characters.length; i++) PLAIN[characters.charCodeAt(i)] = sort;
};
put('abcdefghijklmnopqrstuvwxyz', LOWER);
put('ABCDEFGHIJKLMNOPQRSTUVWXYZ', UPPER);
put('0123456789', NUMERIC);
put(' \t\v\f', SPACE);
put('\n\r', PARAGRAPH);
put('.', STOP);
put('!?', MARK);
put('()[]{}"\'', CLOSE);
put(',-:;', CONTINUES);

const BARRED_TWO = 0x1bb;
const CLICKS = [0x1c0, 0x1c3] as const;
const QUOTES = [0x2018, 0x201f] as const;
const isIn = (code: number, [from, to]: readonly [number, number]): boolean => code >= from && code <= to;

function sortOf(code: number): number {
  if (code < 0x80) return PLAIN[code] ?? OTHER;
  if (classOf(code) === LETTER) {
    if (code === BARRED_TWO || isIn(code, CLICKS)) return CASELESS;
    const letter = String.fromCharCode(code);
    return letter.toLowerCase() === letter ? LOWER : UPPER;
  }
  if (code === 0xab || code === 0xbb || isIn(code, QUOTES)) return CLOSE;
  if (code === 0xa0) return SPACE;
  if (code === 0x2013 || code === 0x2014) return CONTINUES;
  return code === 0x2024 ? STOP : OTHER;
}

const isLetter = (sort: number): boolean => sort === LOWER || sort === UPPER || sort === CASELESS;
const isEnding = (sort: number): boolean => sort === STOP || sort === MARK;

/** The ends of a plain text's sentences, ascending, the last one its length; the rules' names are the annex's. Time: linear. */
export function plainSentenceEnds(text: string): number[] {
  const ends: number[] = [];
  const at = (i: number): number => (i < text.length ? sortOf(text.charCodeAt(i)) : OTHER);
  const behindParagraph = (i: number): number => (text.startsWith('\r\n', i) ? i + 2 : i + 1); // SB3
  for (let i = 0; i < text.length; ) {
    const sort = at(i);
    if (sort === PARAGRAPH) {
      i = behindParagraph(i);
      ends.push(i); // SB4
      continue;
    }
    if (!isEnding(sort)) {
      i++;
      continue;
    }
    const start = i++;
    if (sort === STOP && goesOnInWord(start > 0 ? at(start - 1) : OTHER, at(i))) continue;
    while (at(i) === CLOSE) i++; // SB9
    while (at(i) === SPACE) i++; // SB9, SB10
    if (i === text.length) break;
    const next = at(i);
    if (next === PARAGRAPH) continue; // SB11, by what ends there
    if (next === CONTINUES || isEnding(next)) continue; // SB8a
    if (sort === STOP && lowerFollows(i)) continue; // SB8
    ends.push(i); // SB11
  }
  if (ends.at(-1) !== text.length && text.length > 0) ends.push(text.length);
  return ends;

  function lowerFollows(from: number): boolean {
    let i = from;
    for (; i < text.length; i++) {
      const sort = at(i);
      if (isLetter(sort) || sort === PARAGRAPH || isEnding(sort)) break;
    }
    return at(i) === LOWER;
  }
}

/** SB6, SB7: the stop of "3.5" and of "U.S". */
const goesOnInWord = (before: number, after: number): boolean =>
  after === NUMERIC || (after === UPPER && (before === LOWER || before === UPPER));
