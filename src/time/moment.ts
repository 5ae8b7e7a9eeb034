/**
 * A moment as a source gives it: ISO 8601 with its offset ("2017-04-07T18:02:11-04:00"), or the day alone
 * ("2017-04-07") where the source gives no time. A moment without a zone is read as UTC.
 */
export type Moment = string;

/** A span of time in milliseconds since 1970 UTC, `end` exclusive. An exact moment has `end === start + 1`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const DAY_MS = 86_400_000;
