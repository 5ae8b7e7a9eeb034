/** The stories that come with the extension: segments opened when a question needs them, kept while the background lives. */
import { IndexError } from '../../index/error';
import { openSegment, type Segment } from '../../index/segment';
import { type ListedSegment, parseSegmentList, type SegmentList } from '../../index/segment-list';
import { isTouched } from '../../match/retrieve';
import type { Span } from '../../time/moment';
import { STORIES_FOLDER, STORIES_LIST } from './file-names';
import { openStored } from './open-stored';
import type { OwnFiles } from './own-files';

/** Both methods throw IndexError where a file is missing or damaged; what failed is read anew when it is asked for again. */
export interface BundledShelf {
  list(): Promise<SegmentList>;
  /** The segments that a page of this moment can find something in; null: a page without one, for which all are opened. */
  open(list: SegmentList, moment: Span | null): Promise<readonly Segment[]>;
}

/** Bytes from which a segment's facts, two thirds of it, are left unread until they are told; to ask twice takes time too. */
const LARGE = 600_000;

export function bundledShelf(files: OwnFiles): BundledShelf {
  const openOne = async ({ file, bytes, facts }: ListedSegment): Promise<Segment> => {
    const path = STORIES_FOLDER + file;
    if (bytes < LARGE) return openSegment(await orDamaged(files.whole(path)));
    return openStored({ size: bytes, read: (start, end) => orDamaged(files.part(path, start, end)) }, facts);
  };
  const list = keptUnlessFailed(async (path: string) => parseSegmentList(await orDamaged(files.whole(path))));
  const segment = keptUnlessFailed(openOne, ({ file }) => file);
  return {
    list: () => list(STORIES_LIST),
    open: ({ segments }, moment) =>
      Promise.all(segments.filter((listed) => isTouched(listed, moment)).map((listed) => segment(listed))),
  };
}

/** What an extension's own files lack, it gets by being installed anew. */
async function orDamaged<T>(reading: Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    throw new IndexError('damaged', `${String(error)}. Install the extension again.`);
  }
}

/** Asks once for each thing, and anew for one whose answer failed. */
function keptUnlessFailed<K, T>(
  ask: (of: K) => Promise<T>,
  nameOf: (of: K) => unknown = (of) => of,
): (of: K) => Promise<T> {
  const kept = new Map<unknown, Promise<T>>();
  return (of) => {
    const name = nameOf(of);
    const known = kept.get(name);
    if (known) return known;
    const asked = ask(of).catch((error: unknown) => {
      kept.delete(name);
      throw error;
    });
    kept.set(name, asked);
    return asked;
  };
}
