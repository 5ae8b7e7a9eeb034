import { readAll } from './catalogue';
import type { CatalogueEntry } from './outlet';

/** Every outlet of assets/outlets.json, the same objects that a question for one gives. */
export const CATALOGUE: readonly CatalogueEntry[] = readAll();
