/** The stories that come with the extension: segments opened when a question needs them, kept while the background lives. */
import { IndexError } from '../../index/error';
import { openSegment, type Segment } from '../../index/segment';
import { parseSegmentList, type SegmentList } from '../../index/segment-list';
import { isTouched } from '../../match/retrieve';
import type { Span } from '../../time/moment';
import { STORIES_FOLDER, STORIES_LIST } from './file-names';
import type { ReadFile } from './own-files';

/** Both methods throw IndexError where a file is missing or damaged; what failed is read anew when it is asked for again. */
export interface BundledShelf {
  list(): Promise<SegmentList>;
  /** The segments that a page of this moment can find something in; null: a page without one, for which all are opened. */
  open(list: SegmentList, moment: Span | null): Promise<readonly Segment[]>;
}

export function bundledShelf(readFile: ReadFile): BundledShelf {
  const read = async (path: string): Promise<ArrayBuffer> => {
    try {
      return await readFile(path);
    } catch (error) {
      throw new IndexError('damaged', `${String(error)}. Install the extension again.`);
    }
  };
  const list = keptUnlessFailed(async (path) => parseSegmentList(await read(path)));
  const segment = keptUnlessFailed(async (path) => openSegment(await read(path)));
  return {
    list: () => list(STORIES_LIST),
    open: ({ segments }, moment) =>
      Promise.all(
        segments.filter((listed) => isTouched(listed, moment)).map(({ file }) => segment(STORIES_FOLDER + file)),
      ),
  };
}

/** Asks once for each path, and anew for one whose answer failed. */
function keptUnlessFailed<T>(ask: (path: string) => Promise<T>): (path: string) => Promise<T> {
  const kept = new Map<string, Promise<T>>();
  return (path) => {
    const known = kept.get(path);
    if (known) return known;
    const asked = ask(path).catch((error: unknown) => {
      kept.delete(path);
      throw error;
    });
    kept.set(path, asked);
    return asked;
  };
}
