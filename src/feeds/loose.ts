/** Readers of what a parser made of a hostile text. */
import { isLoose, type Loose } from '../index/loose';

/** The objects of a list; empty for what is no list. */
export const listOf = (value: unknown): readonly Loose[] => (Array.isArray(value) ? value.filter(isLoose) : []);

/** A field of an object; undefined for what is none. A path asks for a field's field. */
export function fieldOf(value: unknown, ...path: readonly string[]): unknown {
  let found = value;
  for (const name of path) found = isLoose(found) ? found[name] : undefined;
  return found;
}

/** The strings in a value that is one, a list of them, or an object with the string as its `value` or `name`. */
export function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value];
  if (Array.isArray(value)) return value.slice(0, 50).flatMap(stringsIn);
  return isLoose(value) ? stringsIn(value.value ?? value.name ?? value.label ?? value.term) : [];
}
