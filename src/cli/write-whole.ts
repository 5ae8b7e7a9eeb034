import { renameSync, writeFileSync } from 'node:fs';
import { InputError } from './exit';
import { reasonOf } from './input';

/** Writes a file; the old one stays until the new one is whole. @throws InputError where it cannot be written. */
export function writeWhole(file: string, content: Uint8Array | string): void {
  const beside = `${file}.${process.pid}.part`;
  try {
    writeFileSync(beside, content);
    renameSync(beside, file);
  } catch (error) {
    throw new InputError(`${file}: ${reasonOf(error)}`);
  }
}
