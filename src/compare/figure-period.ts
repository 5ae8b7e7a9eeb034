import type { Figure } from '../digest/digest';

const WEEKDAYS = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/g;
/** "In 112 accidents between March 2029 and March 2030": a count of other times, wherever its sentence tells them. */
const BETWEEN_YEARS =
  /\b(?:between|from)\s[^.;:]{0,20}\b(?:1[89]|20)\d\d (?:and|to|until|through) [^.;:]{0,20}\b(?:1[89]|20)\d\d\b/i;
/** "By Friday", "since May 2031": until when or from when a level is told, and no period that it belongs to. */
const STATE = /^\s*(?:since|by|as of|until|so far|to date|now|currently)\b/i;

/** The words that tell of which time a figure speaks, from its own period or from those around it. */
export function spokenOf({ period, change, from }: Figure, around: string): string {
  // A change of a day is told with its day, wherever that stands in the sentence.
  if (period === null && change) return (around.match(WEEKDAYS) ?? []).join(' ');
  // Of a change to a level the period tells how long the change took.
  if (from !== null) return '';
  if (period === null) return BETWEEN_YEARS.exec(around)?.[0] ?? '';
  return !change && STATE.test(period) ? '' : period;
}
