import type { Digest, Figure, Name, Term } from '../digest/digest';
import { foldWord } from '../language/words';
import type { Evidence } from './coverage';

/** What is shown of each kind at most. */
const SHOWN = { names: 6, figures: 4, terms: 6 } as const;

/**
 * Why a document is held to tell the page's event, in things a person can look up in both. `rarity`: of a term;
 * `days`: between the two, as it is told.
 */
export function evidenceOf(
  page: Digest,
  document: Digest,
  days: number | null,
  rarity: (term: string) => number,
): Evidence {
  return {
    names: sharedNames(page, document, rarity),
    figures: sharedFigures(page.figures, document.figures),
    terms: sharedTerms(page.terms, document.terms, rarity),
    days: days === null ? null : Math.abs(days),
  };
}

const fold = (text: string): string => text.split(/\s+/).map(foldWord).join(' ');

/** The page's spelling of names that both have in some form, the rarest first. */
function sharedNames(page: Digest, document: Digest, rarity: (term: string) => number): string[] {
  const theirs = new Set(document.names.flatMap(({ forms }) => forms.map(fold)));
  const known = new Set(document.terms.map(({ term }) => term));
  const rare = rarityOfName(page.terms, rarity);
  const both = page.names.filter((name) => name.forms.some((form) => theirs.has(fold(form))));
  const weighed = both.map((name) => ({ name, weight: rare(name, known) }));
  weighed.sort((a, b) => b.weight - a.weight);
  return weighed.slice(0, SHOWN.names).map(({ name }) => name.text);
}

/** The rarest word of a name, by the page's terms, which are stems: a word is found by its beginning. */
function rarityOfName(terms: readonly Term[], rarity: (term: string) => number) {
  const single = terms.filter(({ term }) => !term.includes(' '));
  return ({ text }: Name, known: ReadonlySet<string>): number => {
    const words = fold(text).split(' ');
    const found = single.filter(({ term }) => known.has(term) && words.some((word) => word.startsWith(term)));
    return found.reduce((most, { term }) => Math.max(most, rarity(term)), 0);
  };
}

/** Figures of the document that the page has too: the same number of the same. */
function sharedFigures(page: readonly Figure[], document: readonly Figure[]): string[] {
  const key = ({ kind, unit, value, label }: Figure): string => `${kind}/${unit ?? label.split(' ').at(-1)}/${value}`;
  const ours = new Set(page.map(key));
  const shared = document.filter((figure) => figure.kind !== 'date' && figure.kind !== 'time' && ours.has(key(figure)));
  return [...new Set(shared.map(({ text }) => text))].slice(0, SHOWN.figures);
}

function sharedTerms(page: readonly Term[], document: readonly Term[], rarity: (term: string) => number): string[] {
  const theirs = new Set(document.map(({ term }) => term));
  const shared = page.filter(({ term }) => theirs.has(term) && !term.includes(' '));
  const weighed = shared.map(({ term }) => ({ term, weight: rarity(term) }));
  weighed.sort((a, b) => b.weight - a.weight);
  return weighed.slice(0, SHOWN.terms).map(({ term }) => term);
}
