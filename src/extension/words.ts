import type messages from '../../assets/_locales/en/messages.json';
import { localeDirection, localeMessage, localeName } from './browser';

export type Key = keyof typeof messages;
/** A key with a form for each plural category: "outlets_one", "outlets_other" make "outlets". */
type CountedKey = Key extends infer K ? (K extends `${infer Stem}_other` ? Stem : never) : never;

/** A message in the reader's language. */
export const say = (key: Key, ...substitutions: readonly string[]): string => localeMessage(key, substitutions);

/** A message with a number, in the form that the reader's language has for it. The number is the first substitution. */
export function sayCount(key: CountedKey, count: number, ...more: readonly string[]): string {
  const given = [formatNumber(count), ...more];
  const category = new Intl.PluralRules(locale()).select(count);
  return localeMessage(`${key}_${category}`, given) || localeMessage(`${key}_other`, given);
}

/** Names of a language's own languages and numbers follow the browser's language. */
export const locale = (): string => localeName();
export const formatNumber = (value: number): string => new Intl.NumberFormat(locale()).format(value);

/** Sets language and direction of one of our pages to those of its words. */
export function dressDocument(document: Document): void {
  document.documentElement.lang = say('localeTag');
  document.documentElement.dir = localeDirection() === 'rtl' ? 'rtl' : 'ltr';
}

/** A country's name, from its ISO 3166-1 code; the code where the browser has no name. */
export const countryName = (code: string): string =>
  /^[A-Z]{2}$/.test(code) ? (new Intl.DisplayNames(locale(), { type: 'region' }).of(code) ?? code) : code;

/** A language's name, from its BCP 47 tag. */
export function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames(locale(), { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag; // what a page declares need not be a tag
  }
}
