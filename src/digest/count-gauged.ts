import { grammarOf } from '../language/grammar';
import { ACTIONS } from '../language/quantity-words';
import { nounAfter } from './counted-noun';
import { type Label, labelAt, textOf } from './label';
import { isPlural } from './noun-bounds';
import type { Line } from './reading';
import { wordAt } from './tokens';

const GAUGES =
  /^(?:put|puts|putting|estimate|estimates|estimated|estimating|cap|caps|capped|capping|limit|limits|limited|limiting)$/;
/** What is counted without a word for those counted. */
const CROWD = /^(?:turnout|attendance|crowd|crowds|toll|population|tally|total|count|membership|audience|headcount)$/;
const NUMBER = /^(?:number|total)$/;
/** Tokens between the verb and the number at most. */
const REACH = 14;

/** "Police estimated the number of marchers in Kell at 45,000", "put the turnout at 70,000", "put their number at 800". */
export function countGauged(line: Line, at: number, to: number): Label | null {
  const { tokens } = line;
  const lower = (place: number): string => wordAt(tokens, place);
  if (lower(at - 1) !== 'at') return null;
  const { determiners } = grammarOf('en');
  for (let verb = at - 2; verb >= 0 && at - verb <= REACH; verb--) {
    if (tokens[verb]?.kind === 'mark' && tokens[verb]?.text !== '-') return null;
    if (!GAUGES.test(lower(verb))) continue;
    let noun = verb + 1;
    if (!determiners.has(lower(noun))) return null;
    while (noun < at - 1 && (determiners.has(lower(noun)) || tokens[noun]?.possessive)) noun++;
    if (NUMBER.test(lower(noun)) && lower(noun + 1) === 'of') return numbered(line, noun + 2, to);
    // "The official death toll"
    let last = -1;
    for (let i = noun; i < noun + 4 && i < at - 1 && tokens[i]?.shape === 'lower'; i++)
      if (CROWD.test(lower(i))) last = i;
    return last >= 0 ? { text: textOf(line, noun, last + 1), subject: null, to } : null;
  }
  return null;
}

/** What a number is of; what happened to those counted may be their only word ("the number of injured"). */
function numbered(line: Line, from: number, to: number): Label | null {
  const { tokens } = line;
  const first = wordAt(tokens, from);
  if (ACTIONS.has(first) && !isPlural(wordAt(tokens, from + 1)))
    return { text: first, subject: { from, to: from + 2 }, to };
  const noun = nounAfter(line, from, 'en', true);
  return noun && { text: textOf(line, noun.from, noun.to), subject: { from: noun.from, to: noun.to + 1 }, to };
}

/** "Raising to nine the number of people killed", "bringing to 40 the death toll": what is numbered stands behind the number. */
export function numberAfter(line: Line, from: number, to: number): Label | null {
  const { tokens } = line;
  const moved =
    wordAt(tokens, from - 1) === 'to' && /^(?:rais|bring|brought|tak|took|lift|push)/.test(wordAt(tokens, from - 2));
  if (!moved || !/^(?:the|its|their)$/.test(wordAt(tokens, to))) return null;
  const numbered = /^(?:number|total)$/.test(wordAt(tokens, to + 1)) && wordAt(tokens, to + 2) === 'of';
  const noun = nounAfter(line, to + (numbered ? 3 : 1), 'en', numbered);
  return noun && labelAt(line, noun);
}
