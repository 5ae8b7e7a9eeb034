import { grammarOf } from '../language/grammar';
import { wordList } from '../language/word-list';
import { isEnglish } from './label';
import { type Token, wordAt } from './tokens';

/** Verbs by which somebody moves a quantity, which stands after them as their object. */
const MOVE =
  wordList(`raise raises raised raising cut cuts cutting increase increases increased increasing lower lowers lowered
  lowering reduce reduces reduced reducing lift lifts lifted lifting bring brings bringing brought push pushes pushed pushing take takes took
  taking hike hikes hiked trim trims trimmed slash slashes slashed sweeten sweetens sweetened boost boosts boosted boosting`);
/** Verbs by which somebody says how much a quantity is: "put the damage at $38 million". */
const GAUGE = wordList('put puts putting estimate estimates estimated value values valued assess assesses assessed');
/** Verbs by which somebody leaves a quantity where it is: "kept its main rate at 4 percent". */
const HOLD = wordList(
  'leave leaves left keep keeps kept keeping hold holds held maintain maintains maintained set sets setting fixed',
);
/** What is said of a quantity that stays where it was. */
export const UNMOVED = /^(?:unchanged|steady|stable|flat|level)$/;
const PRONOUN = /^(?:it|he|she|they|we|you|i)$/;
const isObjectsEnd = (word: string): boolean => PRONOUN.test(word) || UNMOVED.test(word);
/** Tokens between the verb and the number at most. */
const REACH = 12;

/** What a verb before a number moves, and how far. */
export interface Moved {
  /** First token of the object's noun, and the first behind it. */
  readonly from: number;
  readonly to: number;
  /** "By 3 percent", an amount of change; else "to 3 percent", a level. */
  readonly change: boolean;
  /** Somebody only says how much it is. */
  readonly gauged: boolean;
  /** Somebody leaves it where it was. */
  readonly held: boolean;
}

/**
 * "Raised its bid for the mill to $12 million", "raises property tax by 3 percent", "put the damage at $38 million"; null where no
 * such verb stands before.
 */
export function movedBefore(tokens: readonly Token[], number: number, language: string | null): Moved | null {
  // "Cut its forecast from 3 percent to 2 percent": the number begins at "from".
  const opens = wordAt(tokens, number) === 'from';
  const at = opens ? number + 1 : number;
  // "At around $38 million"
  const before = tokens[at - (/^(?:around|about|nearly|over|some)$/.test(wordAt(tokens, at - 1)) ? 2 : 1)]?.lower;
  const last = opens ? 'to' : before;
  const isVerb = (word: string): boolean => (last === 'at' ? GAUGE.has(word) || HOLD.has(word) : MOVE.has(word));
  if ((last !== 'to' && last !== 'by' && last !== 'at') || !isEnglish(language)) return null;
  const { determiners, prepositions, auxiliaries } = grammarOf('en');
  for (let verb = at - 2; verb >= 0 && at - verb <= REACH; verb--) {
    const token = tokens[verb];
    if (token?.kind !== 'word' || auxiliaries.has(token.lower)) return null;
    if (!isVerb(token.lower) || determiners.has(wordAt(tokens, verb - 1))) continue;
    let from = verb + 1;
    while (from < at - 1 && (determiners.has(wordAt(tokens, from)) || tokens[from]?.possessive)) from++;
    let to = from;
    // "The minimum wage it pays to all"
    while (to < at - 1 && !prepositions.has(wordAt(tokens, to)) && !isObjectsEnd(wordAt(tokens, to))) to++;
    return to > from && to - from <= 4
      ? { from, to, change: last === 'by', gauged: GAUGE.has(token.lower), held: HOLD.has(token.lower) }
      : null;
  }
  return null;
}
