import { readFileSync } from 'node:fs';
import path from 'node:path';

/** A fictional outlet of the demo newsroom, with a host of its own. */
export interface DemoOutlet {
  readonly name: string;
  readonly host: string;
  /** Folder under assets/newsroom. */
  readonly folder: string;
  readonly country: string;
}

/** An article that goes into the demo's index. */
export interface DemoArticle {
  readonly url: string;
  /** Which articles tell the same event. */
  readonly story: string;
}

export interface Newsroom {
  readonly outlets: readonly DemoOutlet[];
  /** Where the demo begins. */
  readonly start: string;
  readonly articles: readonly DemoArticle[];
}

export const NEWSROOM_FOLDER = path.join(import.meta.dirname, '../../assets/newsroom');

export const readNewsroom = (folder: string = NEWSROOM_FOLDER): Newsroom =>
  JSON.parse(readFileSync(path.join(folder, 'newsroom.json'), 'utf8')) as Newsroom;

/**
 * The file that an address of the newsroom stands for, relative to the newsroom's folder; null for an address of
 * another host or one that leads out of its outlet's folder. "/" means index, and an address has no ".html".
 */
export function fileOf(newsroom: Newsroom, url: string): string | null {
  const { hostname, pathname } = new URL(url);
  const outlet = newsroom.outlets.find(({ host }) => host === hostname);
  if (!outlet) return null;
  let decoded: string;
  try {
    decoded = decodeURIComponent(pathname);
  } catch {
    return null;
  }
  if (decoded.includes('\0') || decoded.includes('\\')) return null;
  const page = decoded.endsWith('/') ? `${decoded}index` : decoded;
  const file = path.posix.join(outlet.folder, path.posix.extname(page) ? page : `${page}.html`);
  return file.startsWith(`${outlet.folder}/`) ? file : null;
}
