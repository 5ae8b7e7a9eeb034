import { once } from 'node:events';
import { setImmediate as turn } from 'node:timers/promises';

/**
 * Writes to standard output and waits where its reader is slower; a reader that went away ends the program quietly.
 * The event loop turns once before the next answer: what a weak reference gave is held until then, and jsdom's are many,
 * so that without a turn every page of a batch stays in memory.
 */
export async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
  await turn();
}

export const printLine = (text: string): Promise<void> => print(`${text}\n`);

/** One JSON value on one line. */
export const printJson = (value: unknown): Promise<void> => printLine(JSON.stringify(value));
