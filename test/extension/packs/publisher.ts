import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import type { PackWorld } from '../../../src/extension/packs/world';
import { type LiveStore, openLiveStore } from '../../../src/extension/storage/live-store';
import { type Packs, packsFrom } from '../../../src/extension/storage/packs';
import type { IndexEntry } from '../../../src/index/entry';
import { manifestBytes, type PackManifest } from '../../../src/index/pack-manifest';
import { signManifest } from '../../../src/index/pack-signature';
import { type FeedServer, startFeedServer } from '../../feeds/feed-server';
import { manifestOf, pieceOf, publisherKey } from '../../index/packs';

export type Days = readonly (readonly [day: string | null, entries: readonly IndexEntry[]])[];

/** A publisher with a web server of its own on the loopback address. */
export interface Publisher {
  readonly server: FeedServer;
  readonly address: string;
  readonly key: string;
  /** Publishes a pack of these days; `signing` null: without a signature. Gives the manifest. */
  publish(days: Days, changes?: Partial<PackManifest>, signing?: CryptoKey | null): Promise<PackManifest>;
  /** Paths asked for since last asked, in order. */
  asked(): readonly string[];
}

export async function startPublisher(): Promise<Publisher> {
  const server = await startFeedServer();
  const { privateKey, key } = await publisherKey();
  let told = 0;
  let written = 0;
  return {
    server,
    address: server.at('/papers/pack.json'),
    key,
    async publish(days, changes = {}, signing = privateKey) {
      const pieces = await Promise.all(days.map(([day, entries]) => pieceOf(day, entries)));
      const created = `2031-05-07T03:00:${String(++written).padStart(2, '0')}Z`;
      const manifest = manifestOf(
        pieces.map(({ piece }) => piece),
        { key: signing && key, created, ...changes },
      );
      const bytes = manifestBytes(manifest);
      for (const { piece, bytes: content } of pieces)
        server.answer(`/papers/${piece.file}`, (_, response) => response.end(content));
      const signature = signing && (await signManifest(bytes, signing));
      server.answer('/papers/pack.json.sig', (_, response) =>
        signature === null ? response.writeHead(404).end() : response.end(signature),
      );
      const etag = `"${written}"`;
      server.answer('/papers/pack.json', (request, response) => {
        if (request.headers['if-none-match'] === etag) response.writeHead(304).end();
        else response.writeHead(200, { etag }).end(bytes);
      });
      return manifest;
    },
    asked() {
      const paths = server.requests.slice(told).map(({ url = '' }) => url.replace('/papers/', ''));
      told = server.requests.length;
      return paths;
    },
  };
}

export interface Reader extends PackWorld {
  readonly store: LiveStore;
  /** Milliseconds that pass. */
  wait(milliseconds: number): void;
  /** What is kept of packs. */
  kept(): Packs;
  forbid(): void;
}

/** A reader's browser: a real database, made anew, and a clock that is set by hand. */
export function newReader(): Reader {
  let packs: unknown = [];
  let time = Date.parse('2031-05-07T04:00:00Z');
  let ids = 0;
  let allowed = true;
  return {
    store: openLiveStore({ factory: new IDBFactory() }),
    packs: {
      load: async () => packsFrom(packs),
      change: async (change) => {
        // As storage gives it back.
        packs = JSON.parse(JSON.stringify(change(packsFrom(packs))));
        return packsFrom(packs);
      },
    },
    mayFetch: async () => allowed,
    fetch: (url, init) => fetch(url, init),
    timeOut: (milliseconds) => AbortSignal.timeout(milliseconds),
    now: () => time,
    random: () => 0,
    newId: () => `pack-${++ids}`,
    alone: (work) => work(),
    wait: (milliseconds) => {
      time += milliseconds;
    },
    kept: () => packsFrom(packs),
    forbid: () => {
      allowed = false;
    },
  };
}
