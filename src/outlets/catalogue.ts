import rows from '../../assets/outlets.json';
import { registrableDomain } from './address';
import type { CatalogueEntry, Outlet } from './outlet';
import { readEntry } from './read-catalogue';

// A click asks for a handful of the outlets: each is read when it is asked for, and only then.
const read: (CatalogueEntry | undefined)[] = [];
const entryAt = (row: number): CatalogueEntry => (read[row] ??= readEntry(rows[row], row));

/** Every outlet of assets/outlets.json. */
export const readAll = (): readonly CatalogueEntry[] => rows.map((_, row) => entryAt(row));

const byDomain: ReadonlyMap<string, number> = new Map(
  rows.flatMap(({ domains }, row) => domains.map((domain) => [domain, row] as const)),
);
const withDomain = (domain: string): CatalogueEntry | null => {
  const row = byDomain.get(domain);
  return row === undefined ? null : entryAt(row);
};

/**
 * The catalogue's outlet whose page an address (or host) is; null where none is. A host listed for itself
 * ("news.example.org") goes before the registrable domain.
 */
export function outletAt(url: string): CatalogueEntry | null {
  const domain = registrableDomain(url);
  if (domain === null) return null;
  let host = hostOf(url);
  while (host.length > domain.length) {
    const entry = withDomain(host);
    if (entry !== null) return entry;
    host = host.slice(host.indexOf('.') + 1);
  }
  return withDomain(domain);
}

function hostOf(url: string): string {
  const text = url.trim().toLowerCase();
  return /^[a-z]+:\/\/(?:[^/?#@]*@)?([^/?#:]+)/.exec(text)?.[1] ?? text.split(/[/?#:]/)[0] ?? '';
}

let byName: ReadonlyMap<string, number> | null = null;

/** The catalogue's outlet of this name, case, punctuation and a leading "the" aside; null where none is. */
export function outletNamed(name: string): CatalogueEntry | null {
  byName ??= new Map(rows.map((row, at) => [foldName(row.name), at]));
  const row = byName.get(foldName(name));
  return row === undefined ? null : entryAt(row);
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
