import { spawn, spawnSync } from 'node:child_process';
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

/** The same while this process goes on, as a test that serves what the terminal asks for must. */
export function secondSourceMeanwhile(words: readonly string[]): Promise<Ran> {
  const running = spawn(process.execPath, [path.join(ROOT, 'dist/cli/second-source.js'), ...words], { cwd: ROOT });
  const said = { out: '', err: '' };
  running.stdout.setEncoding('utf8').on('data', (text: string) => (said.out += text));
  running.stderr.setEncoding('utf8').on('data', (text: string) => (said.err += text));
  return new Promise((resolve, reject) => {
    running.on('error', reject);
    running.on('close', (code) => resolve({ code, ...said }));
  });
}

/** The JSON values of an answer, one a line. */
export const jsonLines = <T>(ran: Ran): T[] =>
  ran.out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
