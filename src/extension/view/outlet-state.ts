import type { FeedReport, FeedTrouble } from '../live-status';

/** How an outlet's feeds are doing, taken together. Times are milliseconds since 1970. */
export type OutletState =
  /** No feed of it was asked for yet. */
  | { readonly at: 'new' }
  | { readonly at: 'read'; readonly last: number; readonly next: number }
  /** One of its feeds could not be read; `last`: of any of them, null for never. */
  | { readonly at: 'trouble'; readonly last: number | null; readonly next: number; readonly trouble: FeedTrouble };

/** Trouble of any feed is the outlet's; a missing permission, which the reader can mend, goes before other trouble. */
export function outletState(reports: readonly FeedReport[]): OutletState {
  const read = reports.flatMap(({ lastSuccess }) => lastSuccess ?? []);
  const last = read.length > 0 ? Math.max(...read) : null;
  const next = Math.min(...reports.map(({ nextTry }) => nextTry));
  const troubled = reports.filter(({ trouble }) => trouble !== null);
  const worst = troubled.find(({ trouble }) => trouble?.code === 'no-permission') ?? troubled[0];
  if (worst?.trouble) return { at: 'trouble', last, next: worst.nextTry, trouble: worst.trouble };
  return last === null ? { at: 'new' } : { at: 'read', last, next };
}

/** Reports by the domain of their outlet. */
export function byOutlet(reports: readonly FeedReport[]): ReadonlyMap<string, readonly FeedReport[]> {
  const grouped = new Map<string, FeedReport[]>();
  for (const report of reports) grouped.set(report.domain, [...(grouped.get(report.domain) ?? []), report]);
  return grouped;
}
