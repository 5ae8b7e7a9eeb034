import { malformed } from './error';

/** Readers of parsed JSON whose shape nobody vouches for: the value in its type, or a fault. */
export function text(value: unknown): string {
  if (typeof value !== 'string') throw malformed('a text is missing');
  return value;
}

export const textOrNull = (value: unknown = null): string | null => (value === null ? null : text(value));

export function number(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw malformed('a number is missing');
  return value;
}

export const numberOrNull = (value: unknown = null): number | null => (value === null ? null : number(value));

export function place(value: unknown): number {
  const whole = number(value);
  if (!Number.isInteger(whole) || whole < 0) throw malformed('a place is not a whole number');
  return whole;
}

export const placeOrNull = (value: unknown = null): number | null => (value === null ? null : place(value));

export function list<T>(value: unknown = [], read: (item: unknown) => T): T[] {
  if (!Array.isArray(value)) throw malformed('a list is missing');
  return value.map((item) => read(item));
}

/** A list whose items mean different things; what is missing at its end was left out (shortened). */
export const tuple = (value: unknown): unknown[] => list(value, (item) => item);

/**
 * A list of different things as it is written: nulls and empty lists at its end are left out, which are a tenth of the bytes. The
 * readers take what is missing for them.
 */
export function shortened(values: readonly unknown[]): readonly unknown[] {
  let length = values.length;
  while (length > 0 && isLeftOut(values[length - 1])) length--;
  return values.slice(0, length);
}

const isLeftOut = (value: unknown): boolean => value === null || (Array.isArray(value) && value.length === 0);

/** A number that is mostly 0, as it is written; `orZero` reads it. */
export const unlessZero = (value: number): number | null => (value === 0 ? null : value);

export const orZero = (value: unknown): number => (value === null || value === undefined ? 0 : number(value));

export const texts = (value?: unknown): string[] => list(value, text);
export const places = (value?: unknown): number[] => list(value, place);

/** One of a closed set of words, kept as its number; the first where there is none. */
export function word<T>(value: unknown, words: readonly T[]): T {
  const found = words[place(orZero(value))];
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
