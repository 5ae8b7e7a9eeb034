import type { Digest } from '../digest/digest';
import type { Index } from '../index/index';
import { DAY_MS, type Span } from '../time/moment';
import { spanOf } from '../time/span';
import { type WeighedDocument, weighDocument } from './document';
import { type PairFeatures, pairFeatures } from './features';
import type { Model } from './model';
import { isOwn, pageOf } from './own';
import { prepareQuery } from './query';
import { retrieve } from './retrieve';
import { standing } from './standing';
import { supportFeatures } from './support';
import { segmentTerms } from './term-weights';
import { logOdds, sigmoid } from './trees';

/** A document of the index and how likely it tells the page's event. */
export interface Ranked {
  readonly document: WeighedDocument;
  readonly probability: number;
  /** Days that the document is later than the page, null where one has no date. */
  readonly days: number | null;
  readonly row: PairFeatures;
}

/** A candidate with what the first look at it gives. */
export interface Looked {
  readonly document: WeighedDocument;
  readonly days: number | null;
  readonly row: PairFeatures;
}

/** Retrieves and compares: the features of each candidate that is neither the page nor of its outlet. */
export function look(digest: Digest, index: Index, model: Model, weigh = weighDocument): Looked[] {
  const { article } = digest;
  const moment = article.published === null ? null : spanOf(article.published);
  const page = pageOf(digest);
  const query = prepareQuery(digest, index, model);
  const looked: Looked[] = [];
  const candidates = retrieve(query, index, moment).filter(({ segment, document }) => !isOwn(page, segment, document));
  candidates.forEach(({ segment, document }) => {
    const weighed = weigh(segment, document, segmentTerms(segment, model));
    const days = daysLater(moment, segment.spanOf(document));
    looked.push({ document: weighed, days, row: pairFeatures(query, weighed, days) });
  });
  return standing(looked, candidates);
}

/** Every candidate with its probability, the likeliest first. */
export function rank(digest: Digest, index: Index, model: Model): Ranked[] {
  const looked = look(digest, index, model);
  const first = looked.map(({ row }) => sigmoid(logOdds(model.first, row)));
  const rows = supportFeatures(looked, first);
  const ranked = looked.map(({ document, days, row }, i) => ({
    document,
    days,
    row,
    probability: sigmoid(logOdds(model.second, rows[i] ?? new Float32Array())),
  }));
  return ranked.sort((a, b) => b.probability - a.probability);
}

/** Days from the page's span to the document's, 0 where they overlap. */
function daysLater(page: Span | null, document: Span | null): number | null {
  if (page === null || document === null) return null;
  if (document.start >= page.end) return (document.start - page.end) / DAY_MS;
  if (page.start >= document.end) return (document.end - page.start) / DAY_MS;
  return 0;
}
