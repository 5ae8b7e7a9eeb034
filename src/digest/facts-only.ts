import type { Digest } from './digest';

/** Quotations longer than this are cut out of what is handed out: short quotations of public statements only. */
export const LONGEST_QUOTATION = 300;

/**
 * The digest without any sentence of the outlet: what an index that is handed out may hold. Names, figures and
 * short quotations stay, without the sentence they stand in; so do headline, address and terms.
 */
export function factsOnly(digest: Digest): Digest {
  const { attributions: _said, ...facts } = digest;
  return {
    ...facts,
    article: { ...digest.article, standfirst: null },
    sentences: [],
    paragraphs: [],
    names: digest.names.map((name) => ({ ...name, sentences: [] })),
    figures: digest.figures.map((figure) => ({ ...figure, sentence: null })),
    quotations: digest.quotations
      .filter((quotation) => quotation.text.length <= LONGEST_QUOTATION)
      .map((quotation) => ({ ...quotation, sentence: null })),
  };
}
