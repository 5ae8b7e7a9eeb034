import { ACTIONS } from '../language/quantity-words';
import type { FigureKind } from './digest';
import { behindIncluded, wholeOf } from './figure-included';
import { quantityVerb } from './figure-label';
import type { Surroundings } from './figure-owner';
import type { Token } from './tokens';

const COUNTED: ReadonlySet<FigureKind> = new Set(['count', 'percent', 'multiple', 'points']);

/** Labels of people, or where none is told. */
const PEOPLE =
  /^$|\b(?:people|men|women|children|\p{L}+(?:ers|ees|ants|ives|ists|ians)|hostages|captives|suspects|students|inmates|migrants|patients|persons|journalists|palestinians)$/u;

/** Tokens behind what is counted in which its verb is looked for; farther off only what was done to it. */
const REACH = 5;
const FARTHEST = 9;
const ENDS = /^(?:and|y|e|ed|et|und)$/;
const WAS = /^(?:was|were|been|confirmed|feared|declared|pronounced)$/;
/** Somebody or something else may be told of behind it. */
const TELLS = /^(?:said|says|told|that|who|which|when|where|after|before|as|because|but|while|if)$/;
/** What is not counted of those, directly behind the noun. */
const PASSIVE = /^(?:are|were|is|was|have|been|now|known|believed|thought|presumed|confirmed|reported|to|may)$/;

/** "Two people lost their lives" */
const isLifeLost = (tokens: readonly Token[], at: number): boolean =>
  /^(?:lives|life)$/.test(tokens[at]?.lower ?? '') &&
  /^(?:their|his|her)$/.test(tokens[at - 1]?.lower ?? '') &&
  /^(?:lost|lose|losing)$/.test(tokens[at - 2]?.lower ?? '');

/** "Were ordered out of their homes", "were told to leave", "had left their homes": those who had to go. */
const isSentAway = (tokens: readonly Token[], at: number): boolean => {
  const [was, word, next, last] = tokens.slice(Math.max(0, at - 1), at + 3).map(({ lower }) => lower);
  if (/^(?:left|leave)$/.test(word ?? '')) return next === 'their' && /^homes?$/.test(last ?? '');
  if (!/^(?:was|were|been)$/.test(was ?? '') || !/^(?:ordered|told|forced)$/.test(word ?? '')) return false;
  return next === 'to'
    ? /^(?:leave|evacuate|flee)$/.test(last ?? '')
    : next === 'out' && last === 'of' && word !== 'told';
};

/** "Killed in two attacks", "missing from 15 states" */
const isPlaced = (tokens: readonly Token[], verb: number): boolean => PLACED.test(tokens[verb + 1]?.lower ?? '');
const PLACED = /^(?:in|from|across|during|after|within)$/;

/** What somebody does to others that are told of next. */
const isActive = (tokens: readonly Token[], verb: number): boolean =>
  ACTIONS.has(tokens[verb]?.lower ?? '') &&
  !/^(?:die[ds]?|dead|drowned|perished|fled|missing|tested)$/.test(tokens[verb]?.lower ?? '') &&
  !/^(?:was|were|been|be|being|are|is|and|or)$/.test(tokens[verb - 1]?.lower ?? '') &&
  (tokens[verb + 1]?.kind === 'number' || OBJECT.test(tokens[verb + 1]?.lower ?? ''));
