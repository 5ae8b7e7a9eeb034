import type { Digest, Figure } from '../digest/digest';
import type { Facts } from '../index/facts';
import { hashTerm } from '../index/hash';
import { stemOf } from '../language/stem';
import { foldWord, wordsOf } from '../language/words';
import type { Evidence } from './coverage';
import { holdsTerm, type WeighedDocument } from './document';

/** What is shown of each kind at most. */
const SHOWN = { names: 6, figures: 4, terms: 6 } as const;

/** A word that stands in more than one article of 150 (e to the fifth) is no reason to a person: most articles share some. */
const RARE = 5;

/** Tells the evidence for one document; `days`: between the two, as it is told. */
export type Witness = (document: WeighedDocument, facts: Facts, days: number | null) => Evidence;

/**
 * Why documents are held to tell the page's event, in things a person can look up in both. What is needed of the page is
 * worked out once. `rarity`: of a term.
 */
export function witnessOf(page: Digest, rarity: (term: string) => number): Witness {
  const names = weighNames(page, rarity);
  const figures = new Set(page.figures.map(keyOf));
  const terms = page.terms.flatMap(({ term }) =>
    term.includes(' ') || rarity(term) < RARE ? [] : [{ term, hash: hashTerm(term), weight: rarity(term) }],
  );
  terms.sort((a, b) => b.weight - a.weight);
  return (document, facts, days) => {
    const theirs = new Set(facts.names.flatMap(({ forms }) => forms.map(fold)));
    return {
      names: first(SHOWN.names, names, ({ forms }) => forms.some((form) => theirs.has(form))).map(({ text }) => text),
      figures: sharedFigures(facts.figures, figures),
      terms: first(SHOWN.terms, terms, ({ hash }) => holdsTerm(document, hash)).map(({ term }) => term),
      days: days === null ? null : Math.abs(days),
    };
  };
}

const fold = (text: string): string => text.split(/\s+/).map(foldWord).join(' ');

/** The first `count` items that pass. */
function first<T>(count: number, items: readonly T[], passes: (item: T) => boolean): T[] {
  const found: T[] = [];
  for (const item of items) {
    if (found.length >= count) break;
    if (passes(item)) found.push(item);
  }
  return found;
}

interface WeighedName {
  readonly text: string;
  readonly forms: readonly string[];
  readonly weight: number;
}

/** The page's names, folded, the one with the rarest word first. */
function weighNames(page: Digest, rarity: (term: string) => number): WeighedName[] {
  const { language } = page.article;
  const weighed = page.names.map(({ text, forms }) => {
    const words = wordsOf(text).map(({ word }) => rarity(stemOf(word, language)));
    return { text, forms: forms.map(fold), weight: Math.max(0, ...words) };
  });
  return weighed.sort((a, b) => b.weight - a.weight);
}

/** The same number of the same. */
const keyOf = ({ kind, unit, value, label }: Figure): string => `${kind}/${unit ?? label.split(' ').at(-1)}/${value}`;

/** Figures of the document that the page has too, as the document has them. */
function sharedFigures(document: readonly Figure[], page: ReadonlySet<string>): string[] {
  const shared = document.filter(
    (figure) => figure.kind !== 'date' && figure.kind !== 'time' && page.has(keyOf(figure)),
  );
  return [...new Set(shared.map(({ text }) => text))].slice(0, SHOWN.figures);
}
