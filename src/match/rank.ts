import type { Digest } from '../digest/digest';
import type { Index } from '../index/index';
import type { Segment } from '../index/segment';
import { DAY_MS, type Span } from '../time/moment';
import { spanOf } from '../time/span';
import { type WeighedDocument, weighDocument } from './document';
import { PAIR_FEATURES, type PairFeatures, pairFeatures } from './features';
import type { Looked } from './looked';
import type { Model } from './model';
import { isOwn, pageOf } from './own';
import { prepareQuery } from './query';
import { retrieve } from './retrieve';
import { STANDING_FEATURES, standing } from './standing';
import { supportFeatures } from './support';
import { type SegmentTerms, segmentTerms } from './term-weights';
import { logOdds, sigmoid } from './trees';

/** A document of the index and how likely it tells the page's event. */
export interface Ranked {
  readonly document: WeighedDocument;
  readonly probability: number;
  /** Days that the document is later than the page, null where one has no date. */
  readonly days: number | null;
  readonly row: PairFeatures;
}

/**
 * Candidates are looked at in chunks, in the order of retrieval. Once `terms` of them were weighed, looking stops after a chunk that
 * has nothing near: its best cosine is below `least`, or below this share of the best of all. The first terms of each are free:
 * headlines alone are cheap and their cosines say little, so that all of them are looked at. Tuned with
 * `npm run train -- --validate` for what is found and `npm run bench` for the time.
 */
const LOOK = { chunk: 48, free: 16, terms: 1000, share: 0.3, least: 0.09 } as const;
const WHOLE = PAIR_FEATURES.indexOf('whole cosine');
const ROW = PAIR_FEATURES.length + STANDING_FEATURES.length;

/** Retrieves and compares: the features of each candidate that is neither the page nor of its outlet. */
export function look(digest: Digest, index: Index, model: Model, weigh = weighDocument): Looked[] {
  const { article } = digest;
  const moment = article.published === null ? null : spanOf(article.published);
  const page = pageOf(digest);
  const query = prepareQuery(digest, index, model);
  const looked: Looked[] = [];
  const { candidates: found, searched } = retrieve(query, index, moment);
  const candidates = found.filter(({ segment, document }) => !isOwn(page, segment, document));
  let best = 0;
  let seen = 0;
  const terms = (segment: Segment): SegmentTerms => segmentTerms(segment, model);
  for (let from = 0; from < candidates.length; from += LOOK.chunk) {
    let most = 0;
    // One piece of memory for the rows of a chunk: a list of numbers beyond 64 bytes costs an allocation outside the heap.
    const rows = new Float32Array(ROW * LOOK.chunk);
    for (const [i, { segment, document }] of candidates.slice(from, from + LOOK.chunk).entries()) {
      const weighed = weigh(segment, document, terms(segment));
      const days = daysLater(moment, segment.spanOf(document));
      const row = pairFeatures(query, weighed, days, rows.subarray(ROW * i, ROW * (i + 1)));
      most = Math.max(most, row[WHOLE] ?? 0);
      seen += Math.max(0, weighed.ids.length - LOOK.free);
      looked.push({ document: weighed, days, row });
    }
    best = Math.max(best, most);
    if (seen >= LOOK.terms && most < Math.max(LOOK.least, LOOK.share * best)) break;
  }
  standing(looked, { candidates, searched });
  return looked;
}

/** Every candidate with its probability, the likeliest first. */
export function rank(digest: Digest, index: Index, model: Model, weigh = weighDocument): Ranked[] {
  const looked = look(digest, index, model, weigh);
  const first = looked.map(({ row }) => sigmoid(logOdds(model.first, row)));
  const rows = supportFeatures(looked, first);
  const ranked = looked.map(({ document, days, row }, i) => {
    const second = rows[i];
    const probability = second ? sigmoid(logOdds(model.second, second)) : unlikely(first[i] ?? 0);
    return { document, days, row, probability };
  });
  return ranked.sort((a, b) => b.probability - a.probability);
}

/** What becomes of a candidate that gets no second look: below all thresholds, in the order of the first. */
export const unlikely = (first: number): number => first / 2;

/** Days from the page's span to the document's, 0 where they overlap. */
function daysLater(page: Span | null, document: Span | null): number | null {
  if (page === null || document === null) return null;
  if (document.start >= page.end) return (document.start - page.end) / DAY_MS;
  if (page.start >= document.end) return (document.end - page.start) / DAY_MS;
  return 0;
}
