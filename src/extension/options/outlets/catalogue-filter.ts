import { type CatalogueEntry, OWNER_KINDS, type OwnerKind } from '../../../outlets/outlet';

/** What of the catalogue is shown. */
export interface CatalogueFilter {
  /** Words that must stand in name, domain or owner, in any order. */
  readonly search: string;
  /** Null: any. */
  readonly country: string | null;
  readonly owner: OwnerKind | null;
  readonly language: string | null;
}

export const NO_FILTER: CatalogueFilter = { search: '', country: null, owner: null, language: null };

/** Case, accents and the letters' own forms aside, so that "pagina" finds "Página". */
const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** The entries that a filter lets through, by name. */
export function filterCatalogue(
  catalogue: readonly CatalogueEntry[],
  { search, country, owner, language }: CatalogueFilter,
): readonly CatalogueEntry[] {
  const words = folded(search).split(/\s+/).filter(Boolean);
  return catalogue
    .filter(
      (entry) =>
        (country === null || entry.country === country) &&
        (owner === null || entry.ownerKind === owner) &&
        (language === null || entry.language === language) &&
        (words.length === 0 || hasAll(folded(`${entry.name} ${entry.domains.join(' ')} ${entry.owner ?? ''}`), words)),
    )
    .sort((a, b) => a.name.localeCompare(b.name));
}

const hasAll = (text: string, words: readonly string[]): boolean => words.every((word) => text.includes(word));

/** The values that a filter can take, each named in the reader's language, in the order of the names. */
export function valuesOf(
  catalogue: readonly CatalogueEntry[],
  facet: 'country' | 'language',
  name: (value: string) => string,
): readonly { readonly value: string; readonly name: string }[] {
  return [...new Set(catalogue.flatMap((entry) => entry[facet] ?? []))]
    .map((value) => ({ value, name: name(value) }))
    .sort((a, b) => a.name.localeCompare(b.name));
}

export const ownersOf = (catalogue: readonly CatalogueEntry[]): readonly Exclude<OwnerKind, 'unknown'>[] =>
  OWNER_KINDS.filter((kind) => kind !== 'unknown').filter((kind) =>
    catalogue.some(({ ownerKind }) => ownerKind === kind),
  );
