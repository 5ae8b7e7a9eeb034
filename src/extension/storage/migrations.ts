/** What was stored under an older version. */
type Stored = Readonly<Record<string, unknown>>;

export interface Migration {
  /** What it does and why, with the release that brought it. */
  readonly about: string;
  readonly change: (stored: Stored) => Stored;
}

/**
 * One small function for each change of what is stored, in order, never edited once released. The version stored beside
 * the settings is how many of them have been applied. None yet: what 0.1 stores is version 0.
 */
export const MIGRATIONS: readonly Migration[] = [];

/** Brings stored settings up to date. A version from the future is left as it is: what we know of it still reads. */
export function migrate(stored: Stored, migrations: readonly Migration[] = MIGRATIONS): Stored {
  const version = typeof stored.version === 'number' && stored.version >= 0 ? Math.floor(stored.version) : 0;
  return migrations.slice(version).reduce((values, { change }) => change(values), stored);
}

export const currentVersion = (migrations: readonly Migration[] = MIGRATIONS): number => migrations.length;
