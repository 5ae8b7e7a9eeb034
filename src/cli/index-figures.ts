import type { Segment } from '../index/segment';

/** What `index build` and `index info` tell of an index; both read it back from the bytes. */
export interface IndexFigures {
  readonly articles: number;
  /** How many of them are known by their address alone, listed by an event page. */
  readonly listed: number;
  readonly outlets: number;
  /** First and last day of publication (UTC), and how many days lie from one to the other, both counted. */
  readonly span: { readonly from: string; readonly to: string; readonly days: number } | null;
  readonly undated: number;
  readonly terms: number;
  readonly bytes: number;
}

const DAY_MS = 86_400_000;
const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

export function figuresOf(segment: Segment): IndexFigures {
  const { documents, dated, outlets, terms, span, bytes } = segment.summary;
  let listed = 0;
  for (let document = 0; document < documents; document++) if (segment.isListed(document)) listed++;
  const days = span && Math.floor((span.end - 1) / DAY_MS) - Math.floor(span.start / DAY_MS) + 1;
  return {
    articles: documents,
    listed,
    outlets,
    span: span && days ? { from: dayOf(span.start), to: dayOf(span.end - 1), days } : null,
    undated: documents - dated,
    terms,
    bytes,
  };
}
