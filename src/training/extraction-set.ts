import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { registrableDomain } from '../outlets/address';
import type { Truth } from './extraction-measure';

export interface TruePage {
  readonly id: string;
  readonly url: string;
  readonly html: string;
  readonly truth: Truth;
}

/** Reads a set of pages with their truth (`.jsonl` or `.jsonl.gz`); null where there is no such file. */
export function readSet(file: string): readonly TruePage[] | null {
  if (!existsSync(file)) return null;
  const raw = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(raw) : raw).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line): TruePage => JSON.parse(line));
}

/** Which of `count` folds a page is in: by its publisher, so that no publisher is tuned on and reported. FNV-1a. */
export function foldOf(page: TruePage, count: number): number {
  const publisher = registrableDomain(page.url) ?? page.url;
  let hash = 0x811c9dc5;
  for (const char of publisher) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash % count;
}
