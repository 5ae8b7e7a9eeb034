/**
 * Checks of values from outside: messages, what a page gave back, what was stored. A shape takes a value of unknown make and
 * gives it back typed and rebuilt (properties nobody asked for are dropped), or throws a ShapeError that names the place.
 */
export type Shape<T> = (value: unknown, place: string) => T;

export class ShapeError extends Error {
  override readonly name = 'ShapeError';
  constructor(place: string, expected: string) {
    super(`${place} should be ${expected}`);
  }
}

export const text =
  (longest = 10_000): Shape<string> =>
  (value, place) => {
    if (typeof value !== 'string') throw new ShapeError(place, 'text');
    if (value.length > longest) throw new ShapeError(place, `at most ${longest} characters`);
    return value;
  };

export const number: Shape<number> = (value, place) => {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new ShapeError(place, 'a finite number');
  return value;
};

export const flag: Shape<boolean> = (value, place) => {
  if (typeof value !== 'boolean') throw new ShapeError(place, 'true or false');
  return value;
};

export const oneOf =
  <const T extends string>(allowed: readonly T[]): Shape<T> =>
  (value, place) => {
    const found = allowed.find((one) => one === value);
    if (found === undefined) throw new ShapeError(place, `one of ${allowed.join(', ')}`);
    return found;
  };

export const orNull =
  <T>(shape: Shape<T>): Shape<T | null> =>
  (value, place) =>
    value === null ? null : shape(value, place);

/** What may be left out. */
export const orElse =
  <T>(shape: Shape<T>, absent: T): Shape<T> =>
  (value, place) =>
    value === undefined ? absent : shape(value, place);

export const list =
  <T>(shape: Shape<T>, longest: number): Shape<readonly T[]> =>
  (value, place) => {
    if (!Array.isArray(value)) throw new ShapeError(place, 'a list');
    if (value.length > longest) throw new ShapeError(place, `a list of at most ${longest}`);
    return value.map((entry, at) => shape(entry, `${place}[${at}]`));
  };

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const record =
  <T extends object>(fields: { readonly [K in keyof T]: Shape<T[K]> }): Shape<T> =>
  (value, place) => {
    if (!isRecord(value)) throw new ShapeError(place, 'a record');
    const built: Partial<T> = {};
    for (const key in fields) built[key] = fields[key](value[key], `${place}.${key}`);
    return built as T;
  };
