import type { NumberWords } from '../language/number-words';
import { type Token, wordAt } from './tokens';

/** A number as read from tokens; `to` is the token after it. */
export interface NumberRead {
  readonly value: number;
  readonly to: number;
  /** Written in figures, not in words. */
  readonly figures: boolean;
  /** Multiplied by a scale word ("million"). */
  readonly scaled: boolean;
  /** A share of a whole ("two-thirds"). */
  readonly share: boolean;
}

/** Beyond this no news figure goes, and sums would lose digits. */
const LARGEST = 1e16;
const GROUPED = /^\d{1,3}(?:([.,'’])\d{3})(?:\1\d{3})*(?:([.,])\d+)?$/;

/**
 * The value of figures with their separators: thousands by comma, full stop, apostrophe; decimals by the other. "1,200" and
 * "1.200" alone are read by the language. Null for what is no number but a serial number, a version or an address.
 */
export function numeralValue(text: string, decimal: '.' | ','): number | null {
  // "4½ hours"
  const fraction = FRACTIONS[text.at(-1) ?? ''];
  if (fraction !== undefined) return /^\d{1,6}.$/.test(text) ? Number(text.slice(0, -1)) + fraction : null;
  if (/^0\d/.test(text) && !/^0[.,]/.test(text)) return null;
  const ascii = text.normalize('NFKC');
  if (!/^\d[\d.,'’]*$/.test(ascii) || ascii.length > 24) return null;
  if (/^\d+$/.test(ascii)) return within(Number(ascii));
  const grouped = GROUPED.exec(ascii);
  if (grouped) {
    const [, group = '', fraction] = grouped;
    const single = fraction === undefined && ascii.split(group).length === 2;
    if (fraction !== group && !(single && group === decimal))
      return within(Number(ascii.replaceAll(group, '').replace(',', '.')));
  }
  if (/^\d+[.,]\d+$/.test(ascii)) return within(Number(ascii.replace(',', '.')));
  return null;
}

const within = (value: number): number | null => (Number.isFinite(value) && value < LARGEST ? value : null);

const near = (a: Token | undefined, b: Token | undefined): boolean =>
  a !== undefined && b !== undefined && b.start - a.end <= 1;
const stuck = (a: Token | undefined, b: Token | undefined): boolean =>
  a !== undefined && b !== undefined && b.start === a.end;

const FRACTIONS: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75, '⅓': 0.333, '⅔': 0.667 };

/** "155 000": groups of three after a space. */
function spaced(tokens: readonly Token[], at: number): { text: string; to: number } {
  let text = tokens[at]?.text ?? '';
  let to = at + 1;
  if (!/^\d{1,3}$/.test(text) || text === '0') return { text, to };
  while (
    /^\d{3}(?:[.,]\d+)?$/.test(tokens[to]?.text ?? '') &&
    (tokens[to]?.start ?? 0) - (tokens[to - 1]?.end ?? 0) === 1
  ) {
    text += tokens[to]?.text ?? '';
    to++;
  }
  return { text, to };
}

/** A scale word at `at` ("million", "bn"); a short form only where it touches the figures. */
function scaleAt(tokens: readonly Token[], at: number, words: NumberWords): number | null {
  const token = tokens[at];
  if (token?.kind !== 'word' || !near(tokens[at - 1], token)) return null;
  const scale = words.scales.get(token.lower);
  if (scale === undefined) return null;
  const short = /^(?:m|k|b|t|tn)$/.test(token.lower);
  if (!short) return scale;
  if (!stuck(tokens[at - 1], token)) return null;
  // "$5B" is a sum, "5B" a flat or a form.
  if (/^[bt]$/.test(token.lower)) return isMoneySign(tokens, at - 2) ? scale : null;
  return token.lower === 'm' && !meansMillion(tokens, at) ? null : scale;
}

/** A sign before the number, or before the one that opens a range: "$5-7m". */
const isMoneySign = (tokens: readonly Token[], at: number): boolean =>
  SIGN.test(tokens[at]?.text ?? '') || (/^[-–]$/.test(tokens[at]?.text ?? '') && SIGN.test(tokens[at - 2]?.text ?? ''));
const SIGN = /^[$€£¥₹]$/;

/** "5m people" and "$5m" are millions, "100m" of a race is metres. */
function meansMillion(tokens: readonly Token[], at: number): boolean {
  return (
    isMoneySign(tokens, at - 2) || /s$|^people$|^(?:of|in|to|for|from|by|pounds|euros)$/.test(wordAt(tokens, at + 1))
  );
}

function readFigures(tokens: readonly Token[], at: number, words: NumberWords): NumberRead | null {
  const { text, to } = spaced(tokens, at);
  const value = numeralValue(text, words.decimal);
  if (value === null) return null;
  // "150+ million users", "an $11.1-billion loan"
  const joined = tokens[to]?.text === '+' || (tokens[to]?.text === '-' && (tokens[to + 1]?.text.length ?? 0) > 2);
  let end = joined && scaleAt(tokens, to + 1, words) !== null ? to + 1 : to;
  let result = value;
  for (
    let scale = scaleAt(tokens, end, words);
    scale !== null && result * scale < LARGEST;
    scale = scaleAt(tokens, end, words)
  ) {
    result *= scale;
    end++;
    if (
      tokens[end]?.text === '.' &&
      stuck(tokens[end - 1], tokens[end]) &&
      /^(?:mio|mrd|mln)$/.test(wordAt(tokens, end - 1))
    )
      end++;
  }
  return { value: clean(result), to: end, figures: true, scaled: result !== value, share: false };
}

/** Without the noise of binary fractions: 1.2 million is 1200000. */
export const clean = (value: number): number => Number(value.toPrecision(12));

/** Number words; parts of a compound ("twenty-five") are read one by one. */
function readWords(tokens: readonly Token[], at: number, words: NumberWords): NumberRead | null {
  const first = tokens[at];
  if (first?.kind !== 'word') return null;
  const half = words.half.has(first.lower) ? readHalf(tokens, at, words) : null;
  if (half) return half;
  let end = at;
  let total = 0;
  let group = 0;
  let any = false;
  let scaled = false;
  while (end < tokens.length && end - at < 9) {
    const token = tokens[end];
    if (token?.kind !== 'word' || (end > at && !near(tokens[end - 1], token))) break;
    const scale = words.scales.get(token.lower);
    if (scale !== undefined && token.lower.length > 2 && (any || ALONE.has(token.lower))) {
      if (scale >= 1000) {
        total = (total + (group || 1)) * scale;
        group = 0;
      } else group = (group || 1) * scale;
      scaled ||= scale >= 1000;
    } else if (
      end === at &&
      words.one.has(token.lower) &&
      (words.scales.get(wordAt(tokens, at + 1)) ?? 0) > 1 &&
      (tokens[at + 1]?.lower.length ?? 0) > 2
    ) {
      group = 1;
    } else {
      const value = unitOf(token.lower, words);
      if (value === null) {
        const joins =
          any &&
          words.and.has(token.lower) &&
          group > 0 &&
          unitOf(wordAt(tokens, end + 1), words) !== null &&
          (group >= 100 || total > 0 || (words.decimal === ',' && group >= 30));
        if (!joins) break;
        end++;
        continue;
      }
      if (any && group !== 0 && !(group % 100 === 0 || (group % 10 === 0 && value < 10))) break;
      group += value;
    }
    any = true;
    end++;
  }
  if (!any || total + group >= LARGEST) return null;
  return { value: total + group, to: end, figures: false, scaled, share: false };
}

/** Scale words that stand without a number before them ("mil personas"). */
const ALONE: ReadonlySet<string> = new Set(['mil', 'mille']);

function unitOf(word: string, words: NumberWords): number | null {
  const whole = words.units.get(word);
  if (whole !== undefined) return whole;
  if (!word.includes('-')) return null;
  let sum = 0;
  for (const part of word.split('-')) {
    const value = words.units.get(part);
    if (value === undefined) return null;
    sum += value;
  }
  return sum;
}

/** "half a million", "half of", "die Hälfte der". */
function readHalf(tokens: readonly Token[], at: number, words: NumberWords): NumberRead | null {
  const next = tokens[at + 1];
  const scale = words.scales.get(wordAt(tokens, at + 2));
  if (next && words.one.has(next.lower) && scale !== undefined && (tokens[at + 2]?.lower.length ?? 0) > 2)
    return { value: scale / 2, to: at + 3, figures: false, scaled: true, share: false };
  // "Half a percentage point"
  if (next && words.one.has(next.lower) && /^(?:percentage|point)$/.test(wordAt(tokens, at + 2)))
    return { value: 0.5, to: at + 2, figures: false, scaled: false, share: false };
  const direct = words.scales.get(next?.lower ?? '');
  if (direct !== undefined && (next?.lower.length ?? 0) > 2)
    return { value: direct / 2, to: at + 2, figures: false, scaled: true, share: false };
  const whole = /^(?:of|de|du|des|der|von|do|da|dos|das|del|dei|degli|delle|della|the|its|their)$/.test(
    next?.lower ?? '',
  );
  return whole ? { value: 0.5, to: at + 1, figures: false, scaled: false, share: true } : null;
}

const shareOf = (n: number, of: number, to: number): NumberRead => ({
  value: clean(n / of),
  to,
  figures: false,
  scaled: false,
  share: true,
});

/** "one in five nurses", "three in ten", "1 in 4 women", "six-in-10 voters". */
function inRatio(tokens: readonly Token[], at: number, words: NumberWords): NumberRead | null {
  const partOf = (word: string): number =>
    words.units.get(word) ?? (/^(?:[1-9]|1?\d0|1,?000)$/.test(word) ? Number(word.replace(',', '')) : -1);
  const first = tokens[at];
  const [count, joint, whole] = first?.lower.split('-') ?? [];
  const joined = joint === 'in' && whole !== undefined;
  // "Five out of six weavers", "one out of every 20": of more they are counted ("nine out of 32 mills").
  const out = wordAt(tokens, at + 1) === 'out' && wordAt(tokens, at + 2) === 'of';
  if (!joined && !out && wordAt(tokens, at + 1) !== 'in') return null;
  const every = out && wordAt(tokens, at + 3) === 'every';
  const to = joined ? at + 1 : at + (every ? 5 : out ? 4 : 3);
  const [n, of] = [partOf(count ?? ''), partOf(whole ?? wordAt(tokens, to - 1))];
  if (out && !every && of > 10) return null;
  if (of <= n || of < 2 || n < 1) return null;
  const follows = tokens[to];
  // "Scored 3 in 4 games": in figures one in so many, or so many in ten.
  if (
    first?.kind === 'number' &&
    !(
      (n === 1 || of % 10 === 0) &&
      (follows?.kind !== 'word' || /s$|men$|^(?:people|children|of|chance)$/.test(follows.lower))
    )
  )
    return null;
  return /^(?:years|months|weeks|days|hours|minutes)$/.test(follows?.lower ?? '') ? null : shareOf(n, of, to);
}

/** "a third", "two-thirds", "three quarters", "un tiers": a share of a whole that is named after it. */
function readShare(tokens: readonly Token[], at: number, words: NumberWords): NumberRead | null {
  const first = tokens[at];
  if (first?.kind !== 'word') return null;
  const ratio = inRatio(tokens, at, words);
  if (ratio) return ratio;
  const [count, part] = first.lower.split('-');
  const one = (n: number | undefined, of: number | undefined, to: number): NumberRead | null =>
    n !== undefined && of !== undefined && n <= of ? shareOf(n, of, to) : null;
  if (part !== undefined) return one(words.units.get(count ?? ''), words.shares.get(part), at + 1);
  const next = tokens[at + 1];
  if (next === undefined || !near(first, next)) return null;
  const n = words.one.has(first.lower) ? 1 : words.units.get(first.lower);
  const share = one(n, words.shares.get(next.lower), at + 2);
  // "a third man", "a quarter final": a share is followed by what it is of, or by nothing.
  if (share && n === 1 && !/^(?:of|de|du|des|der|von|do|da|del|dei|degli|delle|della)$/.test(wordAt(tokens, at + 2)))
    return null;
  return share;
}

/** "Eight and a half years", "dos años y medio" apart from it: the half is of what is counted. */
function withHalf(tokens: readonly Token[], read: NumberRead): NumberRead {
  const [and, one, half, noun] = tokens.slice(read.to, read.to + 4);
  if (and?.lower !== 'and' || one?.lower !== 'a' || half?.lower !== 'half' || noun?.kind !== 'word') return read;
  return Number.isInteger(read.value) && !/^(?:of|the|a|an|its|their)$/.test(noun.lower)
    ? { ...read, value: read.value + 0.5, to: read.to + 3 }
    : read;
}

/** The number that begins at `at`, in figures or in words; null where none does. */
export function readNumber(tokens: readonly Token[], at: number, words: NumberWords): NumberRead | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const read =
    token.kind === 'number'
      ? (inRatio(tokens, at, words) ?? readFigures(tokens, at, words))
      : (readShare(tokens, at, words) ?? readWords(tokens, at, words));
  return read === null || read.share || read.scaled ? read : withHalf(tokens, read);
}
