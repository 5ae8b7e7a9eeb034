import { once } from 'node:events';

/** Writes to standard output and waits where its reader is slower; a reader that went away ends the program quietly. */
export async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

export const printLine = (text: string): Promise<void> => print(`${text}\n`);

/** One JSON value on one line. */
export const printJson = (value: unknown): Promise<void> => printLine(JSON.stringify(value));
