import { malformed } from './error';

/** Readers of parsed JSON whose shape nobody vouches for: the value in its type, or a fault. */
export function text(value: unknown): string {
  if (typeof value !== 'string') throw malformed('a text is missing');
  return value;
}

export const textOrNull = (value: unknown): string | null => (value === null ? null : text(value));

export function number(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw malformed('a number is missing');
  return value;
}

export const numberOrNull = (value: unknown): number | null => (value === null ? null : number(value));

export function place(value: unknown): number {
  const whole = number(value);
  if (!Number.isInteger(whole) || whole < 0) throw malformed('a place is not a whole number');
  return whole;
}

export const placeOrNull = (value: unknown): number | null => (value === null ? null : place(value));

export function list<T>(value: unknown, read: (item: unknown) => T): T[] {
  if (!Array.isArray(value)) throw malformed('a list is missing');
  return value.map(read);
}

/** A list whose items mean different things. */
export const tuple = (value: unknown): unknown[] => list(value, (item) => item);

export const texts = (value: unknown): string[] => list(value, text);
export const places = (value: unknown): number[] => list(value, place);

/** One of a closed set of words, kept as its number. */
export function word<T>(value: unknown, words: readonly T[]): T {
  const found = words[place(value)];
  if (found === undefined) throw malformed('a word is unknown');
  return found;
}

/** JSON or a fault. */
export function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw malformed('a block is no JSON');
  }
}
