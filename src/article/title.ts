import { fold } from './fold';

/** A page's title cut where it names its outlet. */
export interface TitleParts {
  readonly headline: string;
  /** The outlet's name as the title gives it. */
  readonly outlet: string;
}

/** Marks between a headline and an outlet's name. */
const MARK = /\s(?:[|–—•·»«›‹:~]|-{1,2}|::)\s|\s?[|｜]\s?|(?<=\S):\s(?=[A-Z])/g;
const MOST_WORDS = 6;
const MOST_LENGTH = 50;

const bare = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]/gu, '');

/**
 * Cuts a title such as "Sallow Valley Herald » Ferry aground" in two: the headline is the end that stands on the page as
 * a heading; where none does, the outlet is the end that the page's address says. Null where neither tells.
 */
export function cutTitle(title: string, headings: readonly string[], host: string | null): TitleParts | null {
  const told = new Set(headings.map(bare).filter((heading) => heading.length >= 8));
  const cuts = [...title.matchAll(MARK)].slice(0, 10).map((cut) => ({
    head: title.slice(0, cut.index).trim(),
    tail: title.slice(cut.index + cut[0].length).trim(),
  }));
  for (const { head, tail } of cuts) {
    if (told.has(bare(tail)) && isName(head)) return { headline: tail, outlet: head };
    if (told.has(bare(head)) && isName(lastPart(tail))) return { headline: head, outlet: lastPart(tail) };
  }
  for (const { head, tail } of cuts) {
    if (isName(head) && hostSays(head, host)) return { headline: tail, outlet: head };
    if (isName(tail) && hostSays(tail, host)) return { headline: head, outlet: tail };
  }
  return null;
}

/** Of "Region - Sallow Valley Herald" the part behind the last mark: sections stand between a headline and its outlet. */
const lastPart = (tail: string): string => tail.split(MARK).at(-1)?.trim() ?? tail;

const isName = (text: string): boolean =>
  text !== '' &&
  text.length <= MOST_LENGTH &&
  text.split(/\s+/).length <= MOST_WORDS &&
  /^\P{Ll}/u.test(text) &&
  !/[.!?]$/.test(text);

/** Whether a host is made of a name's words in their order: "sallowherald" of "Sallow Valley Herald". */
function hostSays(name: string, host: string | null): boolean {
  const labels = (host ?? '').split('.').slice(0, -1);
  return labels.some((label) => {
    let rest = label.replace(/[^\p{L}\p{N}]/gu, '');
    if (rest.length < 4) return false;
    for (const word of fold(name).split(' ')) if (rest.startsWith(word)) rest = rest.slice(word.length);
    return rest === '';
  });
}
