import { wordsOf } from '../language/words';
import { formsAgree, nameWords } from './people';
import { relationOf } from './quotation-relation';
import type { Quoted } from './quotation-sources';

/** A translation is about as long as what it translates, counted in words. */
const LONGEST_RATIO = 2;
const FEWEST_WORDS = 5;

/**
 * Groups of one that may be translations of each other, joined: one speaker, two languages, about one length, and a number
 * or a name in both beside the speaker's own. Wording is not compared across languages; whoever has two fitting partners
 * stays alone.
 */
export function withTranslations(groups: readonly (readonly Quoted[])[]): (readonly Quoted[])[] {
  const alone = groups.flatMap((group) => (group.length === 1 ? group : []));
  const partners = new Map<Quoted, Quoted[]>();
  for (const one of alone)
    partners.set(
      one,
      alone.filter((other) => mayTranslate(one, other)),
    );
  const taken = new Set<Quoted>();
  const joined: (readonly Quoted[])[] = [];
  for (const group of groups) {
    const [one] = group;
    if (!one || taken.has(one)) continue;
    const [other, second] = (group.length === 1 && partners.get(one)) || [];
    if (other && !second && partners.get(other)?.length === 1) {
      taken.add(other);
      joined.push([one, other]);
    } else joined.push(group);
  }
  return joined;
}

/** Words that an outlet of another language left as they were said are no translation. */
export function isTranslated([one, other]: readonly Quoted[]): boolean {
  if (!one || !other || one.account.language === other.account.language) return false;
  return relationOf(one.words, other.words) === null;
}

function mayTranslate(a: Quoted, b: Quoted): boolean {
  if (a.account.language === b.account.language || a.speaker === null || b.speaker === null) return false;
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  if (short.words.length < FEWEST_WORDS || long.words.length > LONGEST_RATIO * short.words.length) return false;
  if (!formsAgree(a.speaker, b.speaker)) return false;
  const marks = marksOf(b);
  return [...marksOf(a)].some((mark) => marks.has(mark));
}

/** Numbers, and words with a capital inside the quotation, which translators keep. */
function marksOf({ text, speaker }: Quoted): Set<string> {
  const own = new Set(nameWords(speaker ?? ''));
  return new Set(
    wordsOf(text).flatMap(({ word, capital }, place) =>
      (/\d/.test(word) || (capital && place > 0)) && !own.has(word) ? [word] : [],
    ),
  );
}
