import type { Outlet } from '../outlets/outlet';
import { InputError } from './exit';
import { isObject, type JsonObject } from './lines';

/**
 * A field of text; null, "" and absence mean unknown.
 * @throws InputError where it is neither text nor, for an id, a number.
 */
export function textField(value: JsonObject, name: string): string | null {
  const field = value[name];
  if (field === undefined || field === null) return null;
  if (typeof field !== 'string') throw new InputError(`"${name}" must be text`);
  return field.trim() === '' ? null : field;
}

/** The id of a line, echoed in the answer; a number is taken as its digits. */
export function idField(value: JsonObject): string | null {
  return typeof value.id === 'number' ? String(value.id) : textField(value, 'id');
}

/** An http(s) address. @throws InputError for anything else. */
export function urlField(value: JsonObject, name = 'url'): string | null {
  const url = textField(value, name);
  if (url !== null && !(/^https?:\/\//i.test(url) && URL.canParse(url)))
    throw new InputError(`"${name}" must be a whole http or https address`);
  return url;
}

const DOMAIN = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,}$/u;

/** `outlet` is a domain, a name or `{name, domain}`. Null where the line does not say. */
export function outletField(value: JsonObject): Outlet | null {
  const field = value.outlet;
  if (isObject(field)) {
    const outlet = { name: textField(field, 'name'), domain: textField(field, 'domain') };
    return outlet.name || outlet.domain ? outlet : null;
  }
  const text = textField(value, 'outlet')?.trim();
  if (!text) return null;
  return DOMAIN.test(text) ? { name: null, domain: text.toLowerCase() } : { name: text, domain: null };
}
