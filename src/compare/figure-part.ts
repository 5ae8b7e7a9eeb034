import type { Figure } from '../digest/digest';
import type { Surroundings } from './figure-surroundings';

/** Any word: an expression for letters in any case is large to compile. */
const WORD = String.raw`[^\s\d.,;:!?()]+`;
const EXCLUDED_BEFORE = new RegExp(
  `\\b(?:all but|except(?: for)?|other than|apart from|besides|not|never|n['’]t|denied|false|instead of|rather than|without)(?: ${WORD}){0,2}\\s*$`,
  'i',
);
const ADDED_BEFORE = new RegExp(
  `\\b(?:another|an additional|a further|a remaining|an extra)(?: ${WORD}){0,2}\\s*$`,
  'i',
);
const PARTIAL_AFTER = /^\s*(?:more|other|others|additional|further|extra|fewer|less|remaining)\b/i;
/** "More than 20" is a bound and no part. */
const PARTIAL_LABEL = /\b(?:others?|more(?! than)|additional|remaining|further|extra|rest)\b/;
/** "Twenty people, four of whom were hurt and 16 who walked": one of the parts that a whole is told in. */
const PART_AFTER_PART = /[^\s.,;:!?()] of (?:whom|which|them)\b[^.;:]{0,80}\band\s*$/;
const NUMBER = '(?:\\d|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|some|most|half|none|any)\\b)';
const THE = '(?:the |its |their |his |her |our )?';
/** "155 of the 300 members", "five out of six": a part, and a whole. */
const PART_OF = new RegExp(
  `^\\s*(?:${WORD} ){0,2}(?<!\\b(?:front|because|ahead|instead|outside|excess) )(?:of ${THE}(?:${WORD} )?\\d|out of ${THE}${NUMBER})`,
  'i',
);
/** And "eight of the assembly’s 75 seats". */
const WHOLE_OF = new RegExp(`${NUMBER}(?: ${WORD}){0,2} (?:out )?of ${THE}(?:${WORD}['’]s? )?$`, 'i');
/** "Of the 50 still held, about 20 are alive": the part stands behind its whole. */
const OF_WHOLE = new RegExp(`(?:^|[.;:–—] )Of ${THE}(?:${WORD} )?${NUMBER}[^.;:]*, [^.;:]*$`);
/** "Three deaths per 10,000 people": neither number counts anything by itself. */
const RATE_BEFORE = /\b(?:per|every|for every|one in)\s+$/i;
const RATE_AFTER = new RegExp(
  `^\\s*(?:(?:${WORD} ){0,2}(?:per|for every|for each|in every|out of every)\\b|/\\s?\\d)`,
  'i',
);

/** Whether a figure is a part, a rest, an addition, a rate or a denial: it says nothing of the whole. */
export const isPartial = ({ kind, label, text }: Figure, { before, after }: Surroundings): boolean =>
  PARTIAL_LABEL.test(`${label} ${text}`) ||
  isExcluded(before) ||
  ADDED_BEFORE.test(before.slice(-60)) ||
  PARTIAL_AFTER.test(after.slice(0, 20)) ||
  PART_AFTER_PART.test(before.slice(-120)) ||
  PART_OF.test(after.slice(0, 80)) ||
  PART_OF.test(text.replace(/^\S+/, '')) ||
  isWhole(before) ||
  OF_WHOLE.test(before) ||
  (kind === 'count' && (RATE_BEFORE.test(before.slice(-12)) || RATE_AFTER.test(after.slice(0, 30))));

/** "£12 million of the £38 million": the whole of which a part is told before it. */
export const isWhole = (before: string): boolean => WHOLE_OF.test(before.slice(-40));

/** "All but five", "not 500": a number of what is left out, or that is denied. */
export const isExcluded = (before: string): boolean => EXCLUDED_BEFORE.test(before.slice(-60));
