import { plainLine } from '../../compare/wrap';
import type { FeedRead } from '../feeds-input';
import type { Refused } from '../gathering';
import type { IndexFigures } from '../index-figures';

const REFUSED_SHOWN = 20;

export function refusedLines(refused: readonly Refused[]): string[] {
  if (refused.length === 0) return [];
  const shown = refused
    .slice(0, REFUSED_SHOWN)
    .map((r) => `  ${r.file}${r.line ? `, line ${r.line}` : ''}: ${r.reason}`);
  const more = refused.length - shown.length;
  return [`Refused: ${refused.length}`, ...shown, ...(more ? [`  and ${more} more; --json lists them all`] : [])];
}

export interface FeedsTold {
  /** Feeds of a list of subscriptions. */
  readonly feeds?: readonly FeedRead[];
}

/** How many feeds were read; why one was not stands on standard error already. */
export function feedLines({ feeds }: FeedsTold): string[] {
  if (feeds === undefined) return [];
  const failed = feeds.filter(({ error }) => error !== null).length;
  return [`Feeds:    ${feeds.length - failed} of ${feeds.length} read`];
}

type Report = IndexFigures &
  FeedsTold & {
    readonly refused?: readonly Refused[];
    readonly updated?: number;
    readonly whole?: boolean;
  };

/** What an index holds, for a person at a terminal. */
export function reportText(file: string, report: Report): string {
  const { articles, listed, outlets, span, undated, terms, bytes } = report;
  const n = (value: number) => value.toLocaleString('en');
  return [
    `${file}: ${n(bytes)} bytes${report.whole ? ', every checksum holds' : ''}`,
    `Articles: ${n(articles)}${listed ? `, ${n(listed)} of them known by their address alone` : ''}`,
    `Outlets:  ${n(outlets)}`,
    `Days:     ${span ? `${span.from} to ${span.to}` : 'none known'}${undated ? `, ${n(undated)} articles undated` : ''}`,
    `Terms:    ${n(terms)}`,
    ...(report.updated ? [`Updated:  ${n(report.updated)} ids stood there before; the later one is kept`] : []),
    ...feedLines(report),
    ...refusedLines(report.refused ?? []),
  ]
    .map(plainLine)
    .join('\n');
}
