/** What the background reads of its own files: the model and the index. */
import { type Index, openIndex } from '../../index/index';
import { openSegment } from '../../index/segment';
import { type Model, openModel } from '../../match/model';
import { list, record, ShapeError, text } from '../shape';
import { MODEL_FILE, STORIES_LIST } from './file-names';

export interface Library {
  readonly index: Index;
  readonly model: Model;
}

/** Reads one file of the extension itself, whole. Throws where it is not there. */
export type ReadFile = (path: string) => Promise<ArrayBuffer>;

const listed = record({ segments: list(text(100), 100) });

/** A name of a file in the folder of stories: no path, no address. */
const SEGMENT_NAME = /^[\w-]+(?:\.[\w-]+)*$/;

export function segmentNames(json: unknown): readonly string[] {
  const { segments } = listed(json, STORIES_LIST);
  const strange = segments.find((name) => !SEGMENT_NAME.test(name));
  if (strange !== undefined) throw new ShapeError(`${STORIES_LIST}: ${strange}`, 'the name of a file');
  return segments;
}

/** Loads model and index side by side. Throws the typed errors of index/ and match/ where a file is damaged. */
export async function loadLibrary(readFile: ReadFile): Promise<Library> {
  const [model, index] = await Promise.all([readFile(MODEL_FILE).then(openModel), loadIndex(readFile)]);
  return { model, index };
}

async function loadIndex(readFile: ReadFile): Promise<Index> {
  const names = segmentNames(JSON.parse(new TextDecoder().decode(await readFile(STORIES_LIST))));
  const files = await Promise.all(names.map((name) => readFile(`stories/${name}`)));
  return openIndex(files.map((bytes) => openSegment(bytes)));
}

/**
 * The library, loaded at the first question and kept while the worker lives. A load that failed is not kept, so that the
 * next question tries anew.
 */
export function libraryOnce(readFile: ReadFile): () => Promise<Library> {
  let loading: Promise<Library> | null = null;
  return () => {
    loading ??= loadLibrary(readFile).catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  };
}
