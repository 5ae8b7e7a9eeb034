import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { IndexEntry } from '../index/entry';
import { type Index, openIndex } from '../index/index';
import { openSegment } from '../index/segment';
import { parseSegmentList, SEGMENT_LIST } from '../index/segment-list';
import { buildSegments } from '../index/split';
import { InputError } from './exit';
import { readIndexFile } from './index-file';
import { reasonOf } from './input';
import { writeWhole } from './write-whole';

export const isSegmentFolder = (folder: string): boolean => existsSync(path.join(folder, SEGMENT_LIST));

/** The files that a folder's list names. @throws InputError naming the list and what is wrong with it. */
export const segmentFiles = (folder: string): readonly string[] =>
  readIndexFile(path.join(folder, SEGMENT_LIST), parseSegmentList).segments.map(({ file }) => path.join(folder, file));

/**
 * Splits articles into segments of `most` articles at most and writes them into a folder, the list last; segments of the same name
 * that are no longer listed are taken away. Gives the index as it can be read. @throws InputError
 */
export function writeSegments(folder: string, entries: readonly IndexEntry[], most: number): Index {
  const name = path.basename(path.resolve(folder)).replace(/[^\w-]+/g, '-');
  const files = buildSegments(entries, most, name);
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new InputError(`${folder}: ${reasonOf(error)}`);
  }
  for (const [file, bytes] of files) writeWhole(path.join(folder, file), bytes);
  const isOwn = (file: string): boolean =>
    file.startsWith(`${name}-`) && /^\d+\.index$/.test(file.slice(name.length + 1));
  for (const file of readdirSync(folder)) if (isOwn(file) && !files.has(file)) rmSync(path.join(folder, file));
  return openIndex([...files].filter(([file]) => file !== SEGMENT_LIST).map(([, bytes]) => openSegment(bytes)));
}
