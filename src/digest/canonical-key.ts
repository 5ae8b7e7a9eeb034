/** What countries are called beside their full names, in English. */
const COUNTRIES: ReadonlyMap<string, string> = new Map([
  ...['us', 'usa', 'america', 'united states of america'].map((key) => [key, 'united states'] as const),
  ...['uk', 'britain', 'great britain'].map((key) => [key, 'united kingdom'] as const),
  ...['dc', 'washington, dc', 'washington dc'].map((key) => [key, 'washington'] as const),
]);

/** What names are grouped by: "Department of Rural Affairs" and "Rural Affairs Department", "America" and "U.S." have one key each. */
export function canonicalKey(key: string, language: string | null): string {
  const country = language === null || language === 'en' ? COUNTRIES.get(key) : undefined;
  if (country !== undefined) return country;
  const office = /\b(department|ministry)\b/.exec(key)?.[1];
  if (office === undefined) return key;
  const rest = key.split(' ').filter((w) => w !== office && !/^(?:of|the|for)$/.test(w));
  const over = /^(?:us|uk)$/.test(rest[0] ?? '') ? rest.slice(1) : rest;
  return over.length === 0 ? key : `${office} ${over.join(' ')}`;
}
