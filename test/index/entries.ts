import { digestItem } from '../../src/digest/item';
import type { IndexEntry } from '../../src/index/entry';

/** An article of a fictional outlet, as an entry. */
export function entry(id: string, given: Partial<Parameters<typeof digestItem>[0]> = {}): IndexEntry {
  const digest = digestItem({
    url: `https://dispatch.example/${id}`,
    headline: 'Ferry runs aground off Holm Island',
    text: 'A ferry with 240 passengers ran aground off Holm Island on Tuesday. "Nobody was hurt," said Captain Ida Brand.',
    published: '2031-05-06',
    outlet: { name: 'The Dispatch', domain: 'dispatch.example' },
    language: 'en',
    ...given,
  });
  return { id, story: null, listedBy: null, digest };
}

const WORDS =
  'ferry harbour council bridge verdict flood strike museum Holm Brand Ostrava Lindqvist budget senate glacier'.split(
    ' ',
  );

/** `count` entries over `days` days, each different, some without a date; the same every time. */
export function manyEntries(count: number, days = 60): IndexEntry[] {
  return Array.from({ length: count }, (_, i) => {
    const word = (n: number): string => WORDS[(i * 7 + n * 3 + ((i * n) % 5)) % WORDS.length] ?? '';
    const day = new Date(Date.UTC(2031, 0, 1 + (i % days))).toISOString().slice(0, 10);
    return entry(`a${i}`, {
      headline: `${word(1)} ${word(2)} ${word(3)}`,
      text: `The ${word(4)} of ${word(5)} met ${word(6)} with ${i} others. ${word(7)} said so near ${word(8)}.`,
      published: i % 9 === 0 ? null : day,
      outlet: { name: null, domain: `outlet${i % 11}.example` },
    });
  });
}
