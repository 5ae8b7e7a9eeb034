import { hashString } from '../index/hash';
import type { Index } from '../index/index';
import type { Segment } from '../index/segment';
import type { Span } from '../time/moment';
import type { MatchMode } from './coverage';
import { type WeighedDocument, weighDocument } from './document';
import type { Model } from './model';
import { decide, modeFor, THRESHOLDS } from './modes';
import { rank } from './rank';

/** A document of an index, with what it is known by from one run to the next. */
export interface Place {
  readonly segment: Segment;
  readonly document: number;
  /** Made of its id. */
  readonly key: number;
}

/** What a document says of the others: the keys of those that tell its event, and how likely each is. */
export type Links = readonly (readonly [key: number, probability: number])[];

/** 53 bits of a document's id. */
export const keyOf = (id: string): number => hashString(id) * 2 ** 21 + (hashString(`${id}~`) >>> 11);

/**
 * The dated documents of a span, the newest first and at most so many, each id once: from the segment that comes first, as an
 * index tells it. Event entries and what they list are nobody's account.
 */
export function documentsIn({ segments }: Index, span: Span, most: number): readonly Place[] {
  const found = segments.flatMap((segment) => {
    const [low, high] = [segment.firstFrom(span.start), segment.firstFrom(span.end)];
    return Array.from({ length: Math.max(0, high - low) }, (_, i) => ({ segment, document: low + i }))
      .filter(({ document }) => !segment.isEventPage(document) && !segment.isListed(document))
      .map((place) => ({ ...place, start: segment.spanOf(place.document)?.start ?? 0 }));
  });
  found.sort((a, b) => b.start - a.start);
  const places = new Map<number, Place>();
  for (const { segment, document } of found) {
    if (places.size >= most) break;
    const key = keyOf(segment.head(document).id);
    if (!places.has(key)) places.set(key, { segment, document, key });
  }
  return [...places.values()];
}

/** Weighs each document once, however many ask about it. */
export function weighOnce(): typeof weighDocument {
  const weighed = new Map<Segment, Map<number, WeighedDocument>>();
  return (segment, document, terms) => {
    const own = weighed.get(segment) ?? new Map<number, WeighedDocument>();
    weighed.set(segment, own);
    const known = own.get(document) ?? weighDocument(segment, document, terms);
    own.set(document, known);
    return known;
  };
}

export interface LinkOptions {
  readonly mode: MatchMode;
  readonly weigh?: typeof weighDocument;
}

/**
 * Which documents of other outlets tell the event of one that stands in the index, by the matcher that answers for a page and at its
 * thresholds; the document asks with what the index holds of it.
 * @throws IndexError where a page of the index that is read is damaged.
 */
export function linksOf(place: Place, index: Index, model: Model, { mode, weigh }: LinkOptions): Links {
  const { digest } = place.segment.entry(place.document);
  const ranked = rank(digest, index, model, weigh);
  const links = new Map<number, number>();
  for (const { document, probability } of decide(ranked, THRESHOLDS[modeFor(mode, digest.article.language)])) {
    const key = keyOf(document.segment.head(document.document).id);
    if (key !== place.key && !links.has(key)) links.set(key, Math.round(probability * 1_000) / 1_000);
  }
  return [...links];
}

/** All that documents said of each other, by their keys. */
export type KnownLinks = ReadonlyMap<number, Links>;

export interface LinkProgress {
  readonly done: number;
  readonly total: number;
  /** What is known so far; it grows. */
  readonly links: KnownLinks;
}

/**
 * Asks every document that has not been asked, then again those that the new ones point to and that could not know them. Yields after each
 * document how many are done, so that whoever runs it can rest, show progress, or stop and go on another day with what is known.
 */
export function* linkDocuments(
  places: readonly Place[],
  index: Index,
  model: Model,
  options: LinkOptions,
  known: KnownLinks,
): Generator<LinkProgress, KnownLinks> {
  const links = new Map(places.flatMap(({ key }) => (known.has(key) ? [[key, known.get(key) ?? []] as const] : [])));
  const byKey = new Map(places.map((place) => [place.key, place]));
  const fresh = places.filter(({ key }) => !links.has(key));
  const weigh = weighOnce();
  let done = 0;
  for (const place of fresh) {
    links.set(place.key, linksOf(place, index, model, { weigh, ...options }));
    yield { done: ++done, total: fresh.length, links };
  }
  const isFresh = new Set(fresh.map(({ key }) => key));
  const pointed = new Set(
    fresh
      .flatMap(({ key }) => (links.get(key) ?? []).map(([to]) => to))
      .filter((to) => byKey.has(to) && !isFresh.has(to)),
  );
  const total = fresh.length + pointed.size;
  for (const key of pointed) {
    const place = byKey.get(key);
    if (place) links.set(key, linksOf(place, index, model, { weigh, ...options }));
    yield { done: ++done, total, links };
  }
  return links;
}
