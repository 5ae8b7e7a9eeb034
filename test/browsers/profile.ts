import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A browser's own profile folder, new and empty. */
export interface Profile {
  readonly folder: string;
  /** The browser that uses it, by its process id: it ends when this process does, however that ends. */
  guard(pid: number): void;
  remove(): void;
}

/** Waits until its standard input ends, which is when our process does; then ends the browsers named there. */
const WATCH = 'while read -r pid; do pids="$pids $pid"; done; [ -z "$pids" ] || kill -9 $pids; sleep 1; rm -rf "$0"';

const erase = (folder: string): void => {
  // A browser that is just closing still writes: try a few times.
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
};

/** Makes a profile folder that is gone after `remove`, and also when this process is killed (not on Windows). */
export function newProfile(browser: string): Profile {
  const folder = mkdtempSync(path.join(tmpdir(), `second-source-${browser}-`));
  if (process.platform === 'win32') return { folder, guard: () => undefined, remove: () => erase(folder) };
  // Detached: what kills our group must not kill it.
  const watch = spawn('sh', ['-c', WATCH, folder], { stdio: ['pipe', 'ignore', 'ignore'], detached: true });
  watch.stdin.on('error', () => undefined); // it was ended first
  watch.unref();
  (watch.stdin as Socket).unref();
  return {
    folder,
    guard: (pid) => void watch.stdin.write(`${pid}\n`),
    remove() {
      watch.kill('SIGKILL'); // before a number that is free again could be somebody else's
      erase(folder);
    },
  };
}
