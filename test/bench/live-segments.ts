import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Digest } from '../../src/digest/digest';
import { digestItem } from '../../src/digest/item';
import { type LiveSegment, liveSegmentOf } from '../../src/extension/storage/live';
import { buildSegment } from '../../src/index/build';
import type { IndexEntry } from '../../src/index/entry';
import { VERSION } from '../../src/index/layout';
import { openSegment } from '../../src/index/segment';
import type { Labelled } from '../../src/training/match-sets';
import { articlesFor } from './engine-articles';

const DAY_MS = 86_400_000;
const OUTLETS = 200;
const FOLDER = path.join(import.meta.dirname, '../../dist/bench-live');

/** Articles that are digested; the others are told by other outlets on other days, in the same words. */
const POOL = 4_000;

/**
 * Live segments as updates leave them once they are folded: one a day, the last day first. Digesting takes minutes, so what
 * was built is kept in dist/ and taken again.
 * @param last the last day, milliseconds since 1970
 */
export function liveSegments(
  count: number,
  days: number,
  last: number,
): readonly { segment: LiveSegment; bytes: Buffer }[] {
  mkdirSync(FOLDER, { recursive: true });
  let pool: readonly Digest[] | null = null;
  const ofDay = Math.floor(count / days);
  return Array.from({ length: days }, (_, before) => {
    const day = last - before * DAY_MS;
    const id = `${count}-${new Date(day).toISOString().slice(0, 10)}`;
    const file = path.join(FOLDER, `${id}-version-${VERSION}.index`);
    if (!existsSync(file)) {
      pool ??= articlesFor(POOL).map(digestOf);
      const first = before * ofDay;
      const told = Array.from({ length: ofDay }, (_, at) => pool?.[(first + at) % POOL]);
      writeFileSync(file, buildSegment(entriesOf(told, id, day)));
    }
    const bytes = readFileSync(file);
    const segment = liveSegmentOf(openSegment(bytes), { id, origin: { kind: 'feeds' }, added: day });
    return { segment, bytes };
  });
}

const digestOf = ({ headline, text }: Labelled): Digest =>
  digestItem({ url: null, headline, text: text.slice(0, 400), published: null, outlet: NOBODY, language: 'en' });

const NOBODY = { name: null, domain: null };

function* entriesOf(digests: readonly (Digest | undefined)[], day: string, start: number): Generator<IndexEntry> {
  for (const [at, digest] of digests.entries()) {
    if (digest === undefined) continue;
    const domain = `outlet${at % OUTLETS}.example`;
    const url = `https://${domain}/news/${day}/${at}`;
    const published = new Date(start + (at * DAY_MS) / digests.length).toISOString();
    const article = { ...digest.article, url, published, outlet: { name: null, domain } };
    yield { id: url, story: null, listedBy: null, digest: { ...digest, article } };
  }
}
