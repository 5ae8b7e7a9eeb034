import { spawnSync } from 'node:child_process';
import path from 'node:path';

const ROOT = path.join(import.meta.dirname, '../..');

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the built terminal as a person would; `npm run build` comes first. */
export function secondSource(words: readonly string[], input: string | Buffer = ''): Ran {
  const ran = spawnSync(process.execPath, [path.join(ROOT, 'dist/cli/second-source.js'), ...words], {
    cwd: ROOT,
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  return { code: ran.status, out: ran.stdout, err: ran.stderr };
}

/** The JSON values of an answer, one a line. */
export const jsonLines = <T>(ran: Ran): T[] =>
  ran.out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
