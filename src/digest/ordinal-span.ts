import type { NumberWords } from '../language/number-words';
import { DURATIONS } from '../language/units';
import type { FigureSpan } from './figure-span';
import { stuck } from './number-uses';
import type { Token } from './tokens';

const ORDINAL_ENDING = /^(?:st|nd|rd|th|er|ème|e|º|ª)$/;

/** "The 21st bridge", "her third book", and no fraction, rank or date. */
export function ordinalAt(tokens: readonly Token[], at: number, words: NumberWords): FigureSpan | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const make = (value: number, to: number): FigureSpan => ({
    from: at,
    to,
    kind: 'ordinal',
    value,
    began: null,
    upper: null,
    unit: null,
  });
  if (token.kind === 'number') {
    const next = tokens[at + 1];
    const value = Number(token.text);
    return next &&
      stuck(token, next) &&
      ORDINAL_ENDING.test(next.lower) &&
      Number.isInteger(value) &&
      value > 0 &&
      value < 1000
      ? make(value, at + 2)
      : null;
  }
  if (token.kind !== 'word' || token.shape !== 'lower') return null;
  const value = words.ordinals.get(token.lower);
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  const named =
    before?.possessive ||
    /^(?:the|a|his|her|its|their|this|el|la|los|su|le|sa|son|der|die|das|dem|den|seine|ihre|o|il|lo|sua|suo)$/.test(
      before?.lower ?? '',
    );
  if (value === undefined || !named || next?.kind !== 'word' || next.shape !== 'lower' || words.units.has(next.lower))
    return null;
  if (value === 1 && (next.lower === 'place' || DURATIONS.has(next.lower))) return null;
  if (/^(?:and|or|of|to|y|de|et|und|e|time|couple|few|half)$/.test(next.lower) || /(?:ed|ly)$/.test(next.lower))
    return next.lower === 'time' && value > 1 ? make(value, at + 1) : null;
  return make(value, at + 1);
}
