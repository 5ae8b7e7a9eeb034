import type { Digest, Term } from './digest';

export { DigestError } from './digest-error';
export { digestFromJson } from './from-json';

/** A digest as JSON. What is added to a digest is added here; nothing is renamed. */
export interface DigestJson extends Omit<Digest, 'terms'> {
  readonly terms: readonly (readonly [term: string, weight: number])[];
  /** What `terms` was weighed from: term, times in the headline, times in the text, place of the first sentence that has it. */
  readonly frequencies: readonly (readonly [term: string, inHeadline: number, inText: number, first: number])[];
}

const round = (weight: number): number => Math.round(weight * 10_000) / 10_000;

/**
 * The digest as a plain object for JSON, terms by descending weight. `weigh` gives a term's weight (match/ knows how);
 * raw frequencies go along, so that `digestFromJson` gives back the same digest.
 */
export function digestToJson(digest: Digest, weigh: (term: Term) => number): DigestJson {
  const { terms, ...facts } = digest;
  const weighed = terms.map((term) => [term.term, round(weigh(term))] as const);
  return {
    ...facts,
    terms: weighed.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)),
    frequencies: terms.map((term) => [term.term, term.inHeadline, term.inText, term.first] as const),
  };
}
