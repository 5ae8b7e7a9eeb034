import { factsOnly } from '../../digest/facts-only';
import { buildSegment } from '../../index/build';
import { openSegment } from '../../index/segment';
import type { Command } from '../command';
import { EXIT, UsageError } from '../exit';
import { gather, nothingGathered } from '../gather';
import { figuresOf } from '../index-figures';
import { printJson, printLine } from '../output';
import { reportText } from '../text/report-text';
import { writeWhole } from '../write-whole';

export const indexBuild: Command = {
  name: 'index build',
  summary: 'an index from articles: JSON Lines, feeds, pages, digests, folders of them, feeds that an OPML file lists',
  usage: 'index build FILE-OR-FOLDER.. [--opml FILE] --out FILE  [--facts-only] [--json]',
  options: ['out', 'opml', 'facts-only', 'json'],
  run: async (args) => {
    if (!args.out) throw new UsageError('--out names the file to write');
    if (args.files.length === 0 && args.opml === null)
      throw new UsageError('name files or folders of articles, or with --opml a list of feeds');
    const gathered = await gather(args, args.factsOnly ? factsOnly : (digest) => digest);
    const { entries, refused, updated, feeds } = gathered;
    if (entries.length === 0) return nothingGathered('index build', gathered);
    const bytes = buildSegment(entries);
    writeWhole(args.out, bytes);
    const report = { ...figuresOf(openSegment(bytes)), refused, updated, ...(feeds ? { feeds } : {}) };
    if (args.json) await printJson(report);
    else await printLine(reportText(args.out, report));
    return EXIT.done;
  },
};
