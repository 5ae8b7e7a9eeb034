import { factsOnly } from '../../digest/facts-only';
import { buildSegment } from '../../index/build';
import type { IndexEntry } from '../../index/entry';
import { type Index, openIndex } from '../../index/index';
import { openSegment } from '../../index/segment';
import type { Command } from '../command';
import { EXIT, UsageError } from '../exit';
import { gather, nothingGathered } from '../gather';
import { figuresOf } from '../index-figures';
import { printJson, printLine } from '../output';
import { writeSegments } from '../segment-folder';
import { reportText } from '../text/report-text';
import { writeWhole } from '../write-whole';

export const indexBuild: Command = {
  name: 'index build',
  summary: 'an index from articles: JSON Lines, feeds, pages, digests, folders of them, feeds that an OPML file lists',
  usage:
    'index build FILE-OR-FOLDER.. [--opml FILE] --out FILE  [--split ARTICLES: --out is a folder of segments of so many at most] [--facts-only] [--json]',
  options: ['out', 'opml', 'split', 'facts-only', 'json'],
  run: async (args) => {
    if (!args.out) throw new UsageError('--out names the file to write, with --split the folder');
    if (args.files.length === 0 && args.opml === null)
      throw new UsageError('name files or folders of articles, or with --opml a list of feeds');
    const gathered = await gather(args, args.factsOnly ? factsOnly : (digest) => digest);
    const { entries, refused, updated, feeds } = gathered;
    if (entries.length === 0) return nothingGathered('index build', gathered);
    const report = {
      ...figuresOf(write(entries, args.out, args.split)),
      refused,
      updated,
      ...(feeds ? { feeds } : {}),
    };
    if (args.json) await printJson(report);
    else await printLine(reportText(args.out, report));
    return EXIT.done;
  },
};

/** Writes the index, one file or a folder of them, and gives it back as it can be read. @throws InputError */
function write(entries: readonly IndexEntry[], out: string, split: number | null): Index {
  if (split !== null) return writeSegments(out, entries, split);
  const bytes = buildSegment(entries);
  writeWhole(out, bytes);
  return openIndex([openSegment(bytes)]);
}
