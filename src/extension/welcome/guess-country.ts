/**
 * The country that a reader most likely lives in: the region that one of the browser's languages names ("en-NZ"), else the
 * one where the language has most speakers ("de" is DE). Null where none of them is offered.
 * @param languages BCP 47, the preferred first. Source of the likely regions: Unicode CLDR (Intl.Locale.maximize).
 */
export function guessCountry(languages: readonly string[], offered: readonly string[]): string | null {
  const locales = languages.flatMap((tag) => {
    try {
      return new Intl.Locale(tag);
    } catch {
      return [];
    }
  });
  const named = locales.map(({ region }) => region);
  const likely = locales.map((locale) => locale.maximize().region);
  return [...named, ...likely].find((region) => region !== undefined && offered.includes(region)) ?? null;
}
