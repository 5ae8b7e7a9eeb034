/** What the background answers from: the model, the bundled stories, and the live segments that a page needs. */
import { type Index, openIndex } from '../../index/index';
import type { Segment } from '../../index/segment';
import { type Model, openModel } from '../../match/model';
import type { Span } from '../../time/moment';
import { type IndexFigures, packOrigin } from '../messages';
import { bundledShelf } from './bundled-shelf';
import { MODEL_FILE } from './file-names';
import { indexFigures } from './index-figures';
import type { LiveShelf, Opened } from './live-shelf';
import type { OwnFiles } from './own-files';

/** The library as it is at one question. */
export interface Library {
  readonly model: Model;
  /** Of all there is, opened or not. */
  figures(): IndexFigures;
  /**
   * The live and the bundled segments that a page of this moment can find something in; null: a page without one, for which all
   * are opened. Live segments first, the freshest before the others.
   */
  indexFor(moment: Span | null): Promise<Index>;
  /** Where a segment of such an index came from, as CoverAnswer.origins has it. */
  originOf(segment: Segment): string;
  /** After an IndexError: leaves out live segments that are damaged. Whether any was; else the bundled stories are. */
  leaveOutDamaged(): Promise<boolean>;
}

/** Names of the reader's packs by their ids. */
export type PackNames = () => Promise<ReadonlyMap<string, string>>;

/**
 * Gives the library as it is now. `about`: a question is about to come, about a page of this moment (null: of none), and the segments
 * that it will need are opened meanwhile.
 */
export type AskLibrary = (about?: Span | null) => Promise<Library>;

/**
 * The library, asked for at each question: model and lists are loaded at the first and kept while the worker lives, as are the
 * segments that were opened; the list of live segments is read each time. What failed is not kept, so that the next question tries anew.
 */
export function libraryOnce(
  files: OwnFiles,
  shelf: LiveShelf,
  packNames: PackNames = async () => new Map(),
): AskLibrary {
  const bundled = bundledShelf(files);
  let loading: Promise<Model> | null = null;
  return async (about) => {
    const [listingStories, listing] = [bundled.list(), shelf.list()];
    if (about !== undefined) {
      // What goes wrong is told to the question itself, which opens the same.
      listing.then((live) => shelf.open(live, about)).catch(() => undefined);
      listingStories.then((stories) => bundled.open(stories, about)).catch(() => undefined);
    }
    loading ??= files
      .whole(MODEL_FILE)
      .then(openModel)
      .catch((error: unknown) => {
        loading = null;
        throw error;
      });
    const [model, stories, live] = await Promise.all([loading, listingStories, listing]);
    const names = live.segments.some(({ origin }) => origin.kind === 'pack') ? await packNames() : new Map();
    const origins = new Map<Segment, string>();
    return {
      model,
      figures: () => indexFigures(stories, live),
      indexFor: async (moment) => {
        const [opened, told] = await Promise.all([shelf.open(live, moment), bundled.open(stories, moment)]);
        for (const { listed, segment } of opened) origins.set(segment, nameOf(listed, names));
        return openIndex([...opened.map(({ segment }) => segment), ...told]);
      },
      originOf: (segment) => origins.get(segment) ?? 'bundled',
      leaveOutDamaged: () => shelf.leaveOutDamaged(),
    };
  };
}

const nameOf = ({ origin }: Opened['listed'], names: ReadonlyMap<string, string>): string =>
  origin.kind === 'pack' ? packOrigin(names.get(origin.pack) ?? '') : 'feeds';
