import rows from '../../assets/outlets.json';
import { registrableDomain } from './address';
import type { CatalogueEntry, Outlet } from './outlet';
import { readCatalogue } from './read-catalogue';

/** Every outlet of assets/outlets.json. */
export const CATALOGUE: readonly CatalogueEntry[] = readCatalogue(rows);

const byDomain: ReadonlyMap<string, CatalogueEntry> = new Map(
  CATALOGUE.flatMap((entry) => entry.domains.map((domain) => [domain, entry] as const)),
);

/**
 * The catalogue's outlet whose page an address (or host) is; null where none is. A host listed for itself
 * ("news.example.org") goes before the registrable domain.
 */
export function outletAt(url: string): CatalogueEntry | null {
  const domain = registrableDomain(url);
  if (domain === null) return null;
  let host = hostOf(url);
  while (host.length > domain.length) {
    const entry = byDomain.get(host);
    if (entry !== undefined) return entry;
    host = host.slice(host.indexOf('.') + 1);
  }
  return byDomain.get(domain) ?? null;
}

function hostOf(url: string): string {
  const text = url.trim().toLowerCase();
  return /^[a-z]+:\/\/(?:[^/?#@]*@)?([^/?#:]+)/.exec(text)?.[1] ?? text.split(/[/?#:]/)[0] ?? '';
}

const byName: ReadonlyMap<string, CatalogueEntry> = new Map(CATALOGUE.map((entry) => [foldName(entry.name), entry]));

/** The catalogue's outlet of this name, case, punctuation and a leading "the" aside; null where none is. */
export function outletNamed(name: string): CatalogueEntry | null {
  return byName.get(foldName(name)) ?? null;
}

/** Whether two outlets are one: the same catalogue entry or domain; where one has no domain, the same name. */
export function sameOutlet(a: Outlet, b: Outlet): boolean {
  const [first, second] = [entryOf(a), entryOf(b)];
  if (first !== null && second !== null) return first === second;
  if (a.domain !== null && b.domain !== null) {
    return (registrableDomain(a.domain) ?? a.domain) === (registrableDomain(b.domain) ?? b.domain);
  }
  return a.name !== null && b.name !== null && foldName(a.name) === foldName(b.name);
}

function entryOf({ name, domain }: Outlet): CatalogueEntry | null {
  if (domain !== null) return outletAt(domain);
  return name === null ? null : outletNamed(name);
}

function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
