import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { linesOf } from './build-demo';
import type { Newsroom } from './newsroom';
import type { NewsroomServer } from './server';

const TERMINAL = path.join(import.meta.dirname, '../../dist/cli/second-source.js');

/** Where the library has its pack. */
export const LIBRARY = 'http://www.library.example/bay/';
export const PACK_NAME = 'Sallow Bay papers';

/** A fictional library that hands out the newsroom's articles as a pack, made by the project's own terminal. */
export interface Library {
  /** A file of the library's own. */
  file(name: string): string;
  terminal(...words: readonly string[]): void;
  /** The newsroom's articles that are wanted, as the terminal takes them; gives the file. */
  lines(name: string, wanted: (url: string) => boolean): string;
  /** Makes a pack, or goes on with the one in this folder, and puts it on the library's server. */
  publish(folder: string, articles: string, key: string): void;
  close(): void;
}

export function openLibrary(newsroom: Newsroom, server: NewsroomServer): Library {
  const work = mkdtempSync(path.join(tmpdir(), 'second-source-library-'));
  const file = (name: string): string => path.join(work, name);
  const terminal = (...words: readonly string[]): void => {
    execFileSync(process.execPath, [TERMINAL, ...words], { stdio: ['ignore', 'ignore', 'inherit'] });
  };
  return {
    file,
    terminal,
    lines(name, wanted) {
      writeFileSync(file(name), linesOf({ ...newsroom, articles: newsroom.articles.filter(({ url }) => wanted(url)) }));
      return file(name);
    },
    publish(folder, articles, key) {
      const told = ['--name', PACK_NAME, '--publisher', 'Sallow Library', '--key', file(key)];
      terminal('index', 'pack', articles, '--out', file(folder), ...told);
      for (const name of readdirSync(file(folder)))
        server.extra.set(LIBRARY + name, { body: readFileSync(path.join(file(folder), name)) });
    },
    close: () => rmSync(work, { recursive: true, force: true }),
  };
}
