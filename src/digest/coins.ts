import { COINS, DURATIONS } from '../language/units';
import type { NumberRead } from './numerals';
import { type Token, wordAt } from './tokens';
import { sumBefore } from './told-sums';

/** From so many on nobody has crowns on a head or marks on a wall. */
const MANY = 100;
/** Marks that are given in a school. */
const SCHOOL =
  /^(?:exams?|examinations?|scor(?:e|ed|es|ing)|students?|pupils?|candidates?|tests?|papers?|subjects?|grades?|pass|cut-off|secured|obtained)$/;
/** A verb ("the 2,400 won again") or an adjective ("1,500 real jobs") has more behind it. */
const ENDS = /^(?:a|an|per|each|in|for|to|from|on|of|and|or|but|at|by|as|more|less)$/;

/**
 * The currency of a word that means something else as often: "18.40 crowns", "600 marks", "50 million won"; null where the three
 * crowns of a king or the 450 marks of an exam may be meant.
 */
export function coinAt(tokens: readonly Token[], at: number, read: NumberRead): { unit: string; to: number } | null {
  const token = tokens[read.to];
  const unit = COINS.get(token?.lower ?? '');
  if (unit === undefined || token?.shape !== 'lower') return null;
  const next = tokens[read.to + 1];
  const found = { unit, to: read.to + 1 };
  const plain = unit === 'crown' || unit === 'mark';
  if (!plain)
    return (read.scaled || (read.figures && read.value >= 1000)) && (next?.kind !== 'word' || ENDS.test(next.lower))
      ? found
      : null;
  if (unit === 'mark' && tokens.slice(Math.max(0, at - 20), read.to + 12).some((word) => SCHOOL.test(word.lower)))
    return null;
  const rate = /^(?:a|an|per|each)$/.test(next?.lower ?? '') && DURATIONS.has(wordAt(tokens, read.to + 2));
  const sum = read.scaled || (read.figures && (read.value >= MANY || !Number.isInteger(read.value)));
  return sum || rate || sumBefore(tokens, at) ? found : null;
}
