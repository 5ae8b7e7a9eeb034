import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A browser's own profile folder: new and empty, and gone after `remove` or when this process ends, however it ends. */
export interface Profile {
  readonly folder: string;
  remove(): void;
}

export function newProfile(browser: string): Profile {
  const folder = mkdtempSync(path.join(tmpdir(), `second-source-${browser}-`));
  // A browser that is just closing still writes: try a few times.
  const erase = (): void => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  process.once('exit', erase);
  return {
    folder,
    remove() {
      process.removeListener('exit', erase);
      erase();
    },
  };
}
