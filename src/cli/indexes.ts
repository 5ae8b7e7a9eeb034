import path from 'node:path';
import { type Index, openIndex } from '../index/index';
import { PackError } from '../index/pack-error';
import { PACK_FILES, PACK_LIMITS } from '../index/pack-manifest';
import { parseManifest } from '../index/pack-parse';
import { openSegment, type Segment } from '../index/segment';
import { InputError } from './exit';
import { readIndexFile } from './index-file';
import { readBytes } from './input';
import { BUNDLED_INDEX } from './model';
import { isPack } from './pack-folder';
import { isSegmentFolder, segmentFiles } from './segment-folder';

/**
 * Opens index files, folders of segments and packs as one index; none named: the bundled one.
 * @throws InputError where a file cannot be read or is no index.
 */
export function openIndexes(files: readonly string[]): Index {
  return openIndex((files.length ? files : [BUNDLED_INDEX]).flatMap(segmentsIn).map(openFile));
}

const openFile = (file: string): Segment => readIndexFile(file, (bytes) => openSegment(bytes));

/** The files of a pack's pieces or of a list of segments where such a folder is named, else the file itself. */
function segmentsIn(file: string): readonly string[] {
  if (isSegmentFolder(file)) return segmentFiles(file);
  if (!isPack(file)) return [file];
  const manifest = path.join(file, PACK_FILES.manifest);
  try {
    return parseManifest(readBytes(manifest, PACK_LIMITS.manifest)).pieces.map((piece) => path.join(file, piece.file));
  } catch (error) {
    if (error instanceof PackError) throw new InputError(`${manifest}: ${error.message}`);
    throw error;
  }
}
