import { DigestError } from './digest-error';

/** Reads a value that anybody may have written; `at` names its field for the error. */
export type Check<T> = (value: unknown, at: string) => T;

const LONGEST_TEXT = 100_000;
const LONGEST_LIST = 100_000;

export const record: Check<Readonly<Record<string, unknown>>> = (value, at) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new DigestError(at, 'an object');
  return Object.fromEntries(Object.entries(value));
};

export const text: Check<string> = (value, at) => {
  if (typeof value !== 'string') throw new DigestError(at, 'a text');
  if (value.length > LONGEST_TEXT) throw new DigestError(at, `a text of at most ${LONGEST_TEXT} characters`);
  return value;
};

export const finite: Check<number> = (value, at) => {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new DigestError(at, 'a number');
  return value;
};

export const natural: Check<number> = (value, at) => {
  const number = finite(value, at);
  if (!Number.isSafeInteger(number) || number < 0) throw new DigestError(at, 'a whole number from 0');
  return number;
};

export const flag: Check<boolean> = (value, at) => {
  if (typeof value !== 'boolean') throw new DigestError(at, 'true or false');
  return value;
};

export const oneOf =
  <T extends string>(...choices: readonly T[]): Check<T> =>
  (value, at) => {
    const found = choices.find((choice) => choice === value);
    if (found === undefined) throw new DigestError(at, `one of ${choices.join(', ')}`);
    return found;
  };

/** Null, "" and absence all mean unknown. */
export const known =
  <T>(check: Check<T>): Check<T | null> =>
  (value, at) =>
    value === null || value === undefined || value === '' ? null : check(value, at);

/** `fallback` where the field is absent: JSON of another hand may give only what the contract names. */
export const or =
  <T>(check: Check<T>, fallback: T): Check<T> =>
  (value, at) =>
    value === undefined || value === null ? fallback : check(value, at);

export const list =
  <T>(check: Check<T>): Check<T[]> =>
  (value, at) => {
    if (value === undefined || value === null) return [];
    if (!Array.isArray(value)) throw new DigestError(at, 'a list');
    if (value.length > LONGEST_LIST) throw new DigestError(at, `a list of at most ${LONGEST_LIST} entries`);
    return value.map((entry, i) => check(entry, `${at}[${i}]`));
  };

export const tuple: Check<readonly unknown[]> = (value, at) => {
  if (!Array.isArray(value)) throw new DigestError(at, 'a list');
  return value;
};
