/** Who publishes: the name a reader knows, and the registrable domain or host of its pages. Null where unknown. */
export interface Outlet {
  readonly name: string | null;
  readonly domain: string | null;
}
