import { IndexError } from '../index/error';
import { type Index, openIndex } from '../index/index';
import { openSegment } from '../index/segment';
import { InputError } from './exit';
import { MAX_FILE_BYTES, readBytes } from './input';
import { BUNDLED_INDEX } from './model';

/**
 * Opens index files as one index; none named: the bundled one.
 * @throws InputError where a file cannot be read or is no index.
 */
export function openIndexes(files: readonly string[]): Index {
  return openIndex((files.length ? files : [BUNDLED_INDEX]).map(openIndexFile));
}

function openIndexFile(file: string): ReturnType<typeof openSegment> {
  const bytes = readBytes(file, MAX_FILE_BYTES);
  try {
    return openSegment(bytes);
  } catch (error) {
    if (error instanceof IndexError) throw new InputError(`${file}: ${error.message}`);
    throw error;
  }
}
