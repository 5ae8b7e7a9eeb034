import type { Span } from '../time/moment';
import { DAY_MS } from '../time/moment';
import { type Edge, groupByLinks } from './group';
import type { KnownLinks, Place } from './links';

/** What several outlets told, out of the documents of an index. */
export interface NewsEvent {
  /** The earliest first. */
  readonly documents: readonly Place[];
  /** The document that most of the others are surest of: the one to tell the event by. */
  readonly telling: Place;
  /** How many outlets told it. */
  readonly outlets: number;
  /** From the first publication to the last. */
  readonly span: Span;
}

/** Tuned with `npm run score:events` on other sets than are reported; see there. */
export const EVENTS = {
  /** Mean weight between two groups from which they are one. */
  least: 0.3,
  /** Outlets that make an event of a story. */
  outlets: 2,
} as const;

/**
 * The events that documents tell: those that point to each other are joined (group.ts), as near as the two are sure; where only one points to
 * the other, it is half as near. The newest day first, and within a day the event that
 * most outlets told; days are counted back from `now`, so that an evening's story does not end with midnight.
 * @param now milliseconds since 1970
 */
export function eventsOf(
  places: readonly Place[],
  links: KnownLinks,
  now: number,
  { least, outlets: fewest }: { readonly least: number; readonly outlets: number } = EVENTS,
): readonly NewsEvent[] {
  const outlets = places.map(({ segment, document }, at) => segment.outletOf(document) || -1 - at);
  const edges = edgesOf(places, links);
  const told = surenessOf(places.length, edges);
  const events = groupByLinks(outlets, edges, least).flatMap((group): NewsEvent[] => {
    const count = new Set(group.map((at) => outlets[at])).size;
    const telling = group.reduce((best, at) => ((told[at] ?? 0) > (told[best] ?? 0) ? at : best));
    const place = places[telling];
    return count < fewest || !place ? [] : [eventOf(group, places, place, count)];
  });
  const age = ({ span }: NewsEvent): number => Math.floor((now - span.end) / DAY_MS);
  return events.sort((a, b) => age(a) - age(b) || b.outlets - a.outlets || b.span.end - a.span.end);
}

function eventOf(group: readonly number[], places: readonly Place[], telling: Place, outlets: number): NewsEvent {
  const documents = group.flatMap((at) => places[at] ?? []);
  const start = (place: Place): number => place.segment.spanOf(place.document)?.start ?? 0;
  documents.sort((a, b) => start(a) - start(b));
  const spans = documents.flatMap(({ segment, document }) => segment.spanOf(document) ?? []);
  const span = {
    start: spans.reduce((first, one) => Math.min(first, one.start), spans[0]?.start ?? 0),
    end: spans.reduce((last, one) => Math.max(last, one.end), 0),
  };
  return { documents, telling, outlets, span };
}

/** An edge between two of which at least one points to the other: the mean of what both say, 0 for one that does not. */
function edgesOf(places: readonly Place[], links: KnownLinks): readonly Edge[] {
  const numbers = new Map(places.map(({ key }, at) => [key, at]));
  const said = places.map(({ key }) => new Map(links.get(key) ?? []));
  return places.flatMap(({ key }, a) =>
    (links.get(key) ?? []).flatMap(([to, there]): Edge[] => {
      const b = numbers.get(to);
      const back = b === undefined ? undefined : said[b]?.get(key);
      // Where both point, the pair is told once: by the earlier of the two.
      return b === undefined || (b < a && back !== undefined) ? [] : [{ a, b, weight: (there + (back ?? 0)) / 2 }];
    }),
  );
}

/** How sure the others are of each document, in sum. */
function surenessOf(count: number, edges: readonly Edge[]): Float64Array {
  const sure = new Float64Array(count);
  for (const { a, b, weight } of edges) {
    sure[a] = (sure[a] ?? 0) + weight;
    sure[b] = (sure[b] ?? 0) + weight;
  }
  return sure;
}
