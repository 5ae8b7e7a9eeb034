import { type CatalogueEntry, OWNER_KINDS } from './outlet';

/** A catalogue file that is not what it should be: names the row. */
export class CatalogueError extends Error {
  override readonly name = 'CatalogueError';
}

/**
 * Reads one row of the catalogue's JSON, the one at `place`: `{name, domains, country, language, owner, ownerKind, feeds}`, of
 * which only name and domains must be there. Throws {@link CatalogueError} on a malformed row.
 */
export function readEntry(row: unknown, place: number): CatalogueEntry {
  const fields: Record<string, unknown> = typeof row === 'object' && row !== null ? { ...row } : {};
  const { name } = fields;
  const domains = strings(fields.domains);
  if (typeof name !== 'string' || name === '' || domains.length === 0) {
    throw new CatalogueError(`Row ${place} of the outlet catalogue needs a name and at least one domain.`);
  }
  return {
    name,
    domains: domains.map((domain) => domain.toLowerCase()),
    country: text(fields.country),
    language: text(fields.language),
    owner: text(fields.owner),
    ownerKind: OWNER_KINDS.find((kind) => kind === fields.ownerKind) ?? 'unknown',
    feeds: strings(fields.feeds),
  };
}

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
const strings = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
