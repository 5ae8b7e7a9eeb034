import type { Figure } from '../digest/digest';
import type { Surroundings } from './figure-surroundings';

const PARTIAL_BEFORE =
  /\b(?:all but|except(?: for)?|other than|apart from|besides|another|an additional|a further|a remaining|an extra|not|never|n['’]t|denied|false|instead of|rather than|without)(?: \p{L}+){0,2}\s*$/iu;
const PARTIAL_AFTER = /^\s*(?:more|other|others|additional|further|extra|fewer|less|remaining)\b/i;
/** "More than 20" is a bound and no part. */
const PARTIAL_LABEL = /\b(?:others?|more(?! than)|additional|remaining|further|extra|rest)\b/;
/** "Twenty people, four of whom were hurt and 16 who walked": one of the parts that a whole is told in. */
const PART_AFTER_PART = /\b(?:\p{N}+|\p{L}+) of (?:whom|which|them)\b[^.;:]{0,80}\band\s*$/u;
const NUMBER = '(?:\\d|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|some|most|half|none|any)\\b)';
const THE = '(?:the |its |their |his |her |our )?';
/** "155 of the 300 members", "five out of six": a part, and a whole. */
const PART_OF = new RegExp(
  `^\\s*(?:\\p{L}+ ){0,2}(?<!\\b(?:front|because|ahead|instead|outside|excess) )(?:of ${THE}(?:\\p{L}+ )?\\d|out of ${THE}${NUMBER})`,
  'iu',
);
const WHOLE_OF = new RegExp(`${NUMBER}(?: \\p{L}+){0,2} (?:out )?of ${THE}$`, 'iu');
/** "Of the 50 still held, about 20 are alive": the part stands behind its whole. */
const OF_WHOLE = new RegExp(`(?:^|[.;:–—] )Of ${THE}(?:\\p{L}+ )?${NUMBER}[^.;:]*, [^.;:]*$`, 'u');
/** "Three deaths per 10,000 people": neither number counts anything by itself. */
const RATE_BEFORE = /\b(?:per|every|for every|one in)\s+$/i;
const RATE_AFTER = /^\s*(?:\p{L}+ ){0,2}(?:per|for every|for each|in every|out of every)\b/iu;

/** Whether a figure is a part, a rest, an addition, a rate or a denial: it says nothing of the whole. */
export const isPartial = ({ kind, label, text }: Figure, { before, after }: Surroundings): boolean =>
  PARTIAL_LABEL.test(`${label} ${text}`) ||
  PARTIAL_BEFORE.test(before.slice(-60)) ||
  PARTIAL_AFTER.test(after.slice(0, 20)) ||
  PART_AFTER_PART.test(before.slice(-120)) ||
  PART_OF.test(after.slice(0, 80)) ||
  PART_OF.test(text.replace(/^\S+/, '')) ||
  WHOLE_OF.test(before.slice(-30)) ||
  OF_WHOLE.test(before) ||
  (kind === 'count' && (RATE_BEFORE.test(before.slice(-12)) || RATE_AFTER.test(after.slice(0, 30))));
