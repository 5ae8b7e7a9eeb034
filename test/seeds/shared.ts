import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Where the measuring data lies that is not part of the project: beside the checkout, or where the variable says. */
export const SHARED = process.env.SECOND_SOURCE_SHARED ?? path.join(import.meta.dirname, '../../../shared');
const SEEDS = path.join(SHARED, 'seeds');

/** The four documents that the first bundled story comes from, in order of their file names. */
export const SEED_FILES: readonly string[] = existsSync(SEEDS)
  ? readdirSync(SEEDS)
      .filter((name) => name.endsWith('.txt'))
      .sort()
      .map((name) => path.join(SEEDS, name))
  : [];

export const haveSeeds = SEED_FILES.length === 4;
if (!haveSeeds) console.warn(`No seeds at ${SEEDS}: tests on them are passed over.`);

export const seedText = (place: number): string => readFileSync(SEED_FILES[place] ?? '', 'utf8');
