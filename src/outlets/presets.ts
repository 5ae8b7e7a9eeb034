import rows from '../../assets/presets.json';
import { outletAt } from './catalogue';
import type { CatalogueEntry } from './outlet';
import { CATALOGUE } from './whole-catalogue';

export const REGIONS = [
  'world',
  'africa',
  'asia',
  'europe',
  'latin-america',
  'middle-east',
  'north-america',
  'oceania',
] as const;
export type Region = (typeof REGIONS)[number];

/** A handful of outlets to begin with. */
export interface Preset {
  readonly region: Region;
  readonly outlets: readonly CatalogueEntry[];
}

/**
 * What makes a preset balanced; test/outlets/presets.test.ts holds assets/presets.json to it. All of a preset's outlets
 * publish in one language, since that is how accounts of one event are found; each has a feed.
 */
export const PRESET_RULE = {
  outlets: 8,
  /** Of one country at most; more only where a region has but two countries in the catalogue. */
  ofOneCountry: 2,
  ofOneCountryAmongTwo: 5,
  /** Of one kind of owner at most, so that there are always two kinds or more. */
  ofOneKind: 7,
} as const;

/** The presets, in the order of REGIONS; an outlet that the catalogue no longer has is left out. */
export const PRESETS: readonly Preset[] = REGIONS.map((region) => ({
  region,
  outlets: (rows.find((row) => row.region === region)?.domains ?? []).flatMap((domain) => outletAt(domain) ?? []),
}));

/**
 * A handful for a country, by the same thought: outlets with a feed, the kinds of owner taken in turns so that no kind
 * fills the list; of each kind those of a preset first, then in the catalogue's order. Fewer where the country has fewer.
 */
export function handfulOf(
  country: string,
  catalogue: readonly CatalogueEntry[] = CATALOGUE,
): readonly CatalogueEntry[] {
  const kinds = new Map<string, CatalogueEntry[]>();
  const isPreset = (entry: CatalogueEntry): boolean => PRESETS.some(({ outlets }) => outlets.includes(entry));
  for (const entry of [...catalogue].sort((a, b) => Number(isPreset(b)) - Number(isPreset(a)))) {
    if (entry.country !== country || entry.feeds.length === 0) continue;
    kinds.set(entry.ownerKind, [...(kinds.get(entry.ownerKind) ?? []), entry]);
  }
  const handful: CatalogueEntry[] = [];
  for (let turn = 0; handful.length < PRESET_RULE.outlets; turn++) {
    const next = [...kinds.values()].flatMap((entries) => entries[turn] ?? []);
    if (next.length === 0) break;
    handful.push(...next);
  }
  return handful.slice(0, PRESET_RULE.outlets);
}

/** Countries of which the catalogue has an outlet with a feed, by their codes, sorted. */
export const countriesWithFeeds = (catalogue: readonly CatalogueEntry[] = CATALOGUE): readonly string[] =>
  [
    ...new Set(catalogue.flatMap(({ country, feeds }) => (country !== null && feeds.length > 0 ? [country] : []))),
  ].sort();
