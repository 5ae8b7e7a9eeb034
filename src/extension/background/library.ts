/** What the background answers from: the model, the bundled stories, and the live segments that a page needs. */
import { type Index, openIndex } from '../../index/index';
import { openSegment, type Segment } from '../../index/segment';
import { type Model, openModel } from '../../match/model';
import type { Span } from '../../time/moment';
import type { IndexFigures } from '../messages';
import { list, record, ShapeError, text } from '../shape';
import { MODEL_FILE, STORIES_LIST } from './file-names';
import { indexFigures } from './index-figures';
import type { LiveShelf, Opened } from './live-shelf';

/** The library as it is at one question. */
export interface Library {
  readonly model: Model;
  /** Of all there is, opened or not. */
  figures(): IndexFigures;
  /**
   * The bundled stories and the live segments that a page of this moment can find something in; null: a page without one,
   * for which all are opened. Live segments first, the freshest before the others.
   */
  indexFor(moment: Span | null): Promise<Index>;
  /** Where a segment of such an index came from: `bundled`, `feeds`, or the name of a pack. */
  originOf(segment: Segment): string;
  /** After an IndexError: leaves out live segments that are damaged. Whether any was; else the bundled stories are. */
  leaveOutDamaged(): Promise<boolean>;
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

interface OwnFiles {
  readonly model: Model;
  readonly bundled: readonly Segment[];
}

/** Loads model and stories side by side. Throws the typed errors of index/ and match/ where a file is damaged. */
async function loadFiles(readFile: ReadFile): Promise<OwnFiles> {
  const [model, bundled] = await Promise.all([readFile(MODEL_FILE).then(openModel), loadStories(readFile)]);
  return { model, bundled };
}

async function loadStories(readFile: ReadFile): Promise<readonly Segment[]> {
  const names = segmentNames(JSON.parse(new TextDecoder().decode(await readFile(STORIES_LIST))));
  const files = await Promise.all(names.map((name) => readFile(`stories/${name}`)));
  return files.map((bytes) => openSegment(bytes));
}

/**
 * Gives the library as it is now. `ahead`: a question is about to come, most likely about an article of these days, and the
 * live segments that it will need are opened meanwhile.
 */
export type AskLibrary = (ahead?: boolean) => Promise<Library>;

/**
 * The library, asked for at each question: its files are loaded at the first and kept while the worker lives, the list of
 * live segments is read each time. A load that failed is not kept, so that the next question tries anew.
 * @param now milliseconds since 1970
 */
export function libraryOnce(readFile: ReadFile, shelf: LiveShelf, now: () => number): AskLibrary {
  let loading: Promise<OwnFiles> | null = null;
  return async (ahead = false) => {
    const listing = shelf.list();
    // What goes wrong is told to the question itself, which opens the same.
    if (ahead) listing.then((live) => shelf.open(live, { start: now(), end: now() + 1 })).catch(() => undefined);
    loading ??= loadFiles(readFile).catch((error: unknown) => {
      loading = null;
      throw error;
    });
    const [{ model, bundled }, live] = await Promise.all([loading, listing]);
    const origins = new Map<Segment, string>(bundled.map((segment) => [segment, 'bundled']));
    return {
      model,
      figures: () => indexFigures(openIndex(bundled), live),
      indexFor: async (moment) => {
        const opened = await shelf.open(live, moment);
        for (const { listed, segment } of opened) origins.set(segment, nameOf(listed));
        return openIndex([...opened.map(({ segment }) => segment), ...bundled]);
      },
      originOf: (segment) => origins.get(segment) ?? 'bundled',
      leaveOutDamaged: () => shelf.leaveOutDamaged(),
    };
  };
}

const nameOf = ({ origin }: Opened['listed']): string => (origin.kind === 'pack' ? origin.pack : 'feeds');
