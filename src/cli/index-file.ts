import { IndexError } from '../index/error';
import { InputError } from './exit';
import { MAX_FILE_BYTES, readBytes } from './input';

/** Reads a file of an index. `read` may throw IndexError. @throws InputError naming the file and what is wrong with it. */
export function readIndexFile<T>(file: string, read: (bytes: Uint8Array) => T): T {
  const bytes = readBytes(file, MAX_FILE_BYTES);
  try {
    return read(bytes);
  } catch (error) {
    if (error instanceof IndexError) throw new InputError(`${file}: ${error.message}`);
    throw error;
  }
}
