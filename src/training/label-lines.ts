import { readFileSync } from 'node:fs';

/** The lines of a file of labels (test/labels), which this project wrote: their form is trusted. */
export const labelLines = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
