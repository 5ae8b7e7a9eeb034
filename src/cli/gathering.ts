import { digestOfAddress } from '../digest/address';
import type { Digest } from '../digest/digest';
import type { IndexEntry } from '../index/entry';
import { canonicalAddress } from '../outlets/address';
import type { Read } from './index-input';

export interface Refused {
  readonly file: string;
  readonly line: number | null;
  readonly reason: string;
}

/** Gathers what is to be indexed: an id stands once, and an event page brings the addresses it lists. */
export class Gathering {
  readonly refused: Refused[] = [];
  /** How many times an id stood there again; the later one is kept. */
  updated = 0;
  readonly #entries = new Map<string, IndexEntry>();
  readonly #keep: (digest: Digest) => Digest;

  /** @param keep what is kept of a digest: all of it, or its facts only */
  constructor(keep: (digest: Digest) => Digest) {
    this.#keep = keep;
  }

  add(read: Read): void {
    if (!('entry' in read)) {
      this.refused.push(read);
      return;
    }
    const { entry } = read;
    // The same article seen again updates what is known of it.
    if (this.#entries.has(entry.id)) this.updated++;
    this.#entries.set(entry.id, { ...entry, digest: this.#keep(entry.digest) });
  }

  /** Everything gathered, the sources that event pages list among it unless the article itself is there. */
  entries(): readonly IndexEntry[] {
    const known = new Set([...this.#entries.values()].map((e) => addressOf(e.digest)));
    const listed: IndexEntry[] = [];
    for (const entry of this.#entries.values())
      for (const source of entry.digest.article.event?.sources ?? []) {
        const digest = digestOfAddress(source.url, source.name);
        const address = addressOf(digest);
        if (known.has(address)) continue;
        known.add(address);
        listed.push({ id: source.url, story: entry.story, listedBy: entry.id, digest });
      }
    return [...this.#entries.values(), ...listed];
  }
}

const addressOf = (digest: Digest): string | null =>
  digest.article.url === null ? null : canonicalAddress(digest.article.url);
