import type { IndexEntry } from '../index/entry';
import type { Moment } from '../time/moment';

/** Thresholds on the calibrated probability. */
export type MatchMode = 'precise' | 'balanced' | 'broad';

/** Why two articles are held to tell the same event, in things a person can check. */
export interface Evidence {
  /** Names in both, the rarest first. */
  readonly names: readonly string[];
  /** Figures in both, as the index's article has them. */
  readonly figures: readonly string[];
  /** Shared terms that weigh most. */
  readonly terms: readonly string[];
  /** Days between the two publications, null where one is unknown. */
  readonly days: number | null;
}

export interface Match {
  readonly id: string;
  readonly url: string | null;
  readonly outlet: { readonly name: string | null; readonly domain: string | null };
  /** Null where the index holds facts only. */
  readonly headline: string | null;
  /** Words of the address, where there is no headline; shown as such. */
  readonly slug: string | null;
  readonly published: Moment | null;
  /** 0 to 1, calibrated; of a listed article the probability of the entry that lists it. */
  readonly probability: number;
  readonly via: 'similarity' | 'listed';
  /** Near-identical text to the page: the same wire copy. */
  readonly wire: boolean;
  readonly evidence: Evidence;
}

/** What the index knows about the event a page tells. */
export interface Coverage {
  readonly decision: 'match' | 'none';
  readonly matches: readonly Match[];
  /** The best whatever their probability, the page's own outlet left out. */
  readonly candidates: readonly Match[];
}

/** The same with what is needed to compare. */
export interface ToldCoverage extends Coverage {
  /** The matched documents, in the order of `matches`. */
  readonly entries: readonly IndexEntry[];
}
