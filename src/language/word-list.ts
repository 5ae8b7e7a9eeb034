/** Words of a list written out with spaces between. */
export const wordList = (words: string): ReadonlySet<string> =>
  new Set(words.split(/\s+/).filter((word) => word !== ''));

/** A table by language, read with English where the language is unknown or not in it. */
export function byLanguage<T>(table: Readonly<Record<string, T>> & { readonly en: T }): (language: string | null) => T {
  const known = new Map(Object.entries(table));
  return (language) => known.get(language ?? 'en') ?? table.en;
}