const OBJECT =
  /^(?:a|an|the|his|her|their|its|more|some|about|nearly|dozens|hundreds|thousands|scores|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/;

const CLAIMS = /^(?:cost|costs|costing|claim|claims|claimed|claiming|took|taken|loss|lost)$/;
const FOUND = /^(?:found|recovered|retrieved|pulled|discovered|identified|recovering|dug)$/;

/** "Cost 1,240 lives", "claimed the lives of 12 people", "seventeen bodies had been recovered": those counted are dead. */
function diedOf({ line: { tokens }, from, to, label, kind }: Surroundings): string | null {
  if (kind !== 'count') return null;
  const before = tokens[from - 1]?.lower === 'of' ? from - 2 : from - 1;
  const near = (word: RegExp, a: number, b: number): boolean =>
    tokens.slice(Math.max(0, a), b).some((token) => word.test(token.lower));
  if (/(?:^| )lives$/.test(label.text) && label.subject === null)
    return CLAIMS.test(tokens[before]?.lower ?? '') || near(/^lost$/, to, label.to + 4) ? 'killed' : null;
  if (tokens[from - 1]?.lower === 'of' && tokens[before]?.lower === 'lives')
    return near(CLAIMS, before - 3, before) ? 'killed' : null;
  if (!/(?:^| )bodies$/.test(label.text) || label.subject !== null) return null;
  return near(FOUND, from - 2, from) || near(FOUND, label.to, label.to + 5) ? 'killed' : null;
}

/** What happened to what is counted: the participle after it, or the verb before the number. */
export function actionOf(s: Surroundings): string | null {
  const { tokens } = s.line;
  if (s.kind === 'money') return null;
  // "Released 12 pages", "seven bullets fired by the guard": set free and dismissed are people.
  const told = (at: number): string | undefined => {
    const word = tokens[at]?.lower ?? '';
    if (isLifeLost(tokens, at)) return 'killed';
    if (isSentAway(tokens, at)) return 'evacuated';
    const apart = /^(?:releas|fired$)/.test(word) || (word === 'tested' && tokens[at + 1]?.lower !== 'positive');
    return apart && !PEOPLE.test(s.label.text) ? undefined : ACTIONS.get(word);
  };
  const died = diedOf(s);
  if (died !== null) return died;
  const acted = quantityVerb(tokens, s.from, (w) => ACTIONS.has(w));
  // "Killed in two attacks", "arrested four times": nothing happened to what is counted.
  const beside = acted >= 0 && (isPlaced(tokens, acted) || /(?:^| )(?:times|occasions)$/.test(s.label.text));
  if (acted >= 0) return beside ? null : (told(acted) ?? null);
  // What follows a time or a sum ("six months before she was released") is told of somebody else.
  if (!COUNTED.has(s.kind)) return null;
  // "Killed 20 people, including five reporters", "20 people, including five reporters, were killed"
  const whole = wholeOf(tokens, s.from);
  const verb = whole === null ? -1 : quantityVerb(tokens, whole.number, (w) => ACTIONS.has(w));
  if (verb >= 0) return told(verb) ?? null;
  // "In two villages, including Kell, were killed"
  const aside = PLACED.test(tokens[s.from - 1]?.lower ?? '')
    ? s.label.to
    : behindIncluded(tokens, whole?.comma ?? s.label.to);
  const behind = aside > s.label.to ? aside : s.label.subject === null ? s.label.to : s.to;
  const last = Math.max(aside, s.label.to);
  let end = last + REACH;
  let direct = true;
  let others = false;
  for (let i = behind; i < tokens.length && i < last + FARTHEST; i++) {
    const token = tokens[i];
    if (token?.kind === 'mark' || token?.kind === 'number' || ENDS.test(token?.lower ?? '')) break;
    // "Are now known to have died"
    direct &&= PASSIVE.test(token?.lower ?? '');
    if (direct) end++;
    // "Two officers involved in the shooting were arrested"
    const suffered = !others && WAS.test(tokens[i - 1]?.lower ?? '');
    const found = i < end || suffered ? told(i) : undefined;
    // "Two gunmen killed 12 people", "two attacks that killed 12"
    if (found !== undefined && isActive(tokens, i)) return null;
    if (found !== undefined) return found;
    if (TELLS.test(token?.lower ?? '')) others = true;
  }
  // "The number of people killed has risen to 34"
  const within = s.label.subject;
  if (within !== null && tokens[within.from - 1]?.lower === 'of' && tokens[within.from - 2]?.lower === 'number') {
    const found = told(within.to - 1) ?? told(within.from);
    if (found !== undefined) return found;
  }
  for (let i = s.to; i < s.label.to; i++) {
    const found = told(i);
    if (found !== undefined) return found;
  }
  return /\b(?:death|deaths|toll)\b/.test(s.label.text) ? 'killed' : null;
}
