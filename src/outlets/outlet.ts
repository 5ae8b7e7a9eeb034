/** Who publishes: the name a reader knows, and the registrable domain or host of its pages. Null where unknown. */
export interface Outlet {
  readonly name: string | null;
  readonly domain: string | null;
}

/** Who an outlet answers to; `listed`: a company whose shares are traded on an exchange. */
export const OWNER_KINDS = [
  'public',
  'state',
  'listed',
  'private',
  'non-profit',
  'agency',
  'party',
  'unknown',
] as const;
export type OwnerKind = (typeof OWNER_KINDS)[number];

/** An outlet as the catalogue knows it. */
export interface CatalogueEntry {
  readonly name: string;
  /** Registrable domains or hosts, the main one first. */
  readonly domains: readonly string[];
  /** ISO 3166-1 alpha-2, null for one that belongs to no country. */
  readonly country: string | null;
  /** BCP 47 primary language of its pages. */
  readonly language: string | null;
  readonly owner: string | null;
  readonly ownerKind: OwnerKind;
  readonly feeds: readonly string[];
}
