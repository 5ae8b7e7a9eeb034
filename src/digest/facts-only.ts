import { slugWords } from '../outlets/address';
import type { ArticleHead, Digest } from './digest';

/** Quotations longer than this are cut out of what is handed out: short quotations of public statements only. */
export const LONGEST_QUOTATION = 300;

/** The head without the outlet's words; what the address itself tells stands in for the headline and is marked as that. */
function headWithoutWords(head: ArticleHead): ArticleHead {
  const slug = head.slug ?? ((head.url && slugWords(head.url).join(' ')) || null);
  const event = head.event && { ...head.event, summary: '', related: [] };
  return { ...head, headline: null, standfirst: null, slug, event };
}

/**
 * The digest without any sentence or headline of the outlet: what an index that is handed out may hold. Names, figures and
 * short quotations stay, without the sentence they stand in; so do address and terms.
 */
export function factsOnly(digest: Digest): Digest {
  const { attributions: _said, ...facts } = digest;
  return {
    ...facts,
    article: headWithoutWords(digest.article),
    sentences: [],
    paragraphs: [],
    names: digest.names.map((name) => ({ ...name, sentences: [] })),
    figures: digest.figures.map((figure) => ({ ...figure, sentence: null })),
    quotations: digest.quotations
      .filter((quotation) => quotation.text.length <= LONGEST_QUOTATION)
      .map((quotation) => ({ ...quotation, sentence: null })),
  };
}
