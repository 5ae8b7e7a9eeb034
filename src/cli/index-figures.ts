import type { Index } from '../index/index';

/** What `index build` and `index info` tell of an index; both read it back from the bytes. */
export interface IndexFigures {
  readonly articles: number;
  /** How many of them are known by their address alone, listed by an event page. */
  readonly listed: number;
  readonly outlets: number;
  /** First and last day of publication (UTC), and how many days lie from one to the other, both counted. */
  readonly span: { readonly from: string; readonly to: string; readonly days: number } | null;
  readonly undated: number;
  /** One that stands in several segments counts in each. */
  readonly terms: number;
  readonly bytes: number;
}

const DAY_MS = 86_400_000;
const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

export function figuresOf({ summary, segments }: Index): IndexFigures {
  const { documents, dated, outlets, terms, span, bytes } = summary;
  let listed = 0;
  for (const segment of segments)
    for (let document = 0; document < segment.summary.documents; document++) if (segment.isListed(document)) listed++;
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
