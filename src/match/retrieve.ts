import type { Index } from '../index/index';
import type { Segment, SegmentSummary } from '../index/segment';
import type { Span } from '../time/moment';
import { DAY_MS } from '../time/moment';
import { occurrenceView } from './occurrence';
import type { Query } from './query';

/** A document that shares terms with the page; `score` is comparable within one query. */
export interface Candidate {
  readonly segment: Segment;
  readonly document: number;
  readonly score: number;
}

/** What a search gives. */
export interface Retrieved {
  /** The best first. */
  readonly candidates: readonly Candidate[];
  /** Documents that could have been found: in the window, or undated. */
  readonly searched: number;
}

/** Tuned with `npm run train -- --validate`, `undated` with `npm run bench`: no labelled set has so many. */
export const RETRIEVAL = {
  /** Days before and after the page within which a dated document is looked at. */
  window: 8,
  /** Terms of the page that documents are sought by. */
  terms: 48,
  /** Documents handed on at most, and the share of the best score below which none is. */
  most: 480,
  least: 0.02,
  /** Postings of undated documents that a page with a date reads, about: they are in its window however many there are. */
  undated: 12_000,
} as const;

/** For each byte of raw frequency and place what a posting adds, before the term's own weight. */
const OCCURRENCES = Float32Array.from({ length: 256 }, (_, byte) => {
  const { whole } = occurrenceView(byte & 3, (byte >> 2) & 7, byte >> 5, false);
  return Math.max(whole, 0.05);
});

/**
 * The documents that share most with the page, best first. A page with a moment of publication is compared with dated
 * documents within the window and with all undated ones; a page without one with all.
 */
export function retrieve(query: Query, index: Index, moment: Span | null): Retrieved {
  const candidates = index.segments.flatMap((segment) => retrieveFrom(segment, query, moment));
  const searched = index.segments
    .flatMap((segment) => rangesOf(segment, moment))
    .reduce((sum, { low, high }) => sum + Math.max(0, high - low), 0);
  candidates.sort((a, b) => b.score - a.score || a.document - b.document);
  const floor = (candidates[0]?.score ?? 0) * RETRIEVAL.least;
  const list = candidates.slice(0, RETRIEVAL.most).filter(({ score }) => score >= floor);
  return { candidates: list, searched };
}

function retrieveFrom(segment: Segment, query: Query, moment: Span | null): Candidate[] {
  const found = query.found.get(segment);
  const { documents } = segment.summary;
  if (!found || documents === 0) return [];
  const room = scratch(segment, documents);
  // Out of the way until it is cleared: a damaged page throws in between.
  kept.delete(segment);
  const { scores, touched } = room;
  const ranges = rangesOf(segment, moment);
  const weights = new Float32Array(256);
  let known = 0;
  let left: number = RETRIEVAL.undated;
  for (const { number, weight } of strongest(query, found)) {
    for (let byte = 0; byte < 256; byte++) weights[byte] = weight * (OCCURRENCES[byte] ?? 0);
    for (const { low, high, undated } of ranges) {
      // What shares none of the strongest terms is no candidate, and the weaker ones have the longest lists.
      if (low >= high || (undated && left < 0)) continue;
      if (undated) left -= segment.postings.count(number) * ((high - low) / documents);
      known = segment.postings.add(number, low, high, weights, scores, touched, known);
    }
  }
  const list = best(segment, scores, touched.subarray(0, known));
  for (let i = 0; i < known; i++) scores[touched[i] ?? 0] = 0;
  kept.set(segment, room);
  return list;
}

/** When a document may have been published to be looked at; a span lasts a day at most, so that one before may reach into it. */
function windowOf(moment: Span): Span {
  const window = RETRIEVAL.window * DAY_MS;
  return { start: moment.start - window - DAY_MS, end: moment.end + window };
}

/** The runs of documents that a moment's window touches. */
function rangesOf(segment: Segment, moment: Span | null) {
  const { documents, dated } = segment.summary;
  if (moment === null) return [{ low: 0, high: documents, undated: false }];
  const { start, end } = windowOf(moment);
  return [
    { low: segment.firstFrom(start), high: segment.firstFrom(end), undated: false },
    { low: dated, high: documents, undated: true },
  ];
}

/** Whether a page of this moment can find anything in a segment, by what a list of segments says of it. */
export function isTouched(
  { span, documents, dated }: Pick<SegmentSummary, 'span' | 'documents' | 'dated'>,
  moment: Span | null,
): boolean {
  if (moment === null || documents > dated) return true;
  const { start, end } = windowOf(moment);
  return span !== null && span.end > start && span.start < end;
}

function strongest({ terms }: Query, found: { readonly ids: Uint32Array; readonly at: Uint16Array }) {
  const list = Array.from(found.ids, (number, i) => {
    const term = terms[found.at[i] ?? 0];
    return { number, weight: term ? term.whole * term.rarity : 0 };
  });
  return list
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, RETRIEVAL.terms);
}

/** Steps of score by which the best are told from the rest without sorting all. */
const STEPS = 512;

function best(segment: Segment, scores: Float32Array, touched: Uint32Array): Candidate[] {
  let top = 0;
  for (const document of touched) top = Math.max(top, scores[document] ?? 0);
  const stepOf = (score: number): number => Math.min(STEPS - 1, Math.floor((score / top) * STEPS));
  const counts = new Uint32Array(STEPS);
  for (const document of touched) {
    const step = stepOf(scores[document] ?? 0);
    counts[step] = (counts[step] ?? 0) + 1;
  }
  let from = STEPS;
  for (let found = 0; from > STEPS * RETRIEVAL.least && found < RETRIEVAL.most; ) found += counts[--from] ?? 0;
  const list: Candidate[] = [];
  for (const document of touched) {
    const score = scores[document] ?? 0;
    if (stepOf(score) >= from && !segment.isListed(document)) list.push({ segment, document, score });
  }
  return list.sort((a, b) => b.score - a.score || a.document - b.document).slice(0, RETRIEVAL.most);
}

interface Scratch {
  readonly scores: Float32Array;
  readonly touched: Uint32Array;
}

const kept = new WeakMap<Segment, Scratch>();

/** Room for scores, all 0: made once for a segment and cleared after use by what was touched. */
function scratch(segment: Segment, documents: number): Scratch {
  const known = kept.get(segment);
  if (known) return known;
  return { scores: new Float32Array(documents), touched: new Uint32Array(documents) };
}
